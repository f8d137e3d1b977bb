import { dateOf, type ChronicleDate } from './edtf-date.ts';

/** The calendar day that clocks in an IANA time zone show at a moment (ms, UTC). */
export function dayIn(timeZone: string, moment: number): ChronicleDate {
  const format = new Intl.DateTimeFormat('en', {
    ...{ timeZone, calendar: 'gregory', year: 'numeric', month: '2-digit', day: '2-digit' },
  });
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  const year = (parts.get('year') ?? '').padStart(4, '0');
  return dateOf(`${year}-${parts.get('month') ?? ''}-${parts.get('day') ?? ''}`);
}

/**
 * That day's first moment, counted as dates are (ms, UTC): what dates are compared with, so that
 * "ahead" and "over" begin when the day does in the city.
 */
export function todayIn(timeZone: string, moment: number): number {
  return dayIn(timeZone, moment).earliest;
}
