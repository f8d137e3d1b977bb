import type { z } from 'astro/zod';
import {
  BODY_KINDS,
  KINDS,
  RECORD_KINDS,
  type BodyKind,
  type CollectionOf,
  type RecordKind,
  type TextsOf,
} from '#domain/records/kinds.ts';
import { eventSchema, eventTextSchema } from './event.ts';
import { figureSchema } from './figure.ts';
import { glossarySchema } from './glossary.ts';
import { mapSchema } from './map.ts';
import { organisationSchema } from './organisation.ts';
import { pageSchema } from './page.ts';
import { partnerSchema, partnerTextSchema } from './partner.ts';
import { personSchema } from './person.ts';
import { searchSchema } from './search.ts';
import { siteSchema } from './site.ts';
import { sourceSchema } from './source.ts';
import { strategySchema, strategyTextSchema } from './strategy.ts';
import { taxonomySchema } from './taxonomy.ts';
import { wordingSchema } from './wording.ts';
import { withdrawnSchema } from './withdrawn.ts';

/** A file name's last part before the ending names its language: `busan.en.md`. */
const TRANSLATED = '*.[a-z][a-z]*.md';

const MARKDOWN = ['**/*.md', `!**/${TRANSLATED}`] as const;
const TEXTS = [`**/${TRANSLATED}`] as const;
const YAML = ['**/*.yaml'] as const;

const { event, partner, strategy, figure, source, person, organisation } = KINDS;

/**
 * Every collection: the folder it lives in, which files belong to it, and what they may say.
 * The build's loader and the content check both read this one table.
 */
export const COLLECTIONS = {
  events: { folder: event.folder, files: MARKDOWN, schema: eventSchema },
  eventTexts: { folder: event.folder, files: TEXTS, schema: eventTextSchema },
  partners: { folder: partner.folder, files: MARKDOWN, schema: partnerSchema },
  partnerTexts: { folder: partner.folder, files: TEXTS, schema: partnerTextSchema },
  strategies: { folder: strategy.folder, files: MARKDOWN, schema: strategySchema },
  strategyTexts: { folder: strategy.folder, files: TEXTS, schema: strategyTextSchema },
  figures: { folder: figure.folder, files: YAML, schema: figureSchema },
  sources: { folder: source.folder, files: YAML, schema: sourceSchema },
  people: { folder: person.folder, files: YAML, schema: personSchema },
  organisations: { folder: organisation.folder, files: YAML, schema: organisationSchema },
  pages: { folder: 'pages', files: ['**/*.mdx'], schema: pageSchema },
  site: { folder: '.', files: ['site.yaml'], schema: siteSchema },
  taxonomy: { folder: '.', files: ['taxonomy.yaml'], schema: taxonomySchema },
  search: { folder: '.', files: ['search.yaml'], schema: searchSchema },
  map: { folder: '.', files: ['map.yaml'], schema: mapSchema },
  withdrawn: { folder: '.', files: ['withdrawn.yaml'], schema: withdrawnSchema },
  glossary: { folder: '.', files: ['glossary.yaml'], schema: glossarySchema },
  wording: { folder: 'guide', files: ['wording.yaml'], schema: wordingSchema },
} as const satisfies Readonly<Record<RecordCollection, unknown>> &
  Readonly<Record<string, unknown>>;

/** Folders that take files of any name. */
export const OPEN_FOLDERS: readonly string[] = [
  ...new Set(
    Object.values(COLLECTIONS).flatMap(({ folder, files }) =>
      files.some((pattern) => pattern.includes('*')) ? [folder] : [],
    ),
  ),
];

export type CollectionName = keyof typeof COLLECTIONS;

/** Collections that records are made of: those of each kind, and those of its translations. */
export type RecordCollection = CollectionOf<RecordKind> | TextsOf<BodyKind>;

export const RECORD_COLLECTIONS = RECORD_KINDS.flatMap((kind): RecordCollection[] => {
  const { collection, texts } = KINDS[kind];
  return texts === null ? [collection] : [collection, texts];
});

/** Collections that one entry alone is checked by: all records, and what all of them stand on. */
export const KNOWN_COLLECTIONS = ['site', 'taxonomy', 'wording', ...RECORD_COLLECTIONS] as const;

/** True for a collection of translations, whose entries are words of another's records. */
export function isTexts(name: CollectionName): boolean {
  return BODY_KINDS.some((kind) => KINDS[kind].texts === name);
}

/** What a collection's schema gives back. */
export type Data<C extends CollectionName> = z.output<(typeof COLLECTIONS)[C]['schema']>;

/** One file of a collection, read. */
export interface Entry<C extends CollectionName> {
  /** File name without ending; `id.language` for a translation, `language/name` for a page. */
  readonly id: string;
  /** Path relative to the content folder, with forward slashes. */
  readonly file: string;
  readonly data: Data<C>;
}

/** True when a path, relative to the collection's folder, is one of its files. */
export function isFileOf(name: CollectionName, path: string): boolean {
  return COLLECTIONS[name].files.every((pattern) =>
    pattern.startsWith('!') ? !matches(pattern.slice(1), path) : matches(pattern, path),
  );
}

/** The patterns above as the build's reader takes them; Node's own matcher is in no browser. */
function matches(pattern: string, path: string): boolean {
  const source = pattern
    .replaceAll('.', '\\.')
    .replace(/\*\*\/|\*/g, (star) => (star === '*' ? '[^/]*' : '(?:.*/)?'));
  return new RegExp(`^${source}$`).test(path);
}

/** The id an entry of a collection has, from its path relative to the collection's folder. */
export function entryId(collection: CollectionName, path: string): string {
  const bare = path.replace(/\.(md|mdx|yaml)$/, '');
  return collection === 'pages' ? bare : (bare.split('/').at(-1) ?? bare);
}
