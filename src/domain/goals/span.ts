import type { Qualifier } from '../records/figure.ts';
import type { Target } from '../records/strategy.ts';

/** The lowest and the highest a number may be. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** A number as a source gives it: one, or a range, with its exactness. */
interface Said {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly qualifier: Qualifier | 'at-most' | 'range';
}

/**
 * What a number may be, by how exactly it is said: a step is one of its last digit that is not 0, so
 * "more than 10.34" ends at 10.35, "more than 200" at 300, and "about 8.5" is 8.45 to 8.55.
 * Null where it says no number.
 */
export function spanOf({ value, min, max, qualifier }: Said): Span | null {
  if (value === null) return rangeOf(min, max);
  const step = stepOf(value);
  const [below, above] = LEEWAY[qualifier];
  const low = qualifier === 'more-than' ? justAbove(value) : value + below * step;
  return { low, high: value + above * step };
}

/** What is to be reached: "at least 50" and "at most 50" both want 50, "about 50" wants 45 or 55. */
export function goalOf(target: Target): Span | null {
  const { value, qualifier } = target;
  if (value === null || qualifier === 'about' || qualifier === 'nearly') return spanOf(target);
  const end = qualifier === 'more-than' ? justAbove(value) : value;
  return { low: end, high: end };
}

/** The span of all of them; null of none. */
export function hullOf(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  return {
    low: Math.min(...spans.map(({ low }) => low)),
    high: Math.max(...spans.map(({ high }) => high)),
  };
}

/** The span of a function over all ends of the spans it is given: exact where it rises or falls in each. */
export function spanFrom(spans: readonly Span[], result: (...ends: number[]) => number): Span {
  const all = spans.reduce<number[][]>(
    (rows, { low, high }) => rows.flatMap((row) => [low, high].map((end) => [...row, end])),
    [[]],
  );
  const results = all.map((ends) => result(...ends));
  return { low: Math.min(...results), high: Math.max(...results) };
}

const LEEWAY: Readonly<Record<Said['qualifier'], readonly [below: number, above: number]>> = {
  exact: [0, 0],
  range: [0, 0],
  about: [-0.5, 0.5],
  'at-least': [0, 1],
  'more-than': [0, 1],
  nearly: [-1, 0],
  'at-most': [-1, 0],
};

/** "More than 50" is not 50, and differs from it by too little to be seen in any result. */
function justAbove(value: number): number {
  return value + (Math.abs(value) || 1) * 1e-12;
}

function rangeOf(min: number | null, max: number | null): Span | null {
  const ends = [min, max].filter((end) => end !== null);
  return ends.length === 0 ? null : { low: Math.min(...ends), high: Math.max(...ends) };
}

/** One of the last digit that is not 0: 0.01 of 10.34, 100 of 14,500. */
function stepOf(value: number): number {
  const [digits = '', exponent = '0'] = String(Math.abs(value)).split('e');
  const [whole = '', fraction = ''] = digits.split('.');
  const zeros = value === 0 ? 0 : (/0*$/.exec(whole)?.[0].length ?? 0);
  return 10 ** (Number(exponent) + (fraction === '' ? zeros : -fraction.length));
}
