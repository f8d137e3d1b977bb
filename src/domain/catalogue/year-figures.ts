import type { SeriesBreak, Observation, Figure } from '../records/figure.ts';
import {
  breakBefore,
  comparableStretches,
  observationsByTime,
  partsAmong,
  sameNumbers,
  shownOf,
} from '../records/figure.ts';
import { spanOf } from '../goals/span.ts';
import type { Catalogue } from './catalogue.ts';
import type { YearRun } from './gaps.ts';
import { isWithin } from './period.ts';

/** Where a number lies beside the one before it; `unclear` where both may be the same number or either the greater. */
export type Direction = 'up' | 'down' | 'same' | 'unclear';

/** A figure's last value of a period beside the one before it. */
export interface ChangedFigure {
  readonly figure: Figure;
  readonly now: Observation;
  /** The value before it that may be compared with it; null where there is none. */
  readonly before: Observation | null;
  /** Whether others were told of between the two. */
  readonly hasBetween: boolean;
  /** Of the number, not of what it means: a rank that falls is a better one. */
  readonly direction: Direction | null;
  /** The break that parts it from all values before; null where one may be compared or there are none. */
  readonly parted: SeriesBreak | null;
}

/** Figures with a value that is wholly of the period, in their own order. */
export function changedFigures(
  { figures }: Pick<Catalogue, 'figures'>,
  period: YearRun,
): ChangedFigure[] {
  return figures.flatMap((figure) => {
    const now = lastWithin(figure, period);
    if (!now) return [];
    const stretch = comparableStretches(figure).find((values) => values.includes(now)) ?? [];
    const earlier = stretch.slice(0, stretch.indexOf(now));
    const before = valueBeforeIn(earlier, period);
    return [
      {
        figure,
        now,
        before,
        hasBetween: before !== null && before !== earlier.at(-1),
        direction: before && directionOf(before, now),
        parted: before ? null : breakBefore(figure, now),
      },
    ];
  });
}

/** A value of the usual length rather than of a part of it. */
function lastWithin(figure: Figure, period: YearRun): Observation | null {
  const own = figure.observations.filter(({ time }) => isWithin(time, period));
  const isPart = partsAmong(figure.observations);
  const whole = own.filter((one) => !isPart(one));
  const groups = observationsByTime({ observations: whole.length > 0 ? whole : own });
  return shownOf(groups.at(-1) ?? []);
}

/** The nearest value before the period among the `earlier` ones, else the first of the period itself. */
function valueBeforeIn(earlier: readonly Observation[], period: YearRun): Observation | null {
  return earlier.findLast(({ time }) => !isWithin(time, period)) ?? earlier[0] ?? null;
}

/** "Nearly 1,500" is less than "more than 1,500", and of two that are "more than 400" nobody knows. */
function directionOf(before: Observation, now: Observation): Direction {
  const [was, is] = [spanOf(before), spanOf(now)];
  if (!was || !is) return 'unclear';
  const both = [before, now];
  if (sameNumbers(before, now) && both.every(isSaidExactly)) return 'same';
  // "At least 5" may be 5, which every other word leaves out.
  const mayTouch = both.some(({ qualifier }) => qualifier === 'at-least');
  const isAbove = (low: number, high: number) => (mayTouch ? low > high : low >= high);
  if (isAbove(is.low, was.high)) return 'up';
  return isAbove(was.low, is.high) ? 'down' : 'unclear';
}

function isSaidExactly({ qualifier }: Observation): boolean {
  return qualifier === 'exact' || qualifier === 'range';
}
