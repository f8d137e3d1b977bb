import { midnight } from '#domain/dates/calendar.ts';
import { extent, scaleLinear, scaleUtc } from 'd3';
import {
  comparableStretches,
  endsOf,
  observationsByTime,
  partsAmong,
  shownOf,
  type Figure,
  type Observation,
} from '#domain/records/figure.ts';
import { placeLabels, type Label, type Segment } from './labels.ts';

/** A value placed in the chart; several may share a moment when sources disagree. */
interface PlacedValue {
  readonly observation: Observation;
  readonly x: number;
  /** Where the value is; of a range, its middle. */
  readonly y: number;
  /** Where a range's lower and upper end are; null for a single number. */
  readonly ends: { readonly low: number; readonly high: number } | null;
  /** Half the drawn width of the moment: wide for a year, nothing for a day. */
  readonly reach: number;
  readonly shown: boolean;
  /** Counted over a part of the usual period only: no line joins it. */
  readonly isPart: boolean;
}

/**
 * A line through values; `counted` where each of them was, so that what is foretold looks otherwise, and
 * `skips` where periods between them have no value, of which the line says nothing.
 */
export interface Run {
  readonly values: readonly PlacedValue[];
  readonly counted: boolean;
  readonly skips: boolean;
}

/** A figure's values as geometry in a box of `width` by `height` units, y downwards. */
export interface SeriesChart {
  readonly values: readonly PlacedValue[];
  /** Lines between shown values that may be joined: none goes through a break. */
  readonly runs: readonly Run[];
  readonly breaks: readonly number[];
  /** Words beside shown values, where there is room clear of lines, marks and other words. */
  readonly labels: readonly Label[];
  readonly yTicks: readonly { readonly y: number; readonly value: number }[];
  readonly xTicks: readonly { readonly x: number; readonly year: number }[];
}

