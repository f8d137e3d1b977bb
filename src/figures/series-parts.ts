import { LINE_HEIGHT, type Label } from './labels.ts';
import type { Box } from './axes.ts';
import { linePath } from './line-path.ts';
import { ARROW, isOpenEnded } from './series-labels.ts';
import type { PlacedValue, SeriesChart } from './placed.ts';

/** An element of an SVG, so that a build and a browser draw one chart alike. */
export interface SvgPart {
  readonly tag: 'g' | 'path' | 'line' | 'rect' | 'circle' | 'text' | 'tspan';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly parts?: readonly SvgPart[];
  readonly text?: string;
}

/** A chart as elements, the later over the earlier; `write` puts a number of the axis into words. */
export function seriesParts(
  chart: SeriesChart,
  box: Box,
  write: (value: number) => string,
): SvgPart[] {
  return [...axisParts(chart, box, write), ...plotParts(chart, box)];
}

/** The two axes: lines at the ticks of values, the base line among them heavier, and the years below. */
export function axisParts(
  { yTicks, xTicks }: Pick<SeriesChart, 'yTicks' | 'xTicks'>,
  box: Box,
  write: (value: number) => string,
): SvgPart[] {
  const right = box.width - box.right;
  return [
    ...yTicks.flatMap(({ y, value }): SvgPart[] => [
      line(box.left, y, right, y, value === 0 ? 'grid zero' : 'grid'),
      words(box.left - 8, y + 4, 'end', write(value)),
    ]),
    ...xTicks.map(({ x, year }) => words(x, box.height - 10, 'middle', String(year))),
  ];
}

/** What stands between the axes. */
export function plotParts(chart: SeriesChart, box: Box): SvgPart[] {
  return [
    ...lineParts(chart, box),
    ...chart.values.map(valuePart),
    ...chart.labels.map((label) => labelPart(label, 'label')),
    ...chart.breakLabels.map((label) => labelPart(label, 'break-date')),
  ];
}

function lineParts({ breaks, runs }: SeriesChart, box: Box): SvgPart[] {
  return [
    ...breaks.map(({ x }): SvgPart => {
      const cut = line(x, box.top - 14, x, box.height - box.bottom, 'break');
      return { ...cut, attributes: { ...cut.attributes, 'data-break': '' } };
    }),
    ...runs.map((run): SvgPart => {
      const look = ['run', ...(run.counted ? [] : ['foretold']), ...(run.skips ? ['skips'] : [])];
      return { tag: 'path', attributes: { d: linePath(run.values), class: look.join(' ') } };
    }),
  ];
}

function valuePart(value: PlacedValue, index: number): SvgPart {
  const { shown, isPart, observation } = value;
  const { estimate } = observation;
  const look = ['value', shown && 'shown', isPart && 'part', estimate && 'estimate'];
  return {
    tag: 'g',
    attributes: {
      class: look.filter(Boolean).join(' '),
      'data-value': index,
      'data-x': at(value.x),
      ...(estimate ? { 'data-estimate': estimate } : {}),
    },
    parts: [...stretchParts(value), ...markParts(value)],
  };
}

/** How long a period lasts, where the drawing can show it. */
function stretchParts({ x, y, ends, reach }: PlacedValue): SvgPart[] {
  if (reach <= 3) return [];
  if (!ends) return [line(x - reach, y, x + reach, y, 'reach')];
  const size = { y: at(ends.high), width: at(2 * reach), height: at(ends.low - ends.high) };
  return [{ tag: 'rect', attributes: { x: at(x - reach), ...size, class: 'band' } }];
}

function markParts(value: PlacedValue): SvgPart[] {
  const { x, y, ends, isPart, shown } = value;
  if (ends) return [rangePart(x, ends)];
  const dot: SvgPart = {
    tag: 'circle',
    attributes: { cx: at(x), cy: at(y), r: isPart ? 3 : shown ? 5 : 4 },
  };
  return isOpenEnded(value.observation) ? [arrowPart(value), dot] : [dot];
}

function rangePart(x: number, { low, high }: { low: number; high: number }): SvgPart {
  const [left, top, floor] = [at(x - 6), at(high), at(low)];
  return {
    tag: 'g',
    attributes: { class: 'range', 'data-range': '' },
    parts: [
      { tag: 'path', attributes: { d: `M${left} ${top}h12M${left} ${floor}h12` } },
      { tag: 'path', attributes: { d: `M${at(x)} ${top}V${floor}`, class: 'stem' } },
    ],
  };
}

/** The way on which the real value lies, of what a source gives the lower bound only. */
function arrowPart({ x, y, towards }: PlacedValue): SvgPart {
  const tip = y + towards * ARROW;
  const barb = tip - towards * 4;
  const d = `M${at(x)} ${at(y)}V${at(tip)}M${at(x - 3.5)} ${at(barb)}L${at(x)} ${at(tip)}L${at(x + 3.5)} ${at(barb)}`;
  return { tag: 'path', attributes: { d, class: 'open-end', 'data-open-end': '' } };
}

/** Words of one line or several. */
export function labelPart({ x, y, anchor, lines }: Label, look: string): SvgPart {
  const parts = lines.map((text, i): SvgPart => ({
    tag: 'tspan',
    attributes: { x: at(x), dy: i === 0 ? 0 : LINE_HEIGHT },
    text,
  }));
  return {
    tag: 'text',
    attributes: { x: at(x), y: at(y), 'text-anchor': anchor, class: look },
    parts,
  };
}

function words(x: number, y: number, anchor: string, text: string): SvgPart {
  return { tag: 'text', attributes: { x: at(x), y: at(y), 'text-anchor': anchor }, text };
}

function line(x1: number, y1: number, x2: number, y2: number, look: string): SvgPart {
  return {
    tag: 'line',
    attributes: { x1: at(x1), y1: at(y1), x2: at(x2), y2: at(y2), class: look },
  };
}

/** A tenth of a pixel is all that is seen. */
function at(place: number): number {
  return Math.round(place * 10) / 10;
}
