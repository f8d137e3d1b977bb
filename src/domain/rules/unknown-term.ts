import type { Term } from '../records/taxonomy.ts';
import { nearest } from './nearest.ts';
import type { FieldPath, Finding, Rule } from './rule.ts';

/** Categories, pillars, relations and themes are terms of the taxonomy. */
export const unknownTerm: Rule = ({ events, partners, figures, taxonomy }) => [
  ...events.flatMap(({ file, category, pillars }) => [
    ...termFault(taxonomy.categories, category, file, ['category']),
    ...pillars.flatMap((id, index) => termFault(taxonomy.pillars, id, file, ['pillars', index])),
  ]),
  ...partners.flatMap(({ file, relation }) =>
    termFault(taxonomy.relations, relation, file, ['relation']),
  ),
  ...figures.flatMap(({ file, theme }) =>
    theme === null ? [] : termFault(taxonomy.themes, theme, file, ['theme']),
  ),
];

/** What is wrong with naming a term by `id`; nothing when it is one of the list. */
export function termFault(
  terms: readonly Term[],
  id: string,
  file: string,
  field: FieldPath,
): Finding[] {
  // A taxonomy that could not be read has no terms; then nothing can be said of any.
  if (terms.length === 0 || terms.some((term) => term.id === id)) return [];
  const ids = terms.map((term) => term.id);
  const near = nearest(id, ids);
  const params = { id, list: String(field[0]), allowed: ids.join(', ') };
  const kind = 'unknown-term';
  return near
    ? [{ kind, file, field, variant: 'nearest', params: { ...params, nearest: near } }]
    : [{ kind, file, field, params }];
}
