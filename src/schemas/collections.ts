import type { z } from 'astro/zod';
import { eventSchema, eventTextSchema } from './event.ts';
import { figureSchema } from './figure.ts';
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

/** A file name's last part before the ending names its language: `busan.en.md`. */
const TRANSLATED = '*.[a-z][a-z]*.md';

/**
 * Every collection: the folder it lives in, which files belong to it, and what they may say.
 * The build's loader and the content check both read this one table.
 */
export const COLLECTIONS = {
  events: {
    folder: 'events',
    files: ['**/*.md', `!**/${TRANSLATED}`],
    schema: eventSchema,
  },
  eventTexts: {
    folder: 'events',
    files: [`**/${TRANSLATED}`],
    schema: eventTextSchema,
  },
  partners: {
    folder: 'partners',
    files: ['**/*.md', `!**/${TRANSLATED}`],
    schema: partnerSchema,
  },
  partnerTexts: {
    folder: 'partners',
    files: [`**/${TRANSLATED}`],
    schema: partnerTextSchema,
  },
  strategies: {
    folder: 'strategies',
    files: ['**/*.md', `!**/${TRANSLATED}`],
    schema: strategySchema,
  },
  strategyTexts: {
    folder: 'strategies',
    files: [`**/${TRANSLATED}`],
    schema: strategyTextSchema,
  },
  figures: { folder: 'figures', files: ['**/*.yaml'], schema: figureSchema },
  sources: { folder: 'sources', files: ['**/*.yaml'], schema: sourceSchema },
  people: { folder: 'people', files: ['**/*.yaml'], schema: personSchema },
  organisations: {
    folder: 'organisations',
    files: ['**/*.yaml'],
    schema: organisationSchema,
  },
  pages: { folder: 'pages', files: ['**/*.mdx'], schema: pageSchema },
  site: { folder: '.', files: ['site.yaml'], schema: siteSchema },
  taxonomy: { folder: '.', files: ['taxonomy.yaml'], schema: taxonomySchema },
  search: { folder: '.', files: ['search.yaml'], schema: searchSchema },
  map: { folder: '.', files: ['map.yaml'], schema: mapSchema },
} as const;

export type CollectionName = keyof typeof COLLECTIONS;

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

/** The id an entry of a collection has, from its path relative to the collection's folder. */
export function entryId(collection: CollectionName, path: string): string {
  const bare = path.replace(/\.(md|mdx|yaml)$/, '');
  return collection === 'pages' ? bare : (bare.split('/').at(-1) ?? bare);
}
