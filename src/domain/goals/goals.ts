import type { Catalogue } from '../catalogue/catalogue.ts';
import { startOf } from '../dates/compare.ts';
import { yearAt } from '../dates/calendar.ts';
import type { ChronicleDate } from '../dates/edtf-date.ts';
import type { Figure } from '../records/figure.ts';
import type { Objective, Strategy } from '../records/strategy.ts';
import { tokensOf } from '../words/tokens.ts';
import type { Reading, Said } from './question.ts';
import { readObjective } from './reading.ts';
import { hasWords, sharesUnit } from './unit-fit.ts';
import { VERDICTS, type Verdict } from './verdict.ts';

/** An objective of a document, and what the measured values say of it. */
export interface Goal {
  /** Unlike any other's: an objective's own id is its document's alone. */
  readonly key: string;
  readonly strategy: Strategy;
  readonly objective: Objective;
  readonly figure: Figure | null;
  /** What is wanted is a place in a ranking: less of it is more. */
  readonly isRank: boolean;
  readonly reading: Reading;
}

/** Goals of one figure or one indicator, of whatever documents: what is drawn in one row. */
export interface GoalRow {
  readonly figure: Figure | null;
  readonly goals: readonly [Goal, ...Goal[]];
}

type Known = Pick<Catalogue, 'find' | 'figures' | 'strategies'>;

/** Every objective of every document, read at the moment `now` (ms, UTC). */
export function goalsOf(catalogue: Known, now: number): Goal[] {
  return catalogue.strategies.flatMap((strategy) => goalsOfStrategy(catalogue, strategy, now));
}

/** The objectives of one document. */
export function goalsOfStrategy(
  catalogue: Pick<Catalogue, 'find' | 'figures'>,
  strategy: Strategy,
  now: number,
): Goal[] {
  const ranks = catalogue.figures.filter(({ measure }) => measure === 'rank');
  return strategy.objectives.map((objective) => {
    const figure = objective.figure ? (catalogue.find('figure', objective.figure) ?? null) : null;
    const said = saidOf(strategy, objective, catalogue);
    return {
      key: `${strategy.id}--${objective.id}`,
      strategy,
      objective,
      figure,
      isRank: wantsRank(objective, figure, ranks),
      reading: readObjective(objective, figure, said, now),
    };
  });
}

/** True where a value was measured that speaks of the goal, whether it may be compared or not: as its verdict says. */
export function isMeasured({ reading: { verdict } }: Pick<Goal, 'reading'>): boolean {
  return verdict !== 'not-measured' && verdict !== 'not-measurable';
}

/** How many goals there are of each verdict, in their order; those of which there is none among them. */
export function countVerdicts(goals: readonly Goal[]): ReadonlyMap<Verdict, number> {
  const groups = Map.groupBy(goals, ({ reading }) => reading.verdict);
  return new Map(VERDICTS.map((verdict) => [verdict, groups.get(verdict)?.length ?? 0]));
}

/**
 * Goals of one figure, or of one indicator in one unit, side by side, in order of their years; the rows in
 * the order of their first goals.
 */
export function rowsOf(goals: readonly Goal[]): GoalRow[] {
  return [...Map.groupBy(goals, rowKey).values()].flatMap((group) => {
    const [first, ...rest] = [...group].sort((a, b) => yearOfGoal(a) - yearOfGoal(b));
    return first ? [{ figure: first.figure, goals: [first, ...rest] as const }] : [];
  });
}

/** True of a row whose axis runs downwards: of its figure's values, else of what is wanted. */
export function isRankRow({ figure, goals: [first] }: GoalRow): boolean {
  return figure ? figure.measure === 'rank' : first.isRank;
}

/** The first year of what a target averages; its own year where none is known. */
export function firstYearOf({ objective: { target }, reading, strategy: { span } }: Goal): number {
  const start = span && startOf(span);
  const own = reading.actual[0]?.from ?? target?.from;
  return own ?? (start ? yearAt(start.earliest) : (target?.year ?? 0));
}

/** Rows in the order of what can be said: those with a settled verdict first. */
export function bySaid(rows: readonly GoalRow[]): GoalRow[] {
  const place = ({ goals }: GoalRow) =>
    Math.min(...goals.map(({ reading }) => VERDICTS.indexOf(reading.verdict)));
  return [...rows].sort((a, b) => place(a) - place(b));
}

/** A rank by its figure; without one, by the words of its unit, where the chronicle's ranks are counted in them. */
function wantsRank(
  { target }: Pick<Objective, 'target'>,
  figure: Figure | null,
  ranks: readonly Figure[],
): boolean {
  if (!target) return false;
  if (figure) return figure.measure === 'rank' && sharesUnit(target.unit, figure.unit);
  return ranks.some(({ unit }) => hasWords(unit) && sharesUnit(target.unit, unit));
}

function yearOfGoal({ objective }: Goal): number {
  return objective.target?.year ?? Infinity;
}

function rowKey({ key, figure, objective: { indicator, target } }: Goal): string {
  if (figure) return `figure ${figure.id}`;
  const words = Object.values(indicator ?? {})[0];
  const unit = Object.values(target?.unit ?? {})[0] ?? '';
  return words === undefined ? key : `words ${tokensOf(`${words} ${unit}`).join(' ')}`;
}

/** When a target was set: on its document's day, else when it was first spoken of, else as its source was published. */
function saidOf(
  { issued, span, statuses }: Strategy,
  { source }: Objective,
  catalogue: Pick<Catalogue, 'find'>,
): Said {
  const published = source ? catalogue.find('source', source.source)?.published : null;
  const start = span && startOf(span);
  const on = lastOf(issued) ?? start?.earliest ?? lastOf(statuses[0]?.at) ?? lastOf(published);
  return { on, since: start ? yearAt(start.earliest) : null };
}

function lastOf(date: ChronicleDate | null | undefined): number | null {
  return date && Number.isFinite(date.latest) ? date.latest : null;
}
