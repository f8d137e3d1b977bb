import { scaleLinear } from 'd3';
import { firstYearOf, isRankRow, type Goal, type GoalRow } from '#domain/goals/goals.ts';
import type { Moment } from '#domain/goals/moments.ts';
import type { Span } from '#domain/goals/span.ts';
import { numbersOf, type Figure } from '#domain/records/figure.ts';
import type { GoalAxis } from './goal-axis.ts';
import { labelsOf } from './goal-labels.ts';
import type { Aim, Dot, GoalChart, GoalWords, Own, Placed, Scale } from './goal-parts.ts';
import type { Segment } from './labels.ts';

const TOP = 20;
const FLOOR = 12;
const ROOM = 62;

/** Lays out what was measured for a row of goals, and what is wanted; null where nothing was measured. */
export function layoutGoals(row: GoalRow, axis: GoalAxis, words: GoalWords): GoalChart | null {
  const { figure, goals } = row;
  const placed = placeMoments(goals, figure).filter(({ at }) => at >= axis.start);
  if (placed.length === 0) return null;
  const wanted = goals.flatMap((goal) => {
    const span = levelOf(goal);
    return span && goal.objective.target?.year ? [{ goal, span }] : [];
  });
  const height = TOP + ROOM + FLOOR + 10 * Math.max(0, wanted.length - 2);
  const all = [
    ...placed.flatMap(({ moment }) => [moment.low, moment.high]),
    ...wanted.flatMap(({ span }) => [span.low, span.high]),
  ];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const ends = isRankRow(row) ? [high, low] : [low, high];
  const y = scaleLinear(low === high ? [low - 1, high + 1] : ends, [height - FLOOR, TOP]);
  const dots = placed.flatMap((one) => dotsOf(one, axis, y));
  const aims = wanted.map(({ goal, span }) => aimOf(goal, span, axis, y));
  const needed = goals.flatMap((goal) => neededOf(goal, aims, figure, axis, y));
  const runs = runsOf(placed, axis, y);
  const present = presentOf(goals, figure, axis, y, { top: TOP - 14, bottom: height - 2 });
  return {
    height,
    dots,
    runs,
    aims,
    needed,
    present,
    labels: labelsOf({ placed, dots, aims, goals, runs, needed, present }, axis, height, words, y),
  };
}

/** Every moment of any of the goals once, oldest first. */
function placeMoments(goals: readonly Goal[], figure: Figure | null): Placed[] {
  const seen = new Map<string, Placed>();
  const add = (goal: Goal, moments: readonly Moment[], isApart: boolean) => {
    for (const moment of moments) {
      const key = `${moment.era} ${moment.at}`;
      if (!seen.has(key) || moment.hasBaseline) {
        seen.set(key, { moment, goal, isApart, at: placeAt(moment.at, figure) });
      }
    }
  };
  for (const goal of goals) add(goal, goal.reading.apart, true);
  for (const goal of goals) add(goal, goal.reading.moments, false);
  return [...seen.values()].sort((a, b) => a.at - b.at);
}

/** A yearly amount stands at the middle of its year. */
function placeAt(at: number, figure: Figure | null): number {
  return figure?.measure === 'flow' ? at + 0.5 : at;
}

function dotsOf({ moment, at, isApart }: Placed, axis: GoalAxis, y: Scale): Dot[] {
  const values = valuesOf(moment);
  const look = isApart
    ? 'apart'
    : moment.estimated
      ? 'estimate'
      : values.length > 1
        ? 'rival'
        : 'measured';
  return values.map((value) => ({ x: axis.x(at), y: y(value), look }));
}

/** The different numbers of a moment: those of the sources, and of the document itself. */
function valuesOf({ observations, hasBaseline, low, high }: Moment): number[] {
  const said = observations.flatMap((one) => numbersOf(one));
  if (observations.length === 0) return low === high ? [low] : [(low + high) / 2];
  const own = hasBaseline ? [low, high].filter((end) => !isNear(end, said)) : [];
  return [...new Set([...said, ...own])];
}

/** Exactness moves an end of a span a little off what was said. */
function isNear(end: number, said: readonly number[]): boolean {
  return said.some((value) => Math.abs(value - end) <= Math.abs(value) * 0.02);
}

