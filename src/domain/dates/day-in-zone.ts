import { oncePerKey } from '../../made-once.ts';
import { isoDay, midnight } from './calendar.ts';

/*
 * Every page asks what day it is in the city, and a format costs half a millisecond to make. The
 * date parser stays out of here: the search's script counts days as well, and would carry it along.
 */
const formatIn = oncePerKey(
  (timeZone: string) =>
    new Intl.DateTimeFormat('en', {
      timeZone,
      calendar: 'gregory',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    }),
);

/** The calendar day that clocks in an IANA time zone show at a moment (ms, UTC), as `2017-04-26`. */
export function dayIn(timeZone: string, moment: number): string {
  return isoDay(todayIn(timeZone, moment));
}

/**
 * That day's first moment, counted as dates are (ms, UTC): what dates are compared with, so that
 * "ahead" and "over" begin when the day does in the city.
 */
export function todayIn(timeZone: string, moment: number): number {
  const last = lastIn(timeZone);
  if (last.moment !== moment) {
    last.today = midnightOf(timeZone, moment);
    last.moment = moment;
  }
  return last.today;
}

/** All pages of a build ask about one moment. */
const lastIn = oncePerKey(() => ({ moment: NaN, today: NaN }));

function midnightOf(timeZone: string, moment: number): number {
  const parts = formatIn(timeZone).formatToParts(moment);
  const [year = NaN, month = NaN, day = NaN] = ['year', 'month', 'day'].map((wanted) =>
    Number(parts.find(({ type }) => type === wanted)?.value),
  );
  return midnight(year, month - 1, day);
}
