import { getCollection, getEntry } from 'astro:content';
import { joinRecords, type Catalogue } from '#domain/catalogue/catalogue.ts';
import type { Language } from '#domain/records/text.ts';
import type { Body } from '#markdown/finish-body.ts';
import { assembleRecords } from '#schemas/assemble.ts';
import type { CollectionName, Entry } from '#schemas/collections.ts';
import { contentFolder } from '../content-folder.ts';
import { relative, resolve } from 'node:path';

let joined: Promise<Catalogue> | undefined;

/** The whole catalogue, read and joined once a build; read anew on each call while editing. */
export function loadCatalogue(): Promise<Catalogue> {
  if (import.meta.env.DEV) return readCatalogue();
  joined ??= readCatalogue();
  return joined;
}

async function readCatalogue(): Promise<Catalogue> {
  const [
    site,
    taxonomy,
    events,
    eventTexts,
    partners,
    partnerTexts,
    strategies,
    strategyTexts,
    figures,
    sources,
    people,
    organisations,
  ] = await Promise.all([
    entriesOf('site'),
    entriesOf('taxonomy'),
    entriesOf('events'),
    entriesOf('eventTexts'),
    entriesOf('partners'),
    entriesOf('partnerTexts'),
    entriesOf('strategies'),
    entriesOf('strategyTexts'),
    entriesOf('figures'),
    entriesOf('sources'),
    entriesOf('people'),
    entriesOf('organisations'),
  ]);
  return joinRecords(
    assembleRecords({
      site,
      taxonomy,
      events,
      eventTexts,
      partners,
      partnerTexts,
      strategies,
      strategyTexts,
      figures,
      sources,
      people,
      organisations,
    }),
  );
}

async function entriesOf<C extends CollectionName>(name: C): Promise<Entry<C>[]> {
  const entries = await getCollection(name);
  return entries
    .map(
      (entry) =>
        ({
          id: entry.id,
          file: fileOf(entry.filePath),
          data: entry.data,
        }) as Entry<C>,
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function fileOf(path: string | undefined): string {
  return relative(contentFolder(), resolve(path ?? '')).replaceAll('\\', '/');
}

type BodyCollection = 'events' | 'partners' | 'strategies';
const TEXTS = {
  events: 'eventTexts',
  partners: 'partnerTexts',
  strategies: 'strategyTexts',
} as const;

/** A record's body in `language`, else in the site's first language; null when it has none. */
export async function bodyOf(
  collection: BodyCollection,
  id: string,
  language: Language,
): Promise<Body | null> {
  const { site } = await loadCatalogue();
  const main = site.languages[0]?.code ?? language;
  const translated =
    language === main ? undefined : await getEntry(TEXTS[collection], `${id}.${language}`);
  const own = htmlOf(translated);
  if (own) return { html: own, lang: language };
  const fallback = htmlOf(await getEntry(collection, id));
  return fallback ? { html: fallback, lang: main } : null;
}

function htmlOf(entry: { rendered?: { html: string } } | undefined): string | null {
  return entry?.rendered?.html.trim() || null;
}