export interface Box {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What a chart has room for: from the first moment to the last (ms), and from nothing to `top`. */
export interface Room {
  readonly first: number;
  readonly last: number;
  readonly top: number;
}

type Series = Pick<Figure, 'observations' | 'breaks'> & Partial<Pick<Figure, 'measure'>>;

/** Room for all values of these series, so that charts drawn with it can be laid over one another. */
export function roomFor(series: readonly Series[]): Room {
  const all = series.flatMap(({ observations }) => observations);
  const [first = 0, last = 1] = extent(all.flatMap(({ time }) => [time.earliest, time.latest]));
  return { first, last, top: Math.max(...all.flatMap((one) => endsOf(one))) };
}

/**
 * Lays out a figure's values; amounts start at zero, so that heights compare, and the best of ranks
 * is the highest. `wordsOf` says what is written beside a value, a line each; a figure fills its chart
 * unless it is given room for more.
 */
export function layoutSeries(
  figure: Series,
  box: Box,
  wordsOf: (observation: Observation) => readonly string[],
  { first, last, top }: Room = roomFor([figure]),
): SeriesChart {
  const groups = observationsByTime(figure);
  const x = scaleUtc([first, last], [box.left, box.width - box.right]);
  const isRank = figure.measure === 'rank';
  const floor = box.height - box.bottom;
  const y = scaleLinear([0, top], isRank ? [box.top, floor] : [floor, box.top]).nice(4);
  const isPart = partsAmong(groups.flat());
  const values = groups.flatMap((group) =>
    group.map((one) => place(one, { shown: one === shownOf(group), isPart: isPart(one) }, x, y)),
  );
  const whole = new Map(
    values.filter((value) => !value.isPart).map((value) => [value.observation, value]),
  );
  const runs = comparableStretches(figure).flatMap((stretch) =>
    runsOf(stretch.flatMap((one) => whole.get(one) ?? [])),
  );
  const breaks = figure.breaks
    .map(({ date }) => date.earliest)
    .filter((moment) => moment > first && moment < last)
    .map((moment) => x(moment));
  return {
    values,
    runs,
    breaks,
    labels: labelsOf(values, segmentsOf(runs, values, breaks, box), box, wordsOf),
    // There is no rank 0.
    yTicks: y
      .ticks(4)
      .filter((value) => !isRank || value > 0)
      .map((value) => ({ value, y: y(value) })),
    xTicks: yearTicks(first, last, box.width - box.left - box.right).map((year) => ({
      year,
      x: x(midnight(year)),
    })),
  };
}

/** Words for the newest value first, then from new to old, parts of a period last, as far as there is room. */
function labelsOf(
  values: readonly PlacedValue[],
  segments: readonly Segment[],
  box: Box,
  wordsOf: (observation: Observation) => readonly string[],
): Label[] {
  const points = values
    .filter(({ shown }) => shown)
    .reverse()
    .sort((a, b) => Number(a.isPart) - Number(b.isPart))
    .map(({ x, y, ends, reach, observation }) => ({
      x,
      y: ends?.high ?? y,
      reach,
      lines: wordsOf(observation),
    }));
  const marks = values.flatMap(({ x, y, ends }) =>
    ends ? [ends.low, ends.high].map((end) => ({ x, y: end })) : [{ x, y }],
  );
  const bounds = { left: box.left - 6, top: 0, right: box.width, bottom: box.height - box.bottom };
  return placeLabels(points, { bounds, segments, marks }).filter((label) => label !== null);
}

/** What is drawn as lines: the runs, the breaks, and the reach of a value known only by its year. */
function segmentsOf(
  runs: readonly Run[],
  values: readonly PlacedValue[],
  breaks: readonly number[],
  box: Box,
): Segment[] {
  const between = (a: PlacedValue, b: PlacedValue) => ({ x1: a.x, y1: a.y, x2: b.x, y2: b.y });
  return [
    ...runs.flatMap(({ values: run }) =>
      run.slice(1).map((value, i) => between(run[i] as PlacedValue, value)),
    ),
    ...values.flatMap(({ x, y, ends, reach }) => {
      const edges = ends ? [ends.low, ends.high] : [y];
      return edges.map((edge) => ({ x1: x - reach, y1: edge, x2: x + reach, y2: edge }));
    }),
    ...values.flatMap(({ x, ends }) =>
      ends ? [{ x1: x, y1: ends.low, x2: x, y2: ends.high }] : [],
    ),
    ...breaks.map((x) => ({ x1: x, y1: box.top, x2: x, y2: box.height - box.bottom })),
  ];
}

function place(
  observation: Observation,
  standing: Pick<PlacedValue, 'shown' | 'isPart'>,
  x: (moment: number) => number,
  y: (value: number) => number,
): PlacedValue {
  const { earliest, latest } = observation.time;
  const [left, right] = [x(earliest), x(latest)];
  const [low, high] = endsOf(observation);
  return {
    observation,
    ...standing,
    x: (left + right) / 2,
    y: y((low + high) / 2),
    ends: observation.value === null ? { low: y(low), high: y(high) } : null,
    reach: (right - left) / 2,
  };
}

/**
 * The stretch cut where values that were counted and others meet, and where periods are missing; the
 * lines still join. None goes to or from a range, of which no source says where in it the value lies.
 */
function runsOf(values: readonly PlacedValue[]): Run[] {
  const runs: { values: PlacedValue[]; counted: boolean; skips: boolean }[] = [];
  for (const [i, value] of values.slice(1).entries()) {
    const before = values[i] as PlacedValue;
    if (before.ends || value.ends) continue;
    const counted = [before, value].every(({ observation }) => observation.estimate === null);
    const skips = isApart(before.observation, value.observation);
    const last = runs.at(-1);
    const goesOn = last?.counted === counted && last.skips === skips;
    if (goesOn && last.values.at(-1) === before) last.values.push(value);
    else runs.push({ values: [before, value], counted, skips });
  }
  return runs;
}

/** Whether periods lie between two for which there is no value; between two levels nothing is missing. */
function isApart(before: Observation, { time, timeKind }: Observation): boolean {
  const between = time.earliest - before.time.latest;
  return timeKind === 'period' && between > (time.latest - time.earliest) / 2;
}

const MAX_TICKS = 8;
/** What a year of four digits takes below the chart, with room beside it. */
const TICK = 44;

function yearTicks(first: number, last: number, width: number): number[] {
  const most = Math.max(2, Math.min(MAX_TICKS, Math.floor(width / TICK)));
  const from = new Date(first).getUTCFullYear() + (isYearStart(first) ? 0 : 1);
  const to = new Date(last).getUTCFullYear();
  const step = Math.max(1, Math.ceil((to - from + 1) / most));
  return Array.from(
    { length: Math.max(0, Math.floor((to - from) / step) + 1) },
    (_, i) => from + i * step,
  );
}

function isYearStart(moment: number): boolean {
  const day = new Date(moment);
  return day.getUTCMonth() === 0 && day.getUTCDate() === 1;
}
