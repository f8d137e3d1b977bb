import {
  comparableStretches,
  endsOf,
  observationsByTime,
  partsAmong,
  shownOf,
  type Observation,
  type SeriesBreak,
} from '#domain/records/figure.ts';
import {
  placedYears,
  reachOf,
  roomFor,
  scalesIn,
  type Box,
  type Room,
  type Scales,
  type Series,
} from './axes.ts';
import { placeLabels, type Label, type Segment } from './labels.ts';

/** A value placed in the chart; several may share a moment when sources disagree. */
export interface PlacedValue {
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

/** A break inside the time that is drawn. */
export interface PlacedBreak {
  readonly x: number;
  readonly given: SeriesBreak;
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
  readonly breaks: readonly PlacedBreak[];
  /** Words beside shown values, where there is room clear of lines, marks and other words. */
  readonly labels: readonly Label[];
  readonly yTicks: readonly { readonly y: number; readonly value: number }[];
  readonly xTicks: readonly { readonly x: number; readonly year: number }[];
}

/**
 * Lays out a figure's values. `wordsOf` says what is written beside a value, a line each; a figure fills
 * its chart unless it is given room for more.
 */
export function layoutSeries(
  figure: Series,
  box: Box,
  wordsOf: (observation: Observation) => readonly string[],
  room: Room = roomFor([figure]),
): SeriesChart {
  const isRank = figure.measure === 'rank';
  const scales = scalesIn(box, room, isRank);
  const { x, y } = scales;
  const values = placeAll(figure, scales, room);
  const runs = runsThrough(figure, values);
  const breaks = figure.breaks
    .filter(({ date }) => date.earliest > room.first && date.earliest < room.last)
    .map((given) => ({ x: x(given.date.earliest), given }));
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
    xTicks: placedYears(room, x, box.width - box.left - box.right),
  };
}

/** Every value in its place, those of one moment beside each other, oldest first. */
function placeAll(figure: Series, scales: Scales, room: Room): PlacedValue[] {
  const groups = observationsByTime(figure);
  const isPart = partsAmong(groups.flat());
  return groups.flatMap((group) =>
    group.map((one) => {
      const standing = { shown: one === shownOf(group), isPart: isPart(one) };
      return place(one, standing, scales, room);
    }),
  );
}

/** The lines: of whole periods only, and none through a break. */
function runsThrough(figure: Series, values: readonly PlacedValue[]): Run[] {
  const whole = new Map(
    values.filter((value) => !value.isPart).map((value) => [value.observation, value]),
  );
  return comparableStretches(figure).flatMap((stretch) =>
    runsOf(stretch.flatMap((one) => whole.get(one) ?? [])),
  );
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
  breaks: readonly PlacedBreak[],
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
    ...breaks.map(({ x }) => ({ x1: x, y1: box.top, x2: x, y2: box.height - box.bottom })),
  ];
}

function place(
  observation: Observation,
  standing: Pick<PlacedValue, 'shown' | 'isPart'>,
  { x, y }: Scales,
  room: Room,
): PlacedValue {
  const [left = 0, right = 0] = reachOf(observation, room).map((moment) => x(moment));
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
