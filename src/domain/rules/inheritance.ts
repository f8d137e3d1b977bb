import type { Finding, Rule } from './rule.ts';

/** A day of inheritance goes with whom the tie came from, and a tie carries on only once it has come over. */
export const inheritanceInPart: Rule = ({ partners }) =>
  partners.flatMap(({ file, inheritedFrom, inheritedOn, continued }): Finding[] => {
    const kind = 'inheritance-in-part';
    const params = {};
    return [
      ...(inheritedOn && !inheritedFrom ? [{ kind, file, field: ['inheritedOn'], params }] : []),
      ...(continued && !inheritedOn
        ? [{ kind, file, field: ['continued'], variant: 'continued', params }]
        : []),
    ] as Finding[];
  });
