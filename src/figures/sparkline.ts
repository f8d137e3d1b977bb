import type { Observation, SeriesBreak } from '#domain/records/figure.ts';
import { roomFor, type Box, type Series } from './axes.ts';
import { apart, within, type Label } from './labels.ts';
import type { PlacedBreak, PlacedValue, Run } from './placed.ts';
import { layoutSeries } from './series.ts';

/** A series in a line of text's company: its shape, its breaks, and the dates it reaches between. */
export interface Sparkline {
  readonly box: Box;
  readonly runs: readonly Run[];
  /** The values that have a mark of their own: of a very long series those that no line shows. */
  readonly marks: readonly PlacedValue[];
  readonly breaks: readonly PlacedBreak[];
  /** The first and the last year and the dates of breaks below it, as far as there is room. */
  readonly labels: readonly SparkLabel[];
}

interface SparkLabel extends Label {
  readonly isBreak: boolean;
}

/** Units are CSS pixels at the size it is drawn in, so that its letters have their own size. */
const BOX: Box = { width: 208, height: 68, left: 8, right: 8, top: 8, bottom: 22 };
/** More marks than these would lie on one another. */
const MOST_MARKS = 40;

/** Lays out a figure as a sparkline; `last` is the observation that stands out, `dateOf` words a break's date. */
export function layoutSparkline(
  figure: Series,
  last: Observation | null,
  dateOf: (given: SeriesBreak) => string,
): Sparkline {
  const { values, runs, breaks } = layoutSeries(figure, BOX, { value: () => [], break: () => '' });
  return {
    box: BOX,
    runs,
    marks: values.length > MOST_MARKS ? values.filter(standsAlone(runs, last)) : values,
    breaks,
    labels: apart([...[...breaks].reverse().map(breakLabel(dateOf)), ...yearLabels(figure)]),
  };
}

/** Whether a value is told by no line, or is not one like the others. */
function standsAlone(runs: readonly Run[], last: Observation | null) {
  const joined = new Set(runs.flatMap(({ values }) => values));
  return (value: PlacedValue) =>
    !joined.has(value) || value.observation === last || value.observation.estimate !== null;
}

function breakLabel(dateOf: (given: SeriesBreak) => string) {
  return ({ x, given }: PlacedBreak): SparkLabel => {
    const lines = [dateOf(given)];
    const middle: Label = { x, y: BOX.height - 6, anchor: 'middle', lines };
    return { ...within(middle, BOX.width), isBreak: true };
  };
}

function yearLabels(figure: Series): SparkLabel[] {
  const { first, last } = roomFor([figure]);
  const [from, to] = [first, last].map((moment) => new Date(moment).getUTCFullYear());
  const below = { y: BOX.height - 6, isBreak: false };
  const ends: SparkLabel[] = [{ ...below, x: 0, anchor: 'start', lines: [String(from)] }];
  if (from === to) return ends;
  return [...ends, { ...below, x: BOX.width, anchor: 'end', lines: [String(to)] }];
}