/** What is wanted as a level: of growth, what it leads to by its year. */
function levelOf({ objective: { target }, reading }: Goal): Span | null {
  const { goal, start } = reading;
  if (!goal || target?.aimsAt !== 'yearly-growth') return goal;
  if (!start || target.year === null) return null;
  const years = target.year - start.at;
  const grown = (from: number, rate: number) => from * (1 + rate / 100) ** years;
  return { low: grown(start.low, goal.low), high: grown(start.high, goal.high) };
}

function aimOf(goal: Goal, { low, high }: Span, axis: GoalAxis, y: Scale): Aim {
  const { target } = goal.objective;
  const year = target?.year ?? 0;
  const x = axis.x(year + 0.5);
  const [top = 0, bottom = 0] = [y(low), y(high)].sort((a, b) => a - b);
  const isBand = target?.aimsAt === 'yearly-average';
  const isThin = bottom - top < 8;
  const look = isBand ? 'band' : isThin ? 'diamond' : 'bar';
  return {
    key: goal.key,
    look,
    x,
    from: isBand ? axis.x(firstYearOf(goal) + 0.5) : x,
    top,
    bottom,
  };
}

function neededOf(
  { key, reading }: Goal,
  aims: readonly Aim[],
  figure: Figure | null,
  axis: GoalAxis,
  y: Scale,
): (Segment & Own)[] {
  const latest = reading.moments.at(-1);
  const aim = aims.find((one) => one.key === key);
  if (!latest || !aim || !reading.needed || aim.look === 'band') return [];
  const x1 = axis.x(placeAt(latest.at, figure));
  const y1 = y((latest.low + latest.high) / 2);
  return [{ key, x1, y1, x2: aim.x, y2: (aim.top + aim.bottom) / 2 }];
}

/** How the slowest and the fastest pace go on to the first year that is wanted, as far as there is room. */
function presentOf(
  goals: readonly Goal[],
  figure: Figure | null,
  axis: GoalAxis,
  y: Scale,
  box: { readonly top: number; readonly bottom: number },
): (Segment & Own)[] {
  const goal = goals.find(({ reading }) => reading.needed && reading.moments.length > 1);
  const latest = goal?.reading.moments.at(-1);
  if (!goal || !latest || goal.objective.target?.aimsAt === 'yearly-average') return [];
  const { actual, paceIn, needed } = goal.reading;
  const years = (needed?.to ?? latest.at) - latest.at;
  const now = (latest.low + latest.high) / 2;
  const onward = (pace: number) =>
    paceIn === 'percent' ? now * (1 + pace / 100) ** years : now + pace * years;
  const start = { x: axis.x(placeAt(latest.at, figure)), y: y(now) };
  const end = axis.x((goal.objective.target?.year ?? latest.at) + 0.5);
  const paces = [
    Math.min(...actual.map(({ low }) => low)),
    Math.max(...actual.map(({ high }) => high)),
  ];
  return [...new Set(paces)].map((pace) => {
    return { key: goal.key, ...cut(start, { x: end, y: y(onward(pace)) }, box) };
  });
}

/** A line no farther than the box is high. */
function cut(
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
  { top, bottom }: { readonly top: number; readonly bottom: number },
): Segment {
  const y2 = Math.min(bottom, Math.max(top, to.y));
  const part = to.y === from.y ? 1 : (y2 - from.y) / (to.y - from.y);
  return { x1: from.x, y1: from.y, x2: from.x + (to.x - from.x) * part, y2 };
}

function runsOf(placed: readonly Placed[], axis: GoalAxis, y: Scale): GoalChart['runs'] {
  return placed.slice(1).flatMap((next, index) => {
    const before = placed[index];
    if (before?.moment.era !== next.moment.era) return [];
    const middle = ({ moment }: Placed) => y(valuesOf(moment).reduce(mean, 0));
    return [
      {
        x1: axis.x(before.at),
        y1: middle(before),
        x2: axis.x(next.at),
        y2: middle(next),
        skips: next.at - before.at > 1.01,
      },
    ];
  });
}

function mean(sum: number, value: number, _: number, all: readonly number[]): number {
  return sum + value / all.length;
}
