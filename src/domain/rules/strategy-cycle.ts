import type { StrategyLink } from '../records/strategy.ts';
import { wayBack } from './ring.ts';
import type { Rule } from './rule.ts';

/** No document replaces, amends, extends, implements or is based on itself, not even by way of others. */
export const strategyCycle: Rule = ({ strategies }) => {
  const byId = new Map(strategies.map((strategy) => [strategy.id, strategy]));
  const onward = (type: StrategyLink) => (from: string) =>
    (byId.get(from)?.relations ?? []).flatMap((link) => (link.type === type ? link.to : []));
  return strategies.flatMap(({ id, file, relations }) =>
    relations.flatMap(({ type, to }, index) => {
      const chain = wayBack(id, to, onward(type));
      // A ring is told once, from its alphabetically first document.
      if (!chain || chain.some((other) => other < id)) return [];
      const params = { chain: [id, ...chain].join(' → '), type };
      return [{ kind: 'strategy-cycle' as const, file, field: ['relations', index, 'to'], params }];
    }),
  );
};
