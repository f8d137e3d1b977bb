import type { Records } from '#domain/catalogue/records.ts';
import type { Event } from '#domain/records/event.ts';
import type { Figure } from '#domain/records/figure.ts';
import type { Organisation } from '#domain/records/organisation.ts';
import type { Partner } from '#domain/records/partner.ts';
import type { Person } from '#domain/records/person.ts';
import type { Source } from '#domain/records/source.ts';
import type { Strategy } from '#domain/records/strategy.ts';
import type { Language, LocalText } from '#domain/records/text.ts';
import {
  RECORD_COLLECTIONS,
  type CollectionName,
  type Entry,
  type RecordCollection,
} from './collections.ts';

/** The read files of every collection that records are made of. */
export type Entries = {
  readonly [C in RecordCollection | 'site' | 'taxonomy']: readonly Entry<C>[];
};

/** The entries of each collection that records are made of, as `of` gives them. */
export function entriesOfEach(of: (name: keyof Entries) => readonly unknown[]): Entries {
  const names = ['site', 'taxonomy', ...RECORD_COLLECTIONS] as const;
  return Object.fromEntries(names.map((name) => [name, of(name)])) as unknown as Entries;
}

/** Makes domain records of read files: translations join their record, absent fields become null. */
export function assembleRecords(entries: Entries): Records {
  const site = only(entries.site, 'site.yaml');
  const main = site.languages[0]?.code ?? 'und';
  return {
    site,
    taxonomy: only(entries.taxonomy, 'taxonomy.yaml'),
    events: withTexts(entries.events, entries.eventTexts).map((e) => eventRecord(e, main)),
    partners: withTexts(entries.partners, entries.partnerTexts).map((e) => partnerRecord(e, main)),
    strategies: withTexts(entries.strategies, entries.strategyTexts).map((e) =>
      strategyRecord(e, main),
    ),
    figures: entries.figures.map(figureRecord),
    sources: entries.sources.map(sourceRecord),
    people: entries.people.map(personRecord),
    organisations: entries.organisations.map(organisationRecord),
  };
}

/** Splits a translation's entry id into the record's id and the language; null when it has none. */
export function translationOf(entryId: string): { id: string; lang: Language } | null {
  const match = /^(.*)\.([a-z]{2,3}(?:-[A-Za-z0-9]+)*)$/.exec(entryId);
  return match?.[1] && match[2] ? { id: match[1], lang: match[2] } : null;
}

interface Translated<C extends CollectionName, T extends CollectionName> {
  readonly entry: Entry<C>;
  readonly texts: readonly (Entry<T> & { readonly lang: Language })[];
}

function only<C extends CollectionName>(entries: readonly Entry<C>[], file: string) {
  const [entry] = entries;
  if (!entry) throw new Error(`${file} is missing from the content folder`);
  return entry.data;
}

function withTexts<C extends CollectionName, T extends CollectionName>(
  entries: readonly Entry<C>[],
  texts: readonly Entry<T>[],
): Translated<C, T>[] {
  const byId = new Map<string, (Entry<T> & { lang: Language })[]>();
  for (const text of texts) {
    const of = translationOf(text.id);
    if (of) byId.set(of.id, [...(byId.get(of.id) ?? []), { ...text, lang: of.lang }]);
  }
  return entries.map((entry) => ({ entry, texts: byId.get(entry.id) ?? [] }));
}

/** The words of one field in all languages; null where it is said in none. */
function spoken<P extends string>(
  pick: P,
  main: Language,
  {
    entry,
    texts,
  }: { readonly entry: Saying<P>; readonly texts: readonly (Saying<P> & { lang: Language })[] },
): LocalText | null {
  const pairs = [{ ...entry, lang: main }, ...texts].flatMap(({ lang, data }) => {
    const text = data[pick];
    return text === undefined ? [] : [[lang, text] as const];
  });
  return pairs.length > 0 ? Object.fromEntries(pairs) : null;
}

interface Saying<P extends string> {
  readonly data: Readonly<Partial<Record<P, string | undefined>>>;
}

function eventRecord(read: Translated<'events', 'eventTexts'>, main: Language): Event {
  const { data, id, file } = read.entry;
  return {
    ...data,
    id,
    file,
    title: spoken('title', main, read) ?? {},
    summary: spoken('summary', main, read) ?? {},
    short: data.short ?? null,
    place: data.place ?? null,
    doubt: data.doubt ?? null,
  };
}

function partnerRecord(read: Translated<'partners', 'partnerTexts'>, main: Language): Partner {
  const { data, id, file } = read.entry;
  return {
    ...data,
    id,
    file,
    summary: spoken('summary', main, read),
    localName: data.localName ?? null,
    wikidata: data.wikidata ?? null,
    established: data.established ?? null,
    keySince: data.keySince ?? null,
    lapsed: data.lapsed ?? null,
    inheritedFrom: data.inheritedFrom ?? null,
    inheritedOn: data.inheritedOn ?? null,
    continued: data.continued ?? null,
    doubt: data.doubt ?? null,
  };
}

function strategyRecord(read: Translated<'strategies', 'strategyTexts'>, main: Language): Strategy {
  const { data, id, file } = read.entry;
  return {
    ...data,
    id,
    file,
    title: spoken('title', main, read) ?? {},
    summary: spoken('summary', main, read) ?? {},
    number: data.number ?? null,
    issued: data.issued ?? null,
    inForce: data.inForce ?? null,
    span: data.span ?? null,
    doubt: data.doubt ?? null,
  };
}

function figureRecord({ data, id, file }: Entry<'figures'>): Figure {
  const seen = new Set<string>();
  const sources = data.observations
    .map(({ source }) => source)
    .filter(({ source }) => !seen.has(source) && seen.add(source));
  return { ...data, id, file, sources, doubt: data.doubt ?? null };
}

function sourceRecord({ data, id, file }: Entry<'sources'>): Source {
  return {
    ...data,
    id,
    file,
    publisher: data.publisher ?? null,
    author: data.author ?? null,
    published: data.published ?? null,
    url: data.url ?? null,
    archived: data.archived ?? null,
    accessed: data.accessed ?? null,
    readAs: data.readAs ?? null,
    note: data.note ?? null,
  };
}

function personRecord({ data, id, file }: Entry<'people'>): Person {
  return {
    ...data,
    id,
    file,
    country: data.country ?? null,
    distinction: data.distinction ?? null,
    wikidata: data.wikidata ?? null,
    doubt: data.doubt ?? null,
  };
}

function organisationRecord({ data, id, file }: Entry<'organisations'>): Organisation {
  return {
    ...data,
    id,
    file,
    short: data.short ?? null,
    country: data.country ?? null,
    description: data.description ?? null,
    founded: data.founded ?? null,
    dissolved: data.dissolved ?? null,
    wikidata: data.wikidata ?? null,
    doubt: data.doubt ?? null,
  };
}
