import { oncePerObject } from '../../made-once.ts';
import type { Event } from '../records/event.ts';
import type { Figure } from '../records/figure.ts';
import { RECORD_KINDS, type RecordKind } from '../records/kinds.ts';
import type { Organisation } from '../records/organisation.ts';
import type { Agreement, Partner } from '../records/partner.ts';
import type { Person } from '../records/person.ts';
import { phraseFinder } from '../words/find-phrases.ts';
import type { Catalogue } from './catalogue.ts';
import { documentedPartners } from './partners.ts';
import { recordsOf, type Records, type RecordsByKind } from './records.ts';

/** Codes of the countries that records are from or about, in the order of the kinds. */
export function countriesOf(records: Records): Set<string> {
  return new Set(
    RECORD_KINDS.flatMap((kind) => recordsOf(records, kind).flatMap((record) => own(record))),
  );
}

function own(record: RecordsByKind[RecordKind]): readonly string[] {
  if ('countries' in record) return record.countries;
  return 'country' in record && record.country !== null ? [record.country] : [];
}

/** The countries of an event: those it names, else those of its partners. */
export function countriesOfEvent(
  catalogue: Pick<Catalogue, 'find'>,
  { countries, partners }: Pick<Event, 'countries' | 'partners'>,
): readonly string[] {
  if (countries.length > 0) return countries;
  return [...new Set(partners.flatMap((id) => catalogue.find('partner', id)?.country ?? []))];
}

/** Everything the chronicle has of one country. */
export interface CountryRecords {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly partners: readonly Partner[];
  /** Localities that are named without being partners. */
  readonly places: readonly Partner[];
  readonly agreements: readonly SignedWith[];
  /** In time order, cancelled ones included. */
  readonly events: readonly Event[];
  readonly people: readonly Person[];
  /** Its offices in the city. */
  readonly missions: readonly Organisation[];
  /** Its other bodies. */
  readonly organisations: readonly Organisation[];
}

/** An agreement and the partner it is with. */
export interface SignedWith {
  readonly partner: Partner;
  readonly agreement: Agreement;
}

/** What there is of each foreign country, by code in alphabetical order; the city's own country is none. */
export const foreignCountries = oncePerObject(
  (catalogue: Catalogue): ReadonlyMap<string, CountryRecords> => {
    const home = catalogue.site.city.country;
    const codes = [...countriesOf(catalogue)].filter((code) => code !== home).sort();
    const gather = gathered(catalogue);
    return new Map(codes.map((code) => [code, gather(code)]));
  },
);

function gathered(catalogue: Catalogue): (code: string) => CountryRecords {
  const partners = new Set(documentedPartners(catalogue));
  const localities = Map.groupBy(catalogue.partners, ({ country }) => country);
  const people = Map.groupBy(catalogue.people, ({ country }) => country);
  const bodies = Map.groupBy(catalogue.organisations, ({ country }) => country);
  const events = Map.groupBy(
    catalogue.events.flatMap((event) =>
      countriesOfEvent(catalogue, event).map((code) => ({ code, event })),
    ),
    ({ code }) => code,
  );
  return (code) => {
    const all = localities.get(code) ?? [];
    const isMission = ({ kind }: Organisation) => kind === 'foreign-mission';
    return {
      code,
      partners: all.filter((one) => partners.has(one)),
      places: all.filter((one) => !partners.has(one)),
      agreements: all.flatMap((partner) =>
        partner.agreements.map((agreement) => ({ partner, agreement })),
      ),
      events: (events.get(code) ?? []).map(({ event }) => event),
      people: people.get(code) ?? [],
      missions: (bodies.get(code) ?? []).filter(isMission),
      organisations: (bodies.get(code) ?? []).filter((body) => !isMission(body)),
    };
  };
}

/** The figures whose name has one of the phrases in it: a country's names, those of its partners. */
export function figuresNamedAfter(
  { figures }: Pick<Records, 'figures'>,
  phrases: readonly string[],
): Figure[] {
  const find = phraseFinder(phrases.map((phrase) => [phrase, phrase] as const));
  return figures.filter(({ name }) => Object.values(name).some((words) => find(words).length > 0));
}
