import type { Event } from '../records/event.ts';
import type { Figure } from '../records/figure.ts';
import type { Organisation } from '../records/organisation.ts';
import type { Partner } from '../records/partner.ts';
import type { Person } from '../records/person.ts';
import type { RecordKind } from '../records/record.ts';
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
export interface Records {
  readonly site: Site;
  readonly taxonomy: Taxonomy;
  readonly events: readonly Event[];
  readonly partners: readonly Partner[];
  readonly strategies: readonly Strategy[];
  readonly figures: readonly Figure[];
  readonly sources: readonly Source[];
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
}

/** The list of one kind's records. */
export function recordsOf<K extends RecordKind>(
  records: Records,
  kind: K,
): readonly RecordsByKind[K][] {
  const lists: {
    readonly [Kind in RecordKind]: readonly RecordsByKind[Kind][];
  } = {
    event: records.events,
    partner: records.partners,
    strategy: records.strategies,
    figure: records.figures,
    source: records.sources,
    person: records.people,
    organisation: records.organisations,
  };
  return lists[kind];
}
