import { KINDS, type RecordKind } from '#domain/records/kinds.ts';
import { yearOf } from '#domain/dates/compare.ts';
import { parseDate } from '#domain/dates/edtf-date.ts';
import type { AnswerReader } from './answers.ts';

/** What the author's file says, key by key; undefined where nothing was answered. */
export type Fields = Readonly<Record<string, unknown>>;

/** The keys of each kind's file, made of answers, in the order of the templates. */
export const FIELDS: Readonly<Record<RecordKind, (answers: AnswerReader) => Fields>> = {
  event: ({ text, list, words }) => ({
    title: text('title'),
    short: words('short'),
    summary: text('summary'),
    date: text('date'),
    category: text('category'),
    pillars: list('pillars') ?? [],
    place: words('place'),
    partners: list('partners'),
    countries: list('countries'),
    people: list('people'),
    organisations: list('organisations'),
    strategies: list('strategies'),
    sources: citations(list('sources')),
  }),
  partner: ({ text, number, list, words }) => ({
    name: words('name'),
    summary: text('summary'),
    kind: text('kind'),
    country: text('country'),
    coordinates: { lat: number('lat'), lon: number('lon') },
    relation: text('relation'),
    established: text('established'),
    wikidata: text('wikidata'),
    sources: citations(list('sources')),
  }),
  strategy: ({ text, list, words }) => ({
    title: text('title'),
    short: words('short'),
    summary: text('summary'),
    kind: text('kind'),
    number: text('number'),
    issuer: words('issuer'),
    issued: text('issued'),
    sources: citations(list('sources')),
  }),
  figure: ({ text, number, words }) => ({
    name: words('name'),
    unit: words('unit'),
    measure: text('measure'),
    theme: text('theme'),
    definition: words('definition'),
    observations: [
      {
        [text('measure') === 'flow' ? 'period' : 'asOf']: text('time'),
        value: number('value'),
        min: number('min'),
        max: number('max'),
        qualifier: text('qualifier'),
        source: text('source'),
      },
    ],
  }),
  source: ({ text, words }) => ({
    title: text('title'),
    titleIs: text('title-is'),
    kind: text('kind'),
    publisher: text('publisher'),
    author: text('author'),
    published: text('published'),
    url: text('url'),
    archived: text('archived'),
    accessed: text('accessed'),
    readAs: text('read-as'),
    language: text('language'),
    note: words('note'),
  }),
  person: ({ text, list, words }) => ({
    name: words('name'),
    country: text('country'),
    roles: words('role') && [
      { title: words('role'), at: text('at'), source: list('sources')?.[0] },
    ],
    distinction: words('distinction'),
    wikidata: text('wikidata'),
    sources: citations(list('sources')),
  }),
  organisation: ({ text, list, words }) => ({
    name: words('name'),
    short: words('short'),
    kind: text('kind'),
    country: text('country'),
    description: words('description'),
    wikidata: text('wikidata'),
    sources: citations(list('sources')),
  }),
};

function citations(ids: readonly string[] | undefined): { id: string }[] | undefined {
  return ids?.map((id) => ({ id }));
}

/** Folder of a new record's file within the content folder; events need a readable date. */
export function folderOf(kind: RecordKind, { text }: AnswerReader): string {
  const { folder } = KINDS[kind];
  if (kind !== 'event') return folder;
  const date = parseDate(text('date') ?? '');
  // With an unreadable date the check that follows refuses the file, whatever its folder.
  return `${folder}/${date.ok ? yearOf(date.date) : '0000'}`;
}
