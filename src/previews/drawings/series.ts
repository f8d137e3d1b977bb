import type { Series as Values } from '#figures/axes.ts';
import { linePath } from '#figures/line-path.ts';
import type { PlacedValue } from '#figures/placed.ts';
import { layoutSeries } from '#figures/series.ts';
import type { Observation } from '#domain/records/figure.ts';
import { px, type Box } from '../picture/box.ts';
import { COLOURS } from '../picture/colours.ts';
import { axisLine } from './axis.ts';
import type { Pen } from '../picture/pen.ts';

/** A figure's values over time; `latest` is the one that the picture names. */
export interface Series {
  readonly as: 'series';
  readonly figure: Values;
  readonly latest: Observation | null;
}

const YEARS = { size: 22, below: 36, least: 96 };
/** More dots than these would be a line of their own. */
const MOST_DOTS = 40;

/** Draws the series into `box`, with years below it. */
export function drawSeries({ figure, latest }: Series, box: Box, pen: Pen): string {
  const { left, top, right, bottom } = box;
  const room = { width: right, height: bottom, left: left + 14, right: 14, top: top + 14 };
  const chart = layoutSeries(
    figure,
    { ...room, bottom: YEARS.below + 12 },
    { value: () => [], break: () => '' },
  );
  const floor = bottom - YEARS.below - 12;
  const grid = chart.yTicks.map(
    ({ y }) => `<path d="M${left} ${px(y)}H${right}" stroke="${COLOURS.line}" stroke-width="1.5"/>`,
  );
  const breaks = chart.breaks.map(
    ({ x }) =>
      `<path d="M${px(x)} ${px(top)}V${px(floor)}" stroke="${COLOURS.red}" stroke-width="2.5" stroke-dasharray="4 7"/>`,
  );
  const lines = chart.runs.map(({ values, counted, skips }) => {
    const dashes = skips ? ' stroke-dasharray="1 11"' : counted ? '' : ' stroke-dasharray="12 9"';
    return `<path d="${linePath(values)}" fill="none" stroke="${COLOURS.ink}" stroke-width="4" stroke-linejoin="round" stroke-linecap="round"${dashes}/>`;
  });
  const joined = new Set(chart.runs.flatMap(({ values }) => values));
  const shown =
    chart.values.length > MOST_DOTS
      ? chart.values.filter((value) => !joined.has(value) || value.observation === latest)
      : chart.values;
  const dots = shown
    .filter(({ observation }) => observation !== latest)
    .map((value) => drawValue(value, value.shown ? COLOURS.ink : COLOURS['line-strong'], 6));
  const last = shown.filter(({ observation }) => observation === latest);
  const axis = axisLine(left, right, floor);
  return [
    ...grid,
    axis,
    ...breaks,
    ...lines,
    ...dots,
    ...last.map((value) => drawValue(value, COLOURS.action, 12)),
    ...yearsBelow(chart.xTicks, right - left).map(({ x, year }) =>
      pen.write(String(year), Math.min(x, right - 26), bottom - 2, {
        face: 'text',
        size: YEARS.size,
        fill: COLOURS['ink-faint'],
        anchor: 'middle',
      }),
    ),
  ].join('');
}

/** A dot; of a range a bar between its ends, hollow where nobody has counted it. */
function drawValue({ x, y, ends, observation }: PlacedValue, colour: string, radius: number) {
  if (ends)
    return `<path d="M${px(x)} ${px(ends.low)}V${px(ends.high)}" stroke="${colour}" stroke-width="${radius * 1.4}" stroke-linecap="round"/>`;
  const isCounted = observation.estimate === null;
  const look = isCounted
    ? `fill="${colour}" stroke="${COLOURS.paper}" stroke-width="3"`
    : `fill="${COLOURS.paper}" stroke="${colour}" stroke-width="4"`;
  return `<circle cx="${px(x)}" cy="${px(y)}" r="${radius}" ${look}/>`;
}

function yearsBelow<T>(ticks: readonly T[], width: number): T[] {
  const step = Math.max(1, Math.ceil(ticks.length / Math.max(1, Math.floor(width / YEARS.least))));
  return ticks.filter((_, index) => index % step === 0);
}
