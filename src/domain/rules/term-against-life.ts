import type { LifeStage } from '../records/partner.ts';
import type { Finding, Rule } from './rule.ts';

/** A document is signed and comes into force before its term is over, and does not expire before it begins. */
export const termAgainstLife: Rule = ({ partners }) =>
  partners.flatMap(({ file, agreements }) =>
    agreements.flatMap(({ term, life }, a) =>
      life.flatMap(({ stage, date }, s): Finding[] => {
        if (!term) return [];
        const isLate = BEGINNINGS.has(stage) && date.earliest > term.latest;
        const isEarly = stage === 'expired' && date.latest < term.earliest;
        if (!isLate && !isEarly) return [];
        const field = ['agreements', a, 'life', s, 'date'];
        const params = { date: date.written, term: term.written };
        const base = { kind: 'term-against-life', file, field, params } as const;
        return [isEarly ? { ...base, variant: 'early' } : base];
      }),
    ),
  );

// What renews or amends a document may come when its term is over.
const BEGINNINGS: ReadonlySet<LifeStage['stage']> = new Set(['signed', 'in-force'] as const);
