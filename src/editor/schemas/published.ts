import type { Site } from '#domain/records/site.ts';
import type { Taxonomy } from '#domain/records/taxonomy.ts';
import { LANGUAGES } from '#i18n/string-files.ts';
import { COLLECTIONS, type CollectionName } from '#schemas/collections.ts';
import { fileWords } from './field-words.ts';
import { jsonSchemaOf } from './json-schema.ts';

/** The name of the list among the schemas. */
const INDEX = 'index';

/** The JSON Schemas the site publishes, by their files' names, and the list of them. */
export function publishedSchemas({
  site,
  taxonomy,
}: {
  readonly site: Pick<Site, 'languages'>;
  readonly taxonomy: Taxonomy;
}): ReadonlyMap<string, unknown> {
  const languages = site.languages
    .map(({ code }) => code)
    .filter((lang) => LANGUAGES.includes(lang));
  const names = Object.keys(COLLECTIONS) as CollectionName[];
  const list = names.map((name) => {
    const { folder, files } = COLLECTIONS[name];
    const titles = languages.map((lang) => [lang, fileWords(name, lang)] as const);
    return { name, schema: `${name}.json`, title: Object.fromEntries(titles), folder, files };
  });
  const schemas = names.map((name) => [name, jsonSchemaOf(name, { languages, taxonomy })] as const);
  return new Map<string, unknown>([[INDEX, { schemas: list }], ...schemas]);
}
