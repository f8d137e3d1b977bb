import { midnight } from '#domain/dates/calendar.ts';
import type { Figure, Observation } from '#domain/records/figure.ts';
import { roomFor, scalesIn, type Box } from './axes.ts';
import type { SeriesChart } from './placed.ts';
import { layoutSeries } from './series.ts';

/** What was counted at the end of a year. */
interface Count {
  readonly year: number;
  readonly count: number;
}

/** How something grew, counted year by year, beside the totals that were announced, in one box. */
export interface GrowthChart {
  /** The count as a line of steps, each at the end of its year: points left to right. */
  readonly steps: readonly { readonly x: number; readonly y: number }[];
  /** Totals as announced; null where there are none. */
  readonly announced: SeriesChart | null;
  readonly xTicks: SeriesChart['xTicks'];
  readonly yTicks: SeriesChart['yTicks'];
  /** Where the ends of the first and the last year are; those between lie evenly. */
  readonly ends: { readonly first: number; readonly last: number };
}

/**
 * Lays out a growth in `box`. The counts ascend by year, one a year at least; the end of the first year is
 * the left edge and that of the last the right one. Totals announced before are left out.
 */
export function layoutGrowth(
  counts: readonly Count[],
  total: Pick<Figure, 'observations' | 'breaks'> | null,
  box: Box,
  wordsOf: (observation: Observation) => readonly string[],
): GrowthChart {
  const first = midnight((counts[0]?.year ?? 0) + 1);
  const last = midnight((counts.at(-1)?.year ?? 0) + 1);
  const later = total?.observations.filter(({ time }) => time.earliest >= first) ?? [];
  const said = later.length > 0 ? roomFor([{ observations: later, breaks: [] }]).top : 0;
  const room = {
    first,
    last,
    least: 0,
    top: Math.max(1, said, ...counts.map(({ count }) => count)),
  };
  const { x, y } = scalesIn(box, room, false);
  const announced = layoutSeries(
    { observations: later, breaks: total?.breaks ?? [] },
    box,
    { value: wordsOf, break: () => '' },
    room,
  );
  return {
    steps: counts.flatMap(({ year, count }, i) => {
      const at = x(midnight(year + 1));
      const before = counts[i - 1]?.count;
      const point = { x: at, y: y(count) };
      return before === undefined || before === count ? [point] : [{ x: at, y: y(before) }, point];
    }),
    announced: later.length > 0 ? announced : null,
    xTicks: roundYears(counts, box).map((year) => ({ year, x: x(midnight(year)) })),
    yTicks: announced.yTicks,
    ends: { first: x(first), last: x(last) },
  };
}

/** What a year of four digits takes below the chart, with room beside it. */
const TICK = 56;
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/** As many years after the first as have room below, all of them round. */
function roundYears(counts: readonly Count[], { width, left, right }: Box): number[] {
  const from = (counts[0]?.year ?? 0) + 1;
  const to = counts.at(-1)?.year ?? 0;
  const most = Math.max(1, Math.floor((width - left - right) / TICK));
  const step = STEPS.find((each) => (to - from) / each <= most) ?? 1000;
  const first = Math.ceil(from / step) * step;
  const many = Math.max(0, Math.floor((to - first) / step) + 1);
  return Array.from({ length: many }, (_, i) => first + i * step);
}
