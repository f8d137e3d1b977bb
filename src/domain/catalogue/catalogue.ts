import { compareDates, yearsOf } from '../dates/compare.ts';
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
import { backlinksOf, type Backlinks } from './backlinks.ts';

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

/** All records joined: ordered, findable by id, and knowing who refers to whom. */
export interface Catalogue extends Records {
  /** The record of that kind and id; undefined when there is none. */
  find<K extends RecordKind>(kind: K, id: string): RecordsByKind[K] | undefined;
  readonly backlinks: Backlinks;
  /** Years that have events, ascending. */
  readonly years: readonly number[];
}

/** Joins the records; events come out in time order, the rest as given. */
export function joinRecords(records: Records): Catalogue {
  const events = [...records.events].sort(
    (a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1),
  );
  const joined = { ...records, events };
  const index = indexById(joined);
  const years = [...new Set(events.flatMap((event) => yearsOf(event.date).slice(0, 1)))];
  return {
    ...joined,
    find: <K extends RecordKind>(kind: K, id: string) =>
      index[kind].get(id) as RecordsByKind[K] | undefined,
    backlinks: backlinksOf(joined),
    years: years.sort((a, b) => a - b),
  };
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

function indexById(records: Records): Record<RecordKind, Map<string, RecordsByKind[RecordKind]>> {
  const of = (kind: RecordKind): Map<string, RecordsByKind[RecordKind]> =>
    new Map(recordsOf(records, kind).map((record) => [record.id, record]));
  return {
    event: of('event'),
    partner: of('partner'),
    strategy: of('strategy'),
    figure: of('figure'),
    source: of('source'),
    person: of('person'),
    organisation: of('organisation'),
  };
}
