import {
  comparableStretches,
  endsOf,
  observationsByTime,
  partsAmong,
  shownOf,
  type Observation,
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
import type { PlacedValue, Run, SeriesChart, WordsOf } from './placed.ts';
import { datesAbove, drawnLines, throughMiddle, valueLabels } from './series-labels.ts';

/**
 * Lays out a figure's values. A figure fills its chart unless it is given room for more.
 */
export function layoutSeries(
  figure: Series,
  box: Box,
  wordsOf: WordsOf,
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
  const breakLabels = datesAbove(breaks, box, wordsOf.break);
  const lines = [...drawnLines(runs, values, breaks, box), ...breakLabels.map(throughMiddle)];
  return {
    values,
    runs,
    breaks,
    labels: valueLabels(values, lines, box, wordsOf.value),
    breakLabels,
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
  const towards: PlacedValue['towards'] = figure.measure === 'rank' ? 1 : -1;
  const groups = observationsByTime(figure);
  const isPart = partsAmong(groups.flat());
  return groups.flatMap((group) =>
    sideBySide(
      group.map((one) => {
        const standing = { shown: one === shownOf(group), isPart: isPart(one), towards };
        return place(one, standing, scales, room);
      }),
    ),
  );
}

/** What a mark takes, with a little room around it. */
const MARK_ROOM = 11;

/** Values of one time that would lie on one another, beside each other; the one shown keeps its place. */
function sideBySide(group: readonly PlacedValue[]): PlacedValue[] {
  const placed = new Map<PlacedValue, number>();
  for (const value of [...group].sort((a, b) => Number(b.shown) - Number(a.shown))) {
    const near = [...placed.keys()].filter(({ y }) => Math.abs(y - value.y) < MARK_ROOM);
    const step = Math.ceil(near.length / 2) * (near.length % 2 === 0 ? -1 : 1);
    placed.set(value, value.x + step * MARK_ROOM);
  }
  return group.map((value) => ({ ...value, x: placed.get(value) ?? value.x }));
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

function place(
  observation: Observation,
  standing: Pick<PlacedValue, 'shown' | 'isPart' | 'towards'>,
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
