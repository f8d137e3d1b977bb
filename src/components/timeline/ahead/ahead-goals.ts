import { yearAt } from '#domain/dates/calendar.ts';
import { rowsOf, type Goal, type GoalRow } from '#domain/goals/goals.ts';
import type { Moment } from '#domain/goals/moments.ts';
import { numbersOf } from '#domain/records/figure.ts';
import { goalRoads, type GoalRoads } from '#figures/goal-roads.ts';
import type { Voice } from '#i18n/voice.ts';
import type { Horizon } from '../../goals/horizons.ts';

/** Columns stand beside the drawing only so far as they leave it the room. */
const MOST_COLUMNS = 2;
const MOST_GOALS = 4;

/** The goal years that stand behind the break, and those that are only named. */
export interface YearsAhead {
  readonly columns: readonly Horizon[];
  readonly others: readonly Horizon[];
}

/** The years after `end` (ms, UTC): the nearest and the farthest get a column each. */
export function yearsAhead(horizons: readonly Horizon[], end: number): YearsAhead {
  const ahead = horizons.filter(({ year }) => year >= yearAt(end));
  const isShown = (at: number) => at < MOST_COLUMNS - 1 || at === ahead.length - 1;
  return {
    columns: ahead.filter((_, at) => isShown(at)),
    others: ahead.filter((_, at) => !isShown(at)),
  };
}

/** What a column shows of its goals: those that are measured, of one figure together, as far as it has room. */
export function chiefGoals({ measured }: Pick<Horizon, 'measured'>): GoalRow[] {
  return rowsOf(measured).slice(0, MOST_GOALS);
}

/**
 * Where documents want different places in a ranking, the roads that lead there from what was measured; null of all
 * else, which a bar or a number tells as well.
 */
export function roadsTo(
  { goals: [first, ...rest] }: GoalRow,
  all: readonly Goal[],
  until: number,
  voice: Voice,
): GoalRoads | null {
  const { moments } = first.reading;
  if (!first.isRank || rest.length === 0 || moments.length < 2) return null;
  const past = moments.map(({ at, low, high }, place) => {
    return {
      at,
      value: (low + high) / 2,
      words: place === moments.length - 1 ? voice.number(low) : '',
    };
  });
  const own = all.filter((goal) => goal.figure?.id === first.figure?.id);
  const roads = Map.groupBy(
    own.flatMap((goal) => stationOf(goal, until, voice)),
    ({ of }) => of,
  );
  return goalRoads(
    past,
    [...roads.values()].map((road) => road.toSorted((a, b) => a.at - b.at)),
    true,
  );
}

/** What a document wants by the end of a year, as far as a column's own. */
function stationOf({ strategy, objective, reading }: Goal, until: number, voice: Voice) {
  const year = objective.target?.year ?? Infinity;
  if (!reading.goal || year > until) return [];
  const value = reading.goal.high;
  return [{ of: strategy.id, at: year + 1, value, words: voice.number(value) }];
}

/** The latest value that speaks of a goal, on whichever side of a break. */
export function latestOf({ reading: { moments, apart } }: Pick<Goal, 'reading'>): Moment | null {
  return moments.at(-1) ?? apart.at(-1) ?? null;
}

/** How far a goal is, from 0 to 1 of what is wanted; of the document's own baseline too, where it has one. */
export interface WayGone {
  readonly now: number;
  readonly start: number | null;
}

/** Null where a bar would mislead: of places in a ranking, of averages, of growth, and across a break. */
export function wayGone({ objective, isRank, reading }: Goal): WayGone | null {
  const latest = reading.moments.at(-1);
  const { goal } = reading;
  if (!goal || !latest || isRank || objective.target?.aimsAt !== 'level') return null;
  if (objective.target.qualifier === 'at-most') return null;
  const wanted = (goal.low + goal.high) / 2;
  if (!(wanted > 0)) return null;
  const share = (value: number) => Math.min(1, Math.max(0, value / wanted));
  const [baseline] = objective.baseline ? numbersOf(objective.baseline) : [];
  return {
    now: share((latest.low + latest.high) / 2),
    start: baseline === undefined ? null : share(baseline),
  };
}
