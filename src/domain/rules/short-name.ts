import type { Finding, Rule } from './rule.ts';

/** A turning point stands in every drawing, where its title would be cut. */
export const shortName: Rule = ({ events }) =>
  events.flatMap(({ file, importance, short, status }): Finding[] =>
    importance === 3 && short === null && status !== 'cancelled'
      ? [{ kind: 'no-short-name', file, field: ['importance'], params: {} }]
      : [],
  );
