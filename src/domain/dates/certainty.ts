import type { ChronicleDate, DatePoint, Precision } from './edtf-date.ts';

/** True when neither end of the date is written as approximate or uncertain. */
export function isCertain(date: ChronicleDate): boolean {
  return pointsOf(date).every(({ certainty }) => certainty === 'exact');
}

/** The unit the date begins with, or ends with where its start is open. */
export function precisionOf(date: ChronicleDate): Precision {
  return pointsOf(date)[0]?.precision ?? 'year';
}

function pointsOf(date: ChronicleDate): DatePoint[] {
  const ends = date.kind === 'point' ? [date.point] : [date.start, date.end];
  return ends.filter((end) => typeof end !== 'string');
}
