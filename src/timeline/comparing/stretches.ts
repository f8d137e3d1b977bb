/** Months that ticks stand apart and stacks are wide: a quarter, a year, … there is no "every seven years". */
const STRETCHES = [1, 3, 6, 12, 24, 60, 120, 300, 600, 1200, 3000, 6000, 12_000, 30_000];

/** The shortest stretch of months that is so wide (px); the longest where none is. */
export function stretchFor(pixelsPerMonth: number, least: number): number {
  return STRETCHES.find((months) => months * pixelsPerMonth >= least) ?? 30_000;
}
