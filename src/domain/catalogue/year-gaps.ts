import { midnight } from '../dates/calendar.ts';
import type { Event } from '../records/event.ts';
import type { Catalogue } from './catalogue.ts';
import { isDayKnown, partnersOverTime } from './coverage.ts';
import { gapsOf, type YearRun } from './gaps.ts';
import { documentedPartners } from './partners.ts';
import { boundsOf, isWithin, monthOf, yearsOfPeriod } from './period.ts';

/** What is known to be missing from a period. */
export interface Lacking {
  /** The last announced number of partners beside those the chronicle could date by then. */
  readonly partners: ReturnType<typeof partnersOverTime>[number] | null;
  readonly withOneSource: number;
  readonly withoutSource: number;
  readonly withoutDay: number;
  /** Months (0 to 11) of a year that were read and have no event. */
  readonly emptyMonths: readonly number[];
  /** Years of a longer period that no event touches. */
  readonly emptyYears: readonly YearRun[];
  /** Ids of the pillars that no event names. */
  readonly emptyPillars: readonly string[];
  /** True where sources were read, or days have passed, for a part of the period only. */
  readonly isReadInPart: boolean;
}

/** What a period lacks on the day that begins at `now` (ms, UTC); `events` are those filed under it. */
export function lackingIn(
  catalogue: Catalogue,
  period: YearRun,
  events: readonly Event[],
  now: number,
): Lacking {
  const { taxonomy } = catalogue;
  const [, last] = boundsOf(period);
  const read = Math.min(now, catalogue.site.readUntil.events?.latest ?? Infinity);
  const named = new Set(events.flatMap(({ pillars }) => pillars));
  return {
    partners: announcedPartners(catalogue, period),
    withOneSource: events.filter(({ sources }) => sources.length === 1).length,
    withoutSource: events.filter(({ sources }) => sources.length === 0).length,
    withoutDay: events.filter((event) => !isDayKnown(event)).length,
    emptyMonths: events.length > 0 ? emptyMonths(events, period, read) : [],
    emptyYears: emptyYears(catalogue, period, read),
    emptyPillars:
      events.length > 0 ? taxonomy.pillars.map(({ id }) => id).filter((id) => !named.has(id)) : [],
    isReadInPart: read < last,
  };
}

function announcedPartners(catalogue: Catalogue, period: YearRun): Lacking['partners'] {
  const all = partnersOverTime(catalogue, documentedPartners(catalogue));
  return all.findLast(({ announced }) => isWithin(announced.time, period)) ?? null;
}

/** Of a single year; months that end after `read` may have events nobody has looked for. */
function emptyMonths(events: readonly Event[], { from, to }: YearRun, read: number): number[] {
  if (from !== to) return [];
  const touched = new Set(events.map(monthOf));
  return Array.from({ length: 12 }, (_, month) => month).filter(
    (month) => !touched.has(month) && midnight(from, month + 1) - 1 <= read,
  );
}

function emptyYears({ events, years }: Catalogue, { from, to }: YearRun, read: number): YearRun[] {
  const whole = yearsOfPeriod({ from, to }).filter(
    (year) => year >= (years[0] ?? Infinity) && midnight(year + 1) - 1 <= read,
  );
  const [first, last] = [whole[0], whole.at(-1)];
  return first === undefined || last === undefined || from === to
    ? []
    : gapsOf(events, { from: first, to: last });
}
