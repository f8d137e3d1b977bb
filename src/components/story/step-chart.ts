import type { ChronicleDate } from '#domain/dates/edtf-date.ts';
import type { Figure } from '#domain/records/figure.ts';
import { roomFor, type Box } from '#figures/axes.ts';
import type { SeriesChart, WordsOf } from '#figures/placed.ts';
import { axisParts, plotParts, type SvgPart } from '#figures/series-parts.ts';
import { layoutSeries } from '#figures/series.ts';

/** Beside the words, and above them on a phone. */
export const CHART_BOXES = {
  wide: { width: 620, height: 230, left: 56, right: 28, top: 36, bottom: 30 },
  narrow: { width: 340, height: 170, left: 44, right: 20, top: 34, bottom: 26 },
} as const satisfies Readonly<Record<string, Box>>;

/** The same where no map takes its part of the room. */
export const LONE_CHART_BOXES = {
  wide: { ...CHART_BOXES.wide, height: 380 },
  narrow: { ...CHART_BOXES.narrow, height: 250 },
} as const satisfies Readonly<Record<string, Box>>;

/** How a chart's numbers are worded. */
export interface ChartWords extends WordsOf {
  readonly number: (value: number) => string;
}

/** A figure as a step shows it: the whole of it without words, and over it what was known by then. */
export interface ChartLayers {
  readonly axes: readonly SvgPart[];
  readonly later: readonly SvgPart[];
  readonly past: readonly SvgPart[];
}

/**
 * Draws the values that begin no later than `until` (ms, UTC) over the whole series, on its axes, so that
 * one step grows out of another; the value of `at` is ringed.
 */
export function stepChart(
  figure: Figure,
  box: Box,
  until: number,
  at: string | null,
  words: ChartWords,
): ChartLayers {
  const room = roomFor([figure]);
  const known = ({ time }: { readonly time: ChronicleDate }) => time.earliest <= until;
  const past = {
    ...figure,
    observations: figure.observations.filter(known),
    breaks: figure.breaks.filter(({ date }) => date.earliest <= until),
  };
  const silent = { value: () => [], break: () => '' };
  const whole = layoutSeries(figure, box, silent, room);
  const grown = layoutSeries(past, box, words, room);
  const isAll = past.observations.length === figure.observations.length;
  return {
    axes: axisParts(whole, box, words.number),
    later: isAll ? [] : plotParts(whole, box),
    past: [...plotParts(grown, box), ...ringAround(grown, at)],
  };
}

function ringAround({ values }: SeriesChart, at: string | null): SvgPart[] {
  const value = values.findLast(({ observation }) => observation.time.written === at);
  if (at === null || !value) return [];
  const { x, y } = value;
  return [
    {
      tag: 'circle',
      attributes: { cx: Math.round(x), cy: Math.round(y), r: 9, class: 'story-ring' },
    },
  ];
}
