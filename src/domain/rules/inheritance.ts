import type { Finding, Rule } from './rule.ts';

/** A day of inheritance goes with whom the tie came from, and a tie carries on only once it has come over. */
export const inheritanceInPart: Rule = ({ partners }) =>
  partners.flatMap(({ file, inheritedFrom, inheritedOn, continued }): Finding[] => {
    const base = { kind: 'inheritance-in-part', file, params: {} } as const;
    const found: Finding[] = [];
    if (inheritedOn && !inheritedFrom) found.push({ ...base, field: ['inheritedOn'] });
    if (continued && !inheritedOn) {
      found.push({ ...base, field: ['continued'], variant: 'continued' });
    }
    return found;
  });
