import { isoDay, midnight } from '#domain/dates/calendar.ts';
import type { YearRun } from '#domain/catalogue/gaps.ts';

/** The window of the timeline that shows a period, as its address says it. */
export function yearWindow({ from, to }: YearRun): string {
  return `from=${isoDay(midnight(from))}&to=${isoDay(midnight(to + 1))}`;
}
