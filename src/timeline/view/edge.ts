import { isoDay, midnight, monthNumber } from '#domain/dates/calendar.ts';

/** A year, month or day; a year outside 0–9999 has a sign and six digits. */
const WRITTEN = /^(?:\d{4}|[+-]\d{6})(-\d\d)?(-\d\d)?$/;

/**
 * The moment (ms UTC) at which a window written as `2015`, `2015-06` or `2015-06-01` begins or ends; null where
 * no calendar has it. It ends with the end of a year or month that is named, but where a day begins that is named:
 * `2015` to `2017` are three years, `2015-06-01` to `2015-06-08` are a week.
 */
export function readEdge(text: string | null | undefined, edge: 'from' | 'to'): number | null {
  const [written, month, day] = WRITTEN.exec(text ?? '') ?? [];
  if (!written) return null;
  const first = written + (month ? '' : '-01') + (day ? '' : '-01');
  const ms = Date.parse(`${first}T00:00:00Z`);
  // The calendar takes 30 February for 2 March.
  if (Number.isNaN(ms) || isoDay(ms) !== first) return null;
  return edge === 'from' || day ? ms : midnight(0, monthNumber(ms) + (month ? 1 : 12));
}

/** True where a day is named: what ends there has no length of its own, as a year or a month has. */
export function namesDay(text: string | null): boolean {
  return WRITTEN.exec(text ?? '')?.[2] !== undefined;
}
