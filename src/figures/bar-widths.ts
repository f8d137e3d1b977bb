import { startOf } from '#domain/dates/compare.ts';
import type { ChronicleDate } from '#domain/dates/edtf-date.ts';

/** A width (percent) below which a bar could not be seen. */
export const LEAST_WIDTH = 0.8;

/** Percent to the hundredth, which is finer than a pixel. */
export function rounded(percent: number): number {
  return Math.round(percent * 100) / 100;
}

/**
 * Width (percent) of the time in which a bar began, where no source tells the day: a blurred edge instead
 * of a sharp one. 0 where one does; half the bar where nothing tells the beginning.
 */
export function softStart(
  begin: ChronicleDate,
  { x, width }: { readonly x: number; readonly width: number },
  placeOf: (moment: number) => number,
): number {
  const point = startOf(begin);
  if (!point) return rounded(width / 2);
  if (point.precision === 'day' && point.certainty === 'exact') return 0;
  return rounded(Math.min(width, Math.max(LEAST_WIDTH, placeOf(point.latest) - x)));
}
