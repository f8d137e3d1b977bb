import { recordsOf, type Records } from '../catalogue/records.ts';
import { referencesOf } from '../catalogue/references.ts';
import { byKind, type RecordKind, type RecordRef } from '../records/kinds.ts';
import { nearest } from './nearest.ts';
import type { FieldPath, Finding, Ground, Rule } from './rule.ts';

/** Every id that a record or the site's own file names belongs to a record. */
export const unknownReference: Rule = (records, ground) => {
  const known = idsByKind(records);
  return namings(records).flatMap(({ file, field, to }) => {
    const fault = referenceFault(to, known, ground);
    return fault ? [{ ...fault, file, field }] : [];
  });
};

/** Ids by kind; an earlier id (alias) leads to the present one, a present one to itself. */
export type KnownIds = Readonly<Record<RecordKind, ReadonlyMap<string, string>>>;

/** Collects the ids and earlier ids of all records. */
export function idsByKind(records: Records): KnownIds {
  const of = (kind: RecordKind): Map<string, string> => {
    const list = recordsOf(records, kind);
    const earlier = list.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id] as const));
    return new Map([...earlier, ...list.map(({ id }) => [id, id] as const)]);
  };
  return byKind(of);
}

/** What is wrong with naming `to`; null when it is a record's present id. */
export function referenceFault(
  to: RecordRef,
  known: KnownIds,
  ground: Ground,
): Pick<Finding, 'kind' | 'variant' | 'params'> | null {
  const present = known[to.kind].get(to.id);
  if (present === to.id || ground.isUnread(to)) return null;
  const fault = { kind: 'unknown-reference' } as const;
  const params = { to: to.kind, id: to.id };
  if (present) return { ...fault, variant: 'renamed', params: { ...params, nearest: present } };
  const near = nearest(to.id, known[to.kind].keys());
  return near
    ? { ...fault, variant: 'nearest', params: { ...params, nearest: near } }
    : { ...fault, params };
}

function namings(records: Records): { file: string; field: FieldPath; to: RecordRef }[] {
  const inRecords = referencesOf(records).map(({ from, to, field }) => ({
    file: from.file,
    field,
    to,
  }));
  const { keyFigures, partnerTotal } = records.site;
  const named = [
    ...keyFigures.map((id, index) => ({ id, field: ['keyFigures', index] })),
    ...(partnerTotal === null ? [] : [{ id: partnerTotal, field: ['partnerTotal'] }]),
  ];
  const inSite = named.map(({ id, field }) => ({
    file: 'site.yaml',
    field,
    to: { kind: 'figure', id } as const,
  }));
  return [...inRecords, ...inSite];
}
