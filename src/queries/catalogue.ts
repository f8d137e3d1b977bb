import { joinRecords, type Catalogue } from '#domain/catalogue/catalogue.ts';
import type { Language } from '#domain/records/text.ts';
import type { Body } from '#markdown/finish-body.ts';
import { assembleRecords } from '#schemas/assemble.ts';
import type { CollectionName, Entry } from '#schemas/collections.ts';
import { relative, resolve } from 'node:path';
import { contentFolder } from '../content-folder.ts';
import { entriesOf } from './entries.ts';

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
    recordsIn('site'),
    recordsIn('taxonomy'),
    recordsIn('events'),
    recordsIn('eventTexts'),
    recordsIn('partners'),
    recordsIn('partnerTexts'),
    recordsIn('strategies'),
    recordsIn('strategyTexts'),
    recordsIn('figures'),
    recordsIn('sources'),
    recordsIn('people'),
    recordsIn('organisations'),
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

async function recordsIn<C extends CollectionName>(name: C): Promise<Entry<C>[]> {
  const entries = await entriesOf(name);
  return [...entries.values()].map(
    ({ id, filePath, data }) => ({ id, file: fileOf(filePath), data }) as Entry<C>,
  );
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
  const translated = await entriesOf(TEXTS[collection]);
  const own = language === main ? null : htmlOf(translated.get(`${id}.${language}`));
  if (own) return { html: own, lang: language };
  const fallback = htmlOf((await entriesOf(collection)).get(id));
  return fallback ? { html: fallback, lang: main } : null;
}

function htmlOf(entry: { rendered?: { html: string } } | undefined): string | null {
  return entry?.rendered?.html.trim() || null;
}
