import type { Strategy, StrategyLink } from '#domain/records/strategy.ts';
import { beginOf, strategyBar, type HorizonAxis, type StrategyBar } from './strategy-bars.ts';

/** A document in its row, with the row above that it replaces, amends or extends. */
export interface StrategyRow {
  readonly strategy: Strategy;
  readonly bar: StrategyBar | null;
  /** How many rows above the document stands that this one follows; null where it follows none there. */
  readonly follows: {
    readonly rows: number;
    readonly link: StrategyLink;
    readonly x: number;
  } | null;
}

/** Links by which a document takes the place of another or changes it. */
export const SUCCESSION: readonly StrategyLink[] = ['replaces', 'amends', 'extends'];

/** The documents in rows: oldest first, each followed by those that replace, amend or extend it. */
export function strategyRows(
  strategies: readonly Strategy[],
  axis: HorizonAxis,
  now: number,
  all: readonly Strategy[] = strategies,
): StrategyRow[] {
  const ordered = inSuccession(strategies);
  const rowOf = new Map(ordered.map(({ id }, index) => [id, index]));
  return ordered.map((strategy, index) => {
    const bar = strategyBar(strategy, axis, now, followersOf(strategy, all));
    const links = strategy.relations.filter(({ type }) => SUCCESSION.includes(type));
    const above = links
      .map(({ type, to }) => ({ link: type, rows: index - (rowOf.get(to) ?? index) }))
      .filter(({ rows }) => rows > 0)
      .sort((a, b) => a.rows - b.rows)[0];
    return { strategy, bar, follows: above && bar ? { ...above, x: bar.x } : null };
  });
}

function inSuccession(strategies: readonly Strategy[]): Strategy[] {
  const byBegin = [...strategies].sort(
    (a, b) => momentOf(a) - momentOf(b) || (a.id < b.id ? -1 : 1),
  );
  const placed = new Set<string>();
  const withFollowers = (strategy: Strategy): Strategy[] => {
    if (placed.has(strategy.id)) return [];
    placed.add(strategy.id);
    return [strategy, ...followersOf(strategy, byBegin).flatMap(withFollowers)];
  };
  const isFirst = (strategy: Strategy) =>
    !byBegin.some((other) => followersOf(other, byBegin).includes(strategy));
  // What follows itself round a circle has no first; it comes last.
  return [...byBegin.filter(isFirst), ...byBegin].flatMap(withFollowers);
}

function followersOf({ id }: Strategy, strategies: readonly Strategy[]): Strategy[] {
  return strategies.filter(({ relations }) =>
    relations.some(({ type, to }) => to === id && SUCCESSION.includes(type)),
  );
}

/** A document with all that it follows and that follow it, one after another. */
export function familyOf(strategy: Strategy, strategies: readonly Strategy[]): Strategy[] {
  const family = new Set([strategy]);
  for (const member of family) {
    const follows = (one: Strategy) => followersOf(one, strategies).includes(member);
    for (const other of [...strategies.filter(follows), ...followersOf(member, strategies)])
      family.add(other);
  }
  return [...family];
}

/** A stretch of a line that leads from a document down to the one that follows it, within one row. */
export interface Drop {
  readonly x: number;
  /** `through` crosses the row, `from` begins at its bar, `to` ends at its bar. */
  readonly part: 'from' | 'through' | 'to';
}

/** The stretches of such lines in each row. */
export function dropsIn(rows: readonly StrategyRow[]): Drop[][] {
  return rows.map((_, index) =>
    rows.flatMap(({ follows }, at) => {
      if (!follows || index > at || index < at - follows.rows) return [];
      const part = index === at ? 'to' : index === at - follows.rows ? 'from' : 'through';
      return [{ x: follows.x, part } as const];
    }),
  );
}

/** When a document begins (ms, UTC), for their order; what nothing dates comes last. */
function momentOf(strategy: Strategy): number {
  const begin = beginOf(strategy);
  if (!begin) return Number.MAX_VALUE;
  return Number.isFinite(begin.earliest) ? begin.earliest : begin.latest;
}
