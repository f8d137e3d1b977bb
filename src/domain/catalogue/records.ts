import type { Event } from '../records/event.ts';
import type { Figure } from '../records/figure.ts';
import type { Organisation } from '../records/organisation.ts';
import type { Partner } from '../records/partner.ts';
import type { Person } from '../records/person.ts';
import { KINDS, type CollectionOf, type RecordKind } from '../records/kinds.ts';
import type { Site } from '../records/site.ts';
import type { Source } from '../records/source.ts';
import type { Strategy } from '../records/strategy.ts';
import type { Taxonomy } from '../records/taxonomy.ts';

/** The record types by kind. */
export interface RecordsByKind {
  readonly event: Event;
  readonly partner: Partner;
  readonly strategy: Strategy;
  readonly figure: Figure;
  readonly source: Source;
  readonly person: Person;
  readonly organisation: Organisation;
}

/** All records of the content folder, as read. */
export interface Records extends RecordLists {
  readonly site: Site;
  readonly taxonomy: Taxonomy;
}

/** The records of each kind under their collection's name. */
type RecordLists = {
  readonly [K in RecordKind as CollectionOf<K>]: readonly RecordsByKind[K][];
};

/** The list of one kind's records. */
export function recordsOf<K extends RecordKind>(
  records: Records,
  kind: K,
): readonly RecordsByKind[K][] {
  return records[KINDS[kind].collection] as unknown as readonly RecordsByKind[K][];
}
