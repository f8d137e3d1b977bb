import type { Event } from '#domain/records/event.ts';
import { heldWith } from '#domain/catalogue/met-with.ts';
import type { LocalText } from '#domain/records/text.ts';
import type { Voice } from '#i18n/voice.ts';
import type { PageContext } from '../frame/site-context.ts';
import { facetOf, type Column, type Facet } from './facets.ts';

/** A person or body with the events that name it. */
export interface NamedRow<R> {
  readonly record: R;
  /** How many events were held with it. */
  readonly events: number;
  readonly last: Event | undefined;
}

interface Named {
  readonly id: string;
  readonly name: LocalText;
  readonly country: string | null;
}

/** People or bodies with their events: the one with the newest event first, those without any last. */
export function namedRows<R extends Named>(
  { catalogue, voice, now }: PageContext,
  kind: 'person' | 'organisation',
  records: readonly R[],
): NamedRow<R>[] {
  const rows = records.map((record): NamedRow<R> => {
    const held = heldWith(catalogue, kind, record.id, now);
    return { record, events: held.length, last: held[0] };
  });
  const nameOf = ({ record }: NamedRow<R>) => voice.text(record.name);
  const lastOf = ({ last }: NamedRow<R>) => last?.date.earliest ?? -Infinity;
  return rows.sort((a, b) => {
    const [of, other] = [lastOf(a), lastOf(b)];
    return of === other ? voice.compare(nameOf(a), nameOf(b)) : other - of;
  });
}

/** The heads of what `EventCells` says of a row, which is written with the newest event first. */
export function eventColumns({ t }: Voice): Column[] {
  return [
    { label: t('event.list'), name: 'events', as: 'number' },
    { label: t('lists.lastEvent'), name: 'last', as: 'number', sorted: 'descending' },
  ];
}

/** The countries of rows as a closed list. */
export function countryFacet<R extends Named>(
  { voice }: PageContext,
  rows: readonly NamedRow<R>[],
): Facet {
  const codes = [...new Set(rows.flatMap(({ record }) => record.country ?? []))];
  const words = codes
    .map((value) => ({ value, label: voice.country(value) }))
    .sort((a, b) => voice.compare(a.label, b.label));
  return facetOf(
    { name: 'country', label: voice.t('partner.country'), look: 'closed' },
    rows,
    ({ record }) => (record.country === null ? [] : [record.country]),
    words,
  );
}
