import { readdirSync, readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#i18n/string-files.ts';
import { passedRecords } from '#reading/passed-records.ts';
import { readFiles } from '#reading/read-files.ts';
import { readFolder } from '#reading/read-folder.ts';
import { valuesOf, type ReadRecord } from '#reading/read-record.ts';
import { COLLECTIONS, type CollectionName } from '#schemas/collections.ts';
import { contentFolder } from '../../content-folder.ts';
import { fileWords } from './field-words.ts';
import { jsonSchemaOf, type JsonSchema, type SchemaGround } from './json-schema.ts';
import { localSchemas, schemaAssociations } from './local-files.ts';

const NAMES = Object.keys(COLLECTIONS) as CollectionName[];

/** What only the check can know of a value: the calendar, the platform's tables, an address's parts. */
const BEYOND = new Set([
  ...['date-no-such-day', 'date-end-before-start', 'date-no-date-at-all', 'date-unsupported-form'],
  ...['not-a-time-zone', 'not-a-language', 'not-a-base-address'],
]);

function refusalOf(ground: SchemaGround) {
  const checks = new Map(
    NAMES.map((name) => {
      const ajv = new Ajv({ unknownFormats: 'ignore', format: false });
      return [name, ajv.compile(jsonSchemaOf(name, ground))];
    }),
  );
  return (collection: CollectionName, read: ReadRecord): string | null => {
    const check = checks.get(collection);
    if (!read.document || !check) return null;
    if (check(valuesOf(read.document))) return null;
    const { dataPath = '', message = '' } = check.errors?.[0] ?? {};
    return `${read.file}${dataPath} ${message}`;
  };
}

const complaintKinds = ({ complaints }: ReadRecord) =>
  complaints.map((complaint) =>
    complaint.code === 'custom'
      ? String(complaint.params?.['kind'] ?? complaint.message)
      : complaint.message,
  );

describe('the JSON Schemas', () => {
  it('accept every file of the content folder, with its taxonomy and without', async () => {
    const reading = readFiles(await readFolder(contentFolder()));
    const { taxonomy } = passedRecords(reading.records);
    for (const ground of [taxonomy, null].map((terms) => ({
      languages: LANGUAGES,
      taxonomy: terms,
    }))) {
      const refusal = refusalOf(ground);
      const refused = reading.records.flatMap(
        ({ placed, read }) => refusal(placed.collection, read) ?? [],
      );
      expect(refused).toEqual([]);
    }
  });

  it('say of every fixture what its schema says', async () => {
    const refusal = refusalOf({ languages: LANGUAGES, taxonomy: null });
    const differing: string[] = [];
    let refused = 0;
    for (const name of readdirSync('tests/fixtures')) {
      for (const { placed, read } of readFiles(await readFolder(`tests/fixtures/${name}`))
        .records) {
        if (!read.document) continue;
        const kinds = complaintKinds(read);
        const isRefused = refusal(placed.collection, read) !== null;
        if (isRefused) refused += 1;
        const mustRefuse = kinds.some((kind) => !BEYOND.has(kind));
        if (mustRefuse !== isRefused && !(isRefused && kinds.length > 0)) {
          differing.push(`${name}/${read.file}: ${kinds.join(', ') || 'refused in vain'}`);
        }
      }
    }
    expect(differing).toEqual([]);
    expect(refused).toBeGreaterThan(15);
  });

  it('offer the ids of the taxonomy with their names', async () => {
    const { taxonomy } = passedRecords(readFiles(await readFolder('tests/fixtures/valid')).records);
    const schema = jsonSchemaOf('events', { languages: ['vi', 'en'], taxonomy });
    const fields = schema['properties'] as Record<string, JsonSchema>;
    expect(fields['category']).toMatchObject({
      enum: ['conference'],
      enumDescriptions: ['Hội nghị · Conference'],
    });
    expect(fields['pillars']).toMatchObject({ items: { enum: ['economic'] } });
  });

  it.each(NAMES)('have words in every language for every field of %s', (name) => {
    const silent = LANGUAGES.flatMap((lang) => {
      const others = LANGUAGES.filter((language) => language !== lang);
      const own = fieldsIn(jsonSchemaOf(name, { languages: [lang], taxonomy: null }));
      const theirs = fieldsIn(jsonSchemaOf(name, { languages: others, taxonomy: null }));
      // A field without words falls back to the schema's own, the same in every language.
      return [...own].filter(([path, words]) => words === undefined || theirs.get(path) === words);
    });
    expect(silent).toEqual([]);
  });
});

function fieldsIn(node: JsonSchema, path = ''): Map<string, unknown> {
  const properties = Object.entries((node['properties'] ?? {}) as Record<string, JsonSchema>);
  const inner = properties.flatMap(([key, value]) => [
    [`${path}.${key}`, value['description']] as const,
    ...fieldsIn(value, `${path}.${key}`),
  ]);
  const items = node['items'] as JsonSchema | undefined;
  return new Map([...inner, ...(items ? fieldsIn(items, path) : [])]);
}

describe('the schemas kept for editors', () => {
  const kept = (path: string) => readFileSync(path, 'utf8');

  it('are fresh; else run `npm run schemas`', () => {
    const { title } = JSON.parse(kept('.vscode/schemas/figures.json')) as { title: string };
    const at = (lang: string) => title.indexOf(fileWords('figures', lang));
    const languages = LANGUAGES.filter((lang) => at(lang) >= 0).sort((a, b) => at(a) - at(b));
    for (const [path, text] of localSchemas(languages)) expect(kept(path)).toBe(text);
  });

  it('are those that VS Code is told of', () => {
    const settings = JSON.parse(kept('.vscode/settings.json')) as Record<string, unknown>;
    expect(settings['yaml.schemas']).toEqual(schemaAssociations('content'));
  });

  it('are made by Astro for front matter, which its extension is told to read', () => {
    const settings = JSON.parse(kept('.vscode/settings.json')) as Record<string, unknown>;
    const { recommendations } = JSON.parse(kept('.vscode/extensions.json')) as {
      recommendations: string[];
    };
    expect(settings['astro.content-intellisense']).toBe(true);
    expect(recommendations).toContain('astro-build.astro-vscode');
    expect(kept('astro.config.mjs')).toMatch(/contentIntellisense: process\.env\.BUILD_DIR/);
  });
});
