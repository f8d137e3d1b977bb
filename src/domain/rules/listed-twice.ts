import { recordsOf, type Records } from '../catalogue/records.ts';
import { referencesOf } from '../catalogue/references.ts';
import { CITING_KINDS } from '../records/kinds.ts';
import type { Finding, Rule } from './rule.ts';

/** A list names each id once. */
export const listedTwice: Rule = (records) => [
  ...records.events.flatMap(({ file, pillars, countries }) => [
    ...repeated(file, 'pillars', pillars),
    ...repeated(file, 'countries', countries),
  ]),
  ...recordsNamedTwice(records),
  ...repeated('site.yaml', 'keyFigures', records.site.keyFigures),
  ...CITING_KINDS.flatMap((kind) => recordsOf(records, kind)).flatMap(({ file, sources }) => {
    // The same source may support a record in two places, each with its own locator.
    const keys = sources.map((source) => JSON.stringify([source.source, source.locator]));
    return repeated(file, 'sources', keys).map((finding) => ({
      ...finding,
      params: { ...finding.params, id: sources[Number(finding.field[1])]?.source ?? '' },
    }));
  }),
];

/** Lists of plain ids of records, whichever the table of kinds says there are. */
function recordsNamedTwice(records: Records): Finding[] {
  const named = new Set<string>();
  return referencesOf(records).flatMap(({ from: { file }, to: { id }, field }) => {
    if (field.length !== 2) return [];
    const list = String(field[0]);
    const key = JSON.stringify([file, list, id]);
    if (named.has(key)) return [twice(file, field, list, id)];
    named.add(key);
    return [];
  });
}

function repeated(file: string, list: string, ids: readonly string[]): Finding[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index ? [] : [twice(file, [list, index], list, id)],
  );
}

function twice(file: string, field: Finding['field'], list: string, id: string): Finding {
  return { kind: 'listed-twice', file, field, params: { id, list } };
}
