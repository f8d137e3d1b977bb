import { extent, scaleLinear, scaleUtc, type ScaleLinear, type ScaleTime } from 'd3';
import { midnight } from '#domain/dates/calendar.ts';
import { endsOf, type Figure, type Observation } from '#domain/records/figure.ts';

/** What is drawn of a figure; without `measure` its values are amounts. */
export type Series = Pick<Figure, 'observations' | 'breaks'> & Partial<Pick<Figure, 'measure'>>;

export interface Box {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What a chart has room for: from the first moment to the last (ms), and from the least value to the greatest. */
export interface Room {
  readonly first: number;
  readonly last: number;
  readonly least: number;
  readonly top: number;
}

/** A chart's two scales: moments (ms) and values to places in its box. */
export interface Scales {
  readonly x: ScaleTime<number, number>;
  readonly y: ScaleLinear<number, number>;
}

/**
 * Room for all values of these series, so that charts drawn with it can be laid over one another. Amounts
 * start at zero, so that heights compare; ranks, which have no zero, at the best of them.
 */
export function roomFor(series: readonly Series[]): Room {
  const all = series.flatMap(({ observations }) => observations);
  const moments = all.flatMap(({ time }) => [time.earliest, time.latest]).filter(Number.isFinite);
  const [first = 0, last = 1] = extent(moments);
  const [low = 0, high = 0] = extent(all.flatMap((one) => endsOf(one)));
  const areRanks = series.length > 0 && series.every(({ measure }) => measure === 'rank');
  return {
    first,
    last,
    least: areRanks ? low : Math.min(0, low),
    top: areRanks ? high : Math.max(0, high),
  };
}

/** The scales of a chart in a box: the best of ranks is the highest, and so is the largest of amounts. */
export function scalesIn(box: Box, { first, last, least, top }: Room, isRank: boolean): Scales {
  const floor = box.height - box.bottom;
  const [from, to] = least === top ? besideOne(least, isRank) : [least, top];
  return {
    x: scaleUtc([first, last], [box.left, box.width - box.right]),
    y: scaleLinear([from, to], isRank ? [box.top, floor] : [floor, box.top]).nice(4),
  };
}

/** A single rank stands in the middle; where all amounts are zero, zero stands on the floor. */
function besideOne(value: number, isRank: boolean): readonly [number, number] {
  return isRank ? [value - 1, value + 1] : [0, 1];
}

/** First and last moment of an observation, of those that the chart reaches; an open end lies at its edge. */
export function reachOf({ time }: Pick<Observation, 'time'>, { first, last }: Room) {
  return [Math.max(time.earliest, first), Math.min(time.latest, last)] as const;
}

const MAX_TICKS = 8;
/** What a year of four digits takes below the chart, with room beside it. */
const TICK = 44;

/** Years to be written below a chart `width` wide, at even steps. */
export function yearTicks(first: number, last: number, width: number): number[] {
  const most = Math.max(2, Math.min(MAX_TICKS, Math.floor(width / TICK)));
  const from = new Date(first).getUTCFullYear() + (isYearStart(first) ? 0 : 1);
  const to = new Date(last).getUTCFullYear();
  const step = Math.max(1, Math.ceil((to - from + 1) / most));
  return Array.from(
    { length: Math.max(0, Math.floor((to - from) / step) + 1) },
    (_, i) => from + i * step,
  );
}

/** The same, each with its place. */
export function placedYears({ first, last }: Room, x: Scales['x'], width: number) {
  return yearTicks(first, last, width).map((year) => ({ year, x: x(midnight(year)) }));
}

function isYearStart(moment: number): boolean {
  const day = new Date(moment);
  return day.getUTCMonth() === 0 && day.getUTCDate() === 1;
}
