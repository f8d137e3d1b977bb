import { foreignCountries } from '#domain/catalogue/countries.ts';
import {
  decadePeriod,
  decadesWithPage,
  yearPeriod,
  yearsWithPage,
} from '#domain/catalogue/period.ts';
import { recordName } from '#domain/catalogue/record-name.ts';
import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import { recordsOf, type RecordsByKind } from '#domain/catalogue/records.ts';
import type { ChronicleDate } from '#domain/dates/edtf-date.ts';
import {
  RECORD_KINDS,
  writtenRef,
  type RecordKind,
  type RecordRef,
} from '#domain/records/kinds.ts';
import { asked, oncePerPair } from '../../made-once.ts';
import { periodTitle } from '../year-in-words.ts';
import type { Voice } from '../voice.ts';
import { tellApart, type Named } from './tell-apart.ts';

/** Pages that every search engine lists beside those of records, by the words they are headed with. */
const HEADINGS = [
  'nav.timeline',
  'event.list',
  'partner.list',
  'country.list',
  'strategy.list',
  'figure.list',
  'person.list',
  'organisation.list',
  'source.list',
  'source.single',
  'search.title',
  'goals.title',
  'documents.title',
  'documents.commitmentsTitle',
  'data.title',
  'charts.compareTitle',
  'changes.title',
  'coverage.title',
  'glossary.title',
  'story.list',
  'year.list',
  'guide.errors',
] as const;

const titlesIn = oncePerPair<ReadonlyMap<string, string>>();

/**
 * What the page of a record is called in the window's title, in search results and where its address is
 * sent: its name, and where another page has the same one, what tells it apart.
 */
export function recordTitle(catalogue: Catalogue, ref: RecordRef, voice: Voice): string {
  const written = writtenRef(ref);
  return asked(
    'title',
    [voice.lang, written],
    () => titlesOf(catalogue, voice).get(written) ?? ref.id,
  );
}

/** What stands behind a record's name in its title, "(2 March 2021)"; empty where no other page has the name. */
export function apartInTitle(catalogue: Catalogue, ref: RecordRef, voice: Voice): string {
  return recordTitle(catalogue, ref, voice)
    .slice(nameOf(catalogue, ref, voice).length)
    .trim();
}

/** Every title that the page of a record has, or a page which the interface's own words head. */
export function takenTitles(catalogue: Catalogue, voice: Voice): ReadonlySet<string> {
  return new Set([...titlesOf(catalogue, voice).values(), ...otherTitles(catalogue, voice)]);
}

function titlesOf(catalogue: Catalogue, voice: Voice): ReadonlyMap<string, string> {
  return titlesIn(catalogue, voice.lang, () => allTitles(catalogue, voice));
}

function allTitles(catalogue: Catalogue, voice: Voice): ReadonlyMap<string, string> {
  const named = RECORD_KINDS.flatMap((kind) =>
    recordsOf(catalogue, kind).map(({ id }) => ({ kind, id })),
  ).map((ref) => ({ ref, name: nameOf(catalogue, ref, voice) }));
  const taken = otherTitles(catalogue, voice);
  const kinds = Map.groupBy(named, ({ name }) => name);
  const withDetails = named.map(({ ref, name }): Named => {
    const kindsOfName = new Set(kinds.get(name)?.map(({ ref: { kind } }) => kind));
    const isOfOneKind = kindsOfName.size === 1 && !taken.has(name);
    const own = detailsOf(catalogue, ref, voice);
    const details = isOfOneKind ? own : [voice.t(`recordKind.${ref.kind}`), ...own];
    return { key: writtenRef(ref), name, details };
  });
  return tellApart(withDetails, taken);
}

function nameOf(catalogue: Catalogue, ref: RecordRef, voice: Voice): string {
  if (ref.kind === 'source') return catalogue.find('source', ref.id)?.title ?? ref.id;
  // Where it is linked a strategy has its short name.
  const title = ref.kind === 'strategy' ? catalogue.find('strategy', ref.id)?.title : null;
  return voice.text(title ?? recordName(catalogue, ref));
}

/** The titles of pages about no record. */
function otherTitles(catalogue: Catalogue, voice: Voice): ReadonlySet<string> {
  const periods = [
    ...yearsWithPage(catalogue).map(yearPeriod),
    ...decadesWithPage(catalogue).map(decadePeriod),
  ];
  return new Set([
    ...HEADINGS.map((key) => voice.t(key)),
    ...[...foreignCountries(catalogue).keys()].map((code) => voice.country(code)),
    ...periods.map((period) => periodTitle(period, voice)),
  ]);
}

type Details = { [K in RecordKind]: (record: RecordsByKind[K], voice: Voice) => string[] };

/** What tells two records of a kind and a name apart, the most telling first. */
const DETAILS: Details = {
  event: ({ date, place }, voice) => [voice.date(date), voice.text(place)],
  partner: ({ country, kind }, voice) => [voice.country(country), voice.t(`partnerKind.${kind}`)],
  strategy: ({ number, issued }, voice) => [number ?? '', when(issued, voice)],
  figure: ({ unit, measure }, voice) => [voice.text(unit), voice.t(`measure.${measure}`)],
  source: ({ publisher, published, language }, voice) => [
    publisher ?? '',
    when(published, voice),
    voice.languageName(language),
  ],
  person: ({ distinction, country, roles }, voice) => [
    voice.text(distinction),
    country ? voice.country(country) : '',
    voice.text(roles.at(-1)?.title),
  ],
  organisation: ({ country, kind }, voice) => [
    country ? voice.country(country) : '',
    voice.t(`organisationKind.${kind}`),
  ],
};

function detailsOf(catalogue: Catalogue, { kind, id }: RecordRef, voice: Voice): string[] {
  const record = catalogue.find(kind, id);
  const of = DETAILS[kind] as (record: RecordsByKind[RecordKind], voice: Voice) => string[];
  return record ? of(record, voice) : [];
}

function when(date: ChronicleDate | null, voice: Voice): string {
  return date ? voice.date(date) : '';
}
