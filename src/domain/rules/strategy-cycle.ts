import type { Strategy, StrategyLink } from '../records/strategy.ts';
import type { Rule } from './rule.ts';

/** No document replaces, amends, extends, implements or is based on itself, not even by way of others. */
export const strategyCycle: Rule = ({ strategies }) => {
  const byId = new Map(strategies.map((strategy) => [strategy.id, strategy]));
  return strategies.flatMap(({ id, file, relations }) =>
    relations.flatMap(({ type, to }, index) => {
      const chain = chainBack(id, to, type, byId);
      // A ring is told once, from its alphabetically first document.
      if (!chain || chain.some((other) => other < id)) return [];
      const params = { chain: [id, ...chain].join(' → '), type };
      return [{ kind: 'strategy-cycle' as const, file, field: ['relations', index, 'to'], params }];
    }),
  );
};

/** The documents passed on the way from `to` back to `id` by relations of one type; null when there is none. */
function chainBack(
  id: string,
  to: string,
  type: StrategyLink,
  byId: ReadonlyMap<string, Strategy>,
  passed: readonly string[] = [],
): string[] | null {
  if (to === id) return [...passed, to];
  if (passed.includes(to)) return null;
  const onward = byId.get(to)?.relations.filter((relation) => relation.type === type) ?? [];
  for (const relation of onward) {
    const chain = chainBack(id, relation.to, type, byId, [...passed, to]);
    if (chain) return chain;
  }
  return null;
}
