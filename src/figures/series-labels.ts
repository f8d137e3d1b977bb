import type { Observation } from '#domain/records/figure.ts';
import type { Box } from './axes.ts';
import { apart, placeLabels, spanOf, within, type Label, type Segment } from './labels.ts';
import type { PlacedBreak, PlacedValue, Run, WordsOf } from './placed.ts';

/** Length of the arrow of what is more than the source's number. */
export const ARROW = 16;

/** Whether a source gives the lower bound only. */
export function isOpenEnded({ qualifier }: Pick<Observation, 'qualifier'>): boolean {
  return qualifier === 'more-than' || qualifier === 'at-least';
}

/** The dates of the breaks, the newest first where not all of them have room. */
export function datesAbove(
  breaks: readonly PlacedBreak[],
  box: Box,
  write: WordsOf['break'],
): readonly Label[] {
  const dates = [...breaks].reverse().map(({ x, given }): Label => {
    return { x, y: box.top - 18, anchor: 'middle', lines: [write(given)] };
  });
  const written = dates.filter(({ lines }) => lines[0] !== '');
  return apart(written.map((label) => within(label, box.width)));
}

/** Words for the newest value first, then from new to old, parts of a period last, as far as there is room. */
export function valueLabels(
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
  // Above the chart stand the dates of breaks.
  const bounds = { left: box.left - 6, top: 4, right: box.width, bottom: box.height - box.bottom };
  return placeLabels(points, { bounds, segments, marks }).filter((label) => label !== null);
}

/** Words as a line, so that others keep clear of them. */
export function throughMiddle(label: Label): Segment {
  const { left, right, top, bottom } = spanOf(label);
  return { x1: left, y1: (top + bottom) / 2, x2: right, y2: (top + bottom) / 2 };
}

/** What is drawn as lines: the runs, the breaks, and the reach of a value known only by its year. */
export function drawnLines(
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
    ...values
      .filter(({ observation, ends }) => ends === null && isOpenEnded(observation))
      .map(({ x, y, towards }) => ({ x1: x, y1: y, x2: x, y2: y + towards * ARROW })),
    ...breaks.map(({ x }) => ({ x1: x, y1: box.top, x2: x, y2: box.height - box.bottom })),
  ];
}
