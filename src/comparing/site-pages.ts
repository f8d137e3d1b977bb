import {
  figuresNamedAfter,
  foreignCountries,
  type CountryRecords,
} from '#domain/catalogue/countries.ts';
import { eventsBeside, neighboursWith } from '#domain/catalogue/events-beside.ts';
import { neighboursOf } from '#domain/catalogue/in-time.ts';
import { decadeOf, decadesWithPage, yearsWithPage } from '#domain/catalogue/period.ts';
import { referencesOf } from '#domain/catalogue/references.ts';
import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import { yearOf } from '#domain/dates/compare.ts';
import type { ChronicleDate } from '#domain/dates/edtf-date.ts';
import { RECORD_KINDS, type RecordKind, type RecordRef } from '#domain/records/kinds.ts';
import type { PageName } from '#i18n/routes.ts';
import { namesAbout } from '../components/country/country-parts.ts';
import { oncePerObject } from '../made-once.ts';

/** A page of the site, in whatever language. */
export type PageRef =
  | ({ readonly page: 'record' } & RecordRef)
  | { readonly page: (typeof YEAR_PAGES)[number]; readonly year: number }
  | { readonly page: 'country'; readonly code: string }
  | { readonly page: 'prose'; readonly name: string }
  | { readonly page: 'list'; readonly name: ListName };

/** Pages of what belongs to one year, or to the decade that begins with it. */
export const YEAR_PAGES = ['year', 'eventYear', 'decade'] as const;

/** Pages that gather many records. */
export const LIST_NAMES = [
  ...(['home', 'timeline', 'embedTimeline', 'events', 'years', 'partners', 'strategies'] as const),
  ...(['figures', 'people', 'organisations', 'sources', 'coverage', 'changes', 'search'] as const),
  ...(['countries', 'agreements', 'commitments', 'goals', 'embedMap'] as const),
] satisfies readonly PageName[];

export type ListName = (typeof LIST_NAMES)[number];

/** Where the records of each kind are gathered, besides the search and the page on coverage. */
const LISTS: Readonly<Record<RecordKind, readonly ListName[]>> = {
  event: ['timeline', 'embedTimeline', 'events', 'years', 'countries', 'agreements', 'commitments'],
  partner: ['partners', 'embedMap', 'countries', 'agreements', 'commitments'],
  strategy: ['strategies', 'goals', 'timeline', 'embedTimeline'],
  figure: ['figures', 'goals'],
  source: ['sources'],
  person: ['people', 'countries'],
  organisation: ['organisations', 'countries'],
};

/** The lists that show something of a record of the kind. */
export function listsOf(kind: RecordKind): PageRef[] {
  return [...LISTS[kind], 'coverage' as const, 'search' as const].map((name) => list(name));
}

/** The lists there are. */
export function list(name: ListName): PageRef {
  return { page: 'list', name };
}

export function keyOfPage(page: PageRef): string {
  return JSON.stringify(Object.values(page));
}

/**
 * The pages that show something of a record beside its own: of those it names, of those that name it,
 * of its years, and the front page where it stands there.
 */
export function showing(catalogue: Catalogue, ref: RecordRef): PageRef[] {
  const { out, into } = linksIn(catalogue);
  const beside = [...(out.get(keyOf(ref)) ?? []), ...(into.get(keyOf(ref)) ?? [])];
  return [
    ...(isOnFrontPage(catalogue, ref) ? [list('home')] : []),
    ...beside.map((other): PageRef => ({ page: 'record', ...other })),
    ...yearsShowing(catalogue, ref),
    ...countriesShowing(catalogue, ref),
    ...atSameEvents(catalogue, ref),
  ];
}

/** The pages of the countries a record is from or about; a figure's are those its name has. */
function countriesShowing(catalogue: Catalogue, { kind, id }: RecordRef): PageRef[] {
  const countries = [...foreignCountries(catalogue).values()];
  const isShown = (country: CountryRecords) =>
    kind === 'figure'
      ? figuresNamedAfter(catalogue, namesAbout(catalogue, country)).some((one) => one.id === id)
      : (countryRecords(country)[kind] ?? []).some((one) => one.id === id);
  return countries.filter(isShown).map(({ code }) => ({ page: 'country', code }));
}

function countryRecords({
  events,
  partners,
  places,
  people,
  missions,
  organisations,
}: CountryRecords) {
  const shown: Partial<Record<RecordKind, readonly { readonly id: string }[]>> = {
    event: events,
    partner: [...partners, ...places],
    person: people,
    organisation: [...missions, ...organisations],
  };
  return shown;
}

