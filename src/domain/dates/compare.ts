import type { ChronicleDate, DatePoint } from './edtf-date.ts';

/**
 * Orders dates as a reader expects in a chronicle: by the earliest moment each may mean, the
 * more exact first where two begin together, then by the written text, so that order is total.
 */
export function compareDates(a: ChronicleDate, b: ChronicleDate): number {
  if (a.earliest !== b.earliest) return a.earliest < b.earliest ? -1 : 1;
  if (a.latest !== b.latest) return a.latest < b.latest ? -1 : 1;
  return a.written < b.written ? -1 : a.written > b.written ? 1 : 0;
}

/** The point a date begins with; null when its start is open or unknown. */
export function startOf(date: ChronicleDate): DatePoint | null {
  if (date.kind === 'point') return date.point;
  return typeof date.start === 'string' ? null : date.start;
}

/** The point a date ends with; null when its end is open or unknown. */
export function endOf(date: ChronicleDate): DatePoint | null {
  if (date.kind === 'point') return date.point;
  return typeof date.end === 'string' ? null : date.end;
}

/** The calendar year (UTC) a date is filed under: that of its start, else of its end. */
export function yearOf(date: ChronicleDate): number {
  const moment = Number.isFinite(date.earliest) ? date.earliest : date.latest;
  return new Date(moment).getUTCFullYear();
}

/** The moment (ms) half way through what a date may mean; its known end where the other is open. */
export function middleOf({ earliest, latest }: Pick<ChronicleDate, 'earliest' | 'latest'>): number {
  const first = Number.isFinite(earliest) ? earliest : latest;
  const last = Number.isFinite(latest) ? latest : earliest;
  return (first + last) / 2;
}

/** Every calendar year the date touches, capped at both ends by the points it states. */
export function yearsOf(date: ChronicleDate): number[] {
  const first = yearOf(date);
  const last = Number.isFinite(date.latest) ? new Date(date.latest).getUTCFullYear() : first;
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => first + index);
}

/** True when the source states one calendar day or a run of days, without doubt. */
export function isExact(date: ChronicleDate): boolean {
  const ends = date.kind === 'point' ? [date.point] : [date.start, date.end];
  return ends.every(
    (end) => typeof end !== 'string' && end.precision === 'day' && end.certainty === 'exact',
  );
}

/** True when the whole of `date` lies after the moment `now` (ms, UTC). */
export function isAfter(date: ChronicleDate, now: number): boolean {
  return date.earliest > now;
}

/** True when the date may already have begun at the moment `at` (ms, UTC). */
export function hasBegun(date: ChronicleDate, at: number): boolean {
  return date.earliest <= at;
}
