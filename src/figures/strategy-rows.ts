import type { Strategy, StrategyLink } from '#domain/records/strategy.ts';
import { familyOf as family, followersOf, inSuccession } from '#domain/records/succession.ts';
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
  const ordered = inSuccession(strategies, { of: followsOf, beginOf: momentOf });
  const rowOf = new Map(ordered.map(({ id }, index) => [id, index]));
  return ordered.map((strategy, index) => {
    const bar = strategyBar(strategy, axis, now, followersOf(strategy, all, followsOf));
    const links = strategy.relations.filter(({ type }) => SUCCESSION.includes(type));
    const above = links
      .map(({ type, to }) => ({ link: type, rows: index - (rowOf.get(to) ?? index) }))
      .filter(({ rows }) => rows > 0)
      .sort((a, b) => a.rows - b.rows)[0];
    return { strategy, bar, follows: above && bar ? { ...above, x: bar.x } : null };
  });
}

/** The documents that one replaces, amends or extends. */
export function followsOf({ relations }: Pick<Strategy, 'relations'>): string[] {
  return relations.filter(({ type }) => SUCCESSION.includes(type)).map(({ to }) => to);
}

/** A document with all that it follows and that follow it, one after another. */
export function familyOf(strategy: Strategy, strategies: readonly Strategy[]): Strategy[] {
  return family(strategy, strategies, followsOf);
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