/** People and bodies whom events name together with a person: their pages say whom they met. */
function atSameEvents(catalogue: Catalogue, { kind, id }: RecordRef): PageRef[] {
  if (kind !== 'person') return [];
  return catalogue
    .naming({ kind, id }, 'event')
    .flatMap(({ people, organisations }) => [
      ...people.filter((other) => other !== id).map((other) => recordPage('person', other)),
      ...organisations.map((other) => recordPage('organisation', other)),
    ]);
}

function recordPage(kind: RecordKind, id: string): PageRef {
  return { page: 'record', kind, id };
}

/** The pages of the records around an event, in time and among those with the same partners, countries and people. */
export function besideInTime(catalogue: Catalogue, { kind, id }: RecordRef): PageRef[] {
  const event = kind === 'event' ? catalogue.find('event', id) : undefined;
  if (!event) return [];
  const pairs = [
    neighboursOf(catalogue, event),
    ...event.partners.map((partner) => neighboursWith(catalogue, event, partner)),
  ];
  const near = [
    ...pairs.flatMap(({ previous, next }) => [previous, next]),
    ...eventsBeside(catalogue, event).flatMap(({ events }) => events),
  ];
  const ids = new Set(near.flatMap((one) => one?.id ?? []));
  return [...ids].map((other) => recordPage('event', other));
}

/** The records that a record names. */
export function namedBy(catalogue: Catalogue, ref: RecordRef): readonly RecordRef[] {
  return linksIn(catalogue).out.get(keyOf(ref)) ?? [];
}

/** The front page draws all events and strategies and the partners' map; of the figures it shows the chosen ones. */
function isOnFrontPage({ site }: Catalogue, { kind, id }: RecordRef): boolean {
  if (kind === 'figure') return site.keyFigures.includes(id) || site.partnerTotal === id;
  return kind === 'event' || kind === 'strategy' || kind === 'partner';
}

function yearsShowing(catalogue: Catalogue, { kind, id }: RecordRef): PageRef[] {
  if (kind === 'event') {
    const event = catalogue.find('event', id);
    const year = event && yearOf(event.date);
    return year === undefined
      ? []
      : [
          { page: 'year', year },
          { page: 'eventYear', year },
          { page: 'decade', year: decadeOf(year) },
        ];
  }
  const years = new Set(datesShown(catalogue, { kind, id }).map(yearOf));
  const decades = new Set([...years].map(decadeOf));
  return [
    ...yearsWithPage(catalogue)
      .filter((year) => years.has(year))
      .map((year) => ({ page: 'year', year }) as const),
    ...decadesWithPage(catalogue)
      .filter((year) => decades.has(year))
      .map((year) => ({ page: 'decade', year }) as const),
  ];
}

/** The dates by which a year's review takes up what is no event: values, documents, ties. */
function datesShown(catalogue: Catalogue, { kind, id }: RecordRef): ChronicleDate[] {
  if (kind === 'figure') {
    return catalogue.find('figure', id)?.observations.map(({ time }) => time) ?? [];
  }
  if (kind === 'partner') {
    const partner = catalogue.find('partner', id);
    const steps = partner?.agreements.flatMap(({ life }) => life.map(({ date }) => date)) ?? [];
    return [...steps, ...[partner?.established ?? [], partner?.inheritedOn ?? []].flat()];
  }
  const strategy = kind === 'strategy' ? catalogue.find('strategy', id) : undefined;
  const said = strategy?.statuses.map(({ at }) => at) ?? [];
  return [...said, ...(strategy?.issued ? [strategy.issued] : [])];
}

interface Links {
  readonly out: ReadonlyMap<string, readonly RecordRef[]>;
  readonly into: ReadonlyMap<string, readonly RecordRef[]>;
}

const linksIn = oncePerObject((catalogue: Catalogue): Links => {
  const references = referencesOf(catalogue).map(({ from: { kind, id }, to }) => ({
    from: { kind, id },
    to,
  }));
  const group = (by: 'from' | 'to', what: 'from' | 'to') =>
    new Map(
      [...Map.groupBy(references, (one) => keyOf(one[by]))].map(
        ([key, own]) => [key, unique(own.map((one) => one[what]))] as const,
      ),
    );
  return { out: group('from', 'to'), into: group('to', 'from') };
});

function unique(refs: readonly RecordRef[]): RecordRef[] {
  return [...new Map(refs.map((ref) => [keyOf(ref), ref])).values()];
}

function keyOf({ kind, id }: RecordRef): string {
  return `${kind}:${id}`;
}

export function isRecordKind(kind: string): kind is RecordKind {
  return (RECORD_KINDS as readonly string[]).includes(kind);
}
