import { TERM_LISTS } from '../records/taxonomy.ts';
import type { FieldPath, Finding, Rule } from './rule.ts';

/** Within one file, agreements, objectives, terms and languages have ids of their own. */
export const duplicatePartId: Rule = ({ partners, strategies, taxonomy, site }) => [
  ...partners.flatMap(({ file, agreements }) => repeated(file, ['agreements'], 'id', agreements)),
  ...strategies.flatMap(({ file, objectives }) => repeated(file, ['objectives'], 'id', objectives)),
  ...TERM_LISTS.flatMap((list) => repeated('taxonomy.yaml', [list], 'id', taxonomy[list])),
  ...repeated('site.yaml', ['languages'], 'code', site.languages),
];

function repeated<K extends string>(
  file: string,
  list: FieldPath,
  key: K,
  parts: readonly Readonly<Record<K, string>>[],
): Finding[] {
  const ids = parts.map((part) => part[key]);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [
          {
            kind: 'duplicate-part-id' as const,
            file,
            field: [...list, index, key],
            params: { id, first: ids.indexOf(id) + 1 },
          },
        ],
  );
}
