import { joinRecords, type Catalogue } from '#domain/catalogue/catalogue.ts';
import type { Records } from '#domain/catalogue/records.ts';
import { KINDS, type BodyKind } from '#domain/records/kinds.ts';
import type { Language, LocalText } from '#domain/records/text.ts';
import type { Body } from '#markdown/finish-body.ts';
import { assembleRecords, entriesOfEach } from '#schemas/assemble.ts';
import { RECORD_COLLECTIONS, type CollectionName, type Entry } from '#schemas/collections.ts';
import { relative, resolve } from 'node:path';
import { contentFolder } from '../content-folder.ts';
import { asked, onceForAll } from '../made-once.ts';
import { unnoted } from '../reads/reads.ts';
import { watchedCatalogue, type FieldAnswers } from '../reads/watched-records.ts';
import { toldTraces } from '../told-traces.ts';
import { entriesOf } from './entries.ts';

/** A catalogue, and what tells what the fields of its records hold. */
interface Loaded {
  readonly catalogue: Catalogue;
  readonly fieldOf: FieldAnswers;
}

/** Each record tells what is read of it: nothing of all records is read for all pages. */
const joined = onceForAll(() => unnoted(readWatched));

/** The whole catalogue, read and joined once a build; read anew on each call while editing. */
export async function loadCatalogue(): Promise<Catalogue> {
  if (import.meta.env.DEV) return joinRecords(await readRecords());
  return (await joined()).catalogue;
}

/** What tells what the fields of the records hold that a build's pages are made of. */
export async function loadFields(): Promise<FieldAnswers> {
  return (await joined()).fieldOf;
}

async function readWatched(): Promise<Loaded> {
  const records = await readRecords();
  if (toldTraces()) return watchedCatalogue(records);
  return { catalogue: joinRecords(records), fieldOf: () => undefined };
}

async function readRecords(): Promise<Records> {
  const names = ['site', 'taxonomy', ...RECORD_COLLECTIONS] as const;
  const read = await Promise.all(names.map(async (name) => [name, await recordsIn(name)] as const));
  const byName = new Map<CollectionName, readonly unknown[]>(read);
  return assembleRecords(entriesOfEach((name) => byName.get(name) ?? []));
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

/** A record's body in `language`, else in the site's first language; null when it has none. */
export function bodyOf(kind: BodyKind, id: string, language: Language): Promise<Body | null> {
  return asked('body', [kind, id, language], () => readBody(kind, id, language));
}

async function readBody(kind: BodyKind, id: string, language: Language): Promise<Body | null> {
  const { collection, texts } = KINDS[kind];
  const { site } = await loadCatalogue();
  const main = site.languages[0]?.code ?? language;
  const translated = await entriesOf(texts);
  const own = language === main ? null : htmlOf(translated.get(`${id}.${language}`));
  if (own) return { html: own, lang: language };
  const fallback = htmlOf((await entriesOf(collection)).get(id));
  return fallback ? { html: fallback, lang: main } : null;
}

function htmlOf(entry: { rendered?: { html: string } } | undefined): string | null {
  return entry?.rendered?.html.trim() || null;
}

/** The Markdown of all records of a kind as it was written, by id and language. */
export async function writtenBodies(kind: BodyKind): Promise<Map<string, LocalText>> {
  const { collection, texts } = KINDS[kind];
  const { site } = await loadCatalogue();
  const [main, ...others] = site.languages.map(({ code }) => code);
  const translated = await entriesOf(texts);
  const bodies = new Map<string, LocalText>();
  for (const [id, { body }] of await entriesOf(collection)) {
    const written = others.map((lang) => [lang, translated.get(`${id}.${lang}`)?.body] as const);
    const said = [[main ?? '', body] as const, ...written].flatMap(([lang, text]) => {
      const trimmed = text?.trim();
      return trimmed ? [[lang, trimmed] as const] : [];
    });
    if (said.length > 0) bodies.set(id, Object.fromEntries(said));
  }
  return bodies;
}
