/** A day (ms). */
export const DAY = 86_400_000;

/** Length of `T00:00:00.000Z` behind the day of an ISO moment. */
const TIME_OF_DAY = 14;

/**
 * The midnight (ms, UTC) a day of any year begins with; a month or day beyond its range runs over into the
 * next. `Date.UTC` reads the years 0 to 99 as 1900 to 1999, so no date of a chronicle may go through it.
 */
export function midnight(year: number, month = 0, day = 1): number {
  return new Date(0).setUTCFullYear(year, month, day);
}

/** The calendar day (UTC) of a moment as `2017-04-26`; years outside 0–9999 with a sign and six digits. */
export function isoDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, -TIME_OF_DAY);
}

/** Months since January of year 0: the number that `midnight(0, months)` begins. */
export function monthNumber(ms: number): number {
  const date = new Date(ms);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The midnight (ms, UTC) of the same day so many years before that of a moment. */
export function yearsBefore(moment: number, years: number): number {
  const day = new Date(moment);
  return midnight(day.getUTCFullYear() - years, day.getUTCMonth(), day.getUTCDate());
}

/** The calendar year (UTC) of a moment. */
export function yearAt(ms: number): number {
  return new Date(ms).getUTCFullYear();
}
