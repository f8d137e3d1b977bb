import { recordsOf } from '../catalogue/records.ts';
import { RECORD_KINDS } from '../records/kinds.ts';
import type { Finding, Rule } from './rule.ts';

/** An earlier id leads to one record only: no other record has it as id or as earlier id. */
export const aliasClash: Rule = (records) =>
  RECORD_KINDS.flatMap((kind) => {
    const list = recordsOf(records, kind);
    const taken = new Map(list.map(({ id, file }) => [id, file]));
    const findings: Finding[] = [];
    for (const { file, aliases } of list) {
      for (const [index, alias] of aliases.entries()) {
        const other = taken.get(alias);
        const params = { id: alias, other: other ?? '' };
        const field = ['aliases', index];
        if (other !== undefined) findings.push({ kind: 'alias-clash', file, field, params });
        else taken.set(alias, file);
      }
    }
    return findings;
  });
