import type { SeriesBreak, Observation, Figure } from '../records/figure.ts';
import {
  breakBefore,
  comparableStretches,
  endsOf,
  observationsByTime,
  partsAmong,
  shownOf,
} from '../records/figure.ts';
import type { Catalogue } from './catalogue.ts';
import type { YearRun } from './gaps.ts';
import { isWithin } from './period.ts';

/** Where a value lies beside the one before it; `overlapping` where two ranges share numbers. */
type Direction = 'up' | 'down' | 'same' | 'overlapping';

/** A figure's last value of a period beside the one before it. */
export interface ChangedFigure {
  readonly figure: Figure;
  readonly now: Observation;
  /** The value before it that may be compared with it; null where there is none. */
  readonly before: Observation | null;
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
    const before = comparableBefore(figure, now, period);
    const parted = before ? null : breakBefore(figure, now);
    return [{ figure, now, before, direction: before && directionOf(before, now), parted }];
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

/** The nearest value before the period in the same stretch, else the first of the period itself. */
function comparableBefore(figure: Figure, now: Observation, period: YearRun): Observation | null {
  const stretch = comparableStretches(figure).find((values) => values.includes(now)) ?? [];
  const earlier = stretch.slice(0, stretch.indexOf(now));
  return earlier.findLast(({ time }) => !isWithin(time, period)) ?? earlier[0] ?? null;
}

function directionOf(before: Observation, now: Observation): Direction {
  const [low, high] = endsOf(before);
  const [nowLow, nowHigh] = endsOf(now);
  if (low === nowLow && high === nowHigh) return 'same';
  if (nowLow >= high) return 'up';
  return nowHigh <= low ? 'down' : 'overlapping';
}
