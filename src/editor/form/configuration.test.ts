import { describe, expect, it } from 'vitest';
import { KINDS, RECORD_KINDS } from '#domain/records/kinds.ts';
import type { Site } from '#domain/records/site.ts';
import type { Taxonomy } from '#domain/records/taxonomy.ts';
import { LANGUAGES } from '#i18n/string-files.ts';
import { COLLECTIONS } from '#schemas/collections.ts';
import { edtf } from '#schemas/edtf.ts';
import { localName, localText } from '#schemas/words.ts';
import { formConfiguration, type FormCollection } from './configuration.ts';
import { CHECK_FIELD, type FormField } from './field.ts';
import { FORM_STRINGS, formWords, namesOf } from './form-words.ts';
import { definitionOf, isSame, lookInto } from './look-into.ts';

const REPOSITORY = {
  url: 'https://github.com/city/chronicle',
  branch: 'main',
  contentPath: 'data',
};
const site = {
  name: { vi: 'Niên biểu', en: 'Chronicle' },
  languages: [
    { code: 'vi', name: 'Tiếng Việt', short: 'VI' },
    { code: 'en', name: 'English', short: 'EN' },
  ],
  repository: REPOSITORY,
} as unknown as Site;
const term = (id: string) => ({ id, label: { vi: `${id} vi`, en: `${id} en` }, definition: null });
const taxonomy = {
  categories: [term('conference')],
  pillars: [term('economic'), term('political')],
  relations: [term('sister')],
  themes: [term('trade')],
  countryNames: { KR: { vi: 'Hàn Quốc', en: 'South Korea' } },
} as unknown as Taxonomy;

const collectionsIn = (lang: string, of: Site = site): readonly FormCollection[] =>
  formConfiguration({ site: of, taxonomy }, lang)?.collections ?? [];
const find = (collections: readonly FormCollection[], path: string): FormField | undefined => {
  const [collection = '', ...keys] = path.split('.');
  let fields: readonly FormField[] =
    collections.find(({ name }) => name === collection)?.fields ?? [];
  let found: FormField | undefined;
  for (const key of keys) {
    found = fields.find(({ name }) => name === key);
    fields = found && 'fields' in found ? (found.fields ?? []) : [];
  }
  return found;
};

/** Every key an author may write in a kind's file, as the way to it. */
function keysOf(schema: Parameters<typeof lookInto>[0], path: string): string[] {
  const isWhole = (each: typeof schema) =>
    [edtf, localName, localText].some((whole) => isSame(each, whole));
  const { schema: bare } = lookInto(schema, isWhole);
  if (isWhole(bare)) return [];
  const { shape = {}, element } = definitionOf(bare);
  if (element) return keysOf(element, path);
  return Object.entries(shape).flatMap(([key, inner]) => [
    `${path}.${key}`,
    ...keysOf(inner, `${path}.${key}`),
  ]);
}

const KEYS = RECORD_KINDS.flatMap((kind) => {
  const { collection } = KINDS[kind];
  return keysOf(COLLECTIONS[collection].schema, collection);
});

describe('the form', () => {
  it('has a field for every key of every kind of record', () => {
    const collections = collectionsIn('vi');
    expect(KEYS.filter((path) => !find(collections, path))).toEqual([]);
    expect(KEYS.length).toBeGreaterThan(120);
  });

  it.each(LANGUAGES)(
    'has words in %s for every field, and none for a field that is gone',
    (lang) => {
      const words = Object.keys(FORM_STRINGS[lang] ?? {});
      const names = new Set([...KEYS, 'events.body'].flatMap((path) => namesOf(path.split('.'))));
      const nameless = KEYS.filter(
        (path) => !namesOf(path.split('.')).some((name) => words.includes(`field.${name}`)),
      );
      const idle = words.filter((key) => {
        const [, part, name = ''] = /^(field|hint|single)\.(.*)$/.exec(key) ?? [];
        return part !== undefined && !names.has(name);
      });
      expect({ nameless, idle }).toEqual({ nameless: [], idle: [] });
    },
  );

  // One language is enough: a test of the words finds what another lacks.
  it('says every choice in words', () => {
    const choices = (fields: readonly FormField[]): { value: unknown; label: string }[] =>
      fields.flatMap((field) => [
        ...('options' in field ? field.options : []),
        ...('fields' in field ? choices(field.fields ?? []) : []),
      ]);
    const all = collectionsIn('vi').flatMap(({ fields }) => choices(fields));
    expect(all.length).toBeGreaterThan(100);
    expect(
      all.filter(({ value, label }) => String(value) === label || label.includes('{')),
    ).toEqual([]);
  });

  it('asks for what the schema asks for, and no more', () => {
    const collections = collectionsIn('vi');
    const required = (path: string) => find(collections, path)?.required;
    expect(['title', 'date', 'pillars'].map((key) => required(`events.${key}`))).toEqual([
      true,
      true,
      true,
    ]);
    expect(['place', 'partners', 'doubt'].map((key) => required(`events.${key}`))).toEqual([
      false,
      false,
      false,
    ]);
    expect(required('figures.observations.source')).toBe(true);
  });

  it('lets choose from the taxonomy, the world and the records', () => {
    const collections = collectionsIn('en');
    expect(find(collections, 'events.pillars')).toMatchObject({
      widget: 'select',
      multiple: true,
      options: [{ value: 'economic', label: 'economic en' }, { value: 'political' }],
    });
    expect(find(collections, 'partners.relation')).toMatchObject({
      options: [{ value: 'sister' }],
    });
    expect(find(collections, 'partners.country')).toMatchObject({
      options: expect.arrayContaining([{ value: 'KR', label: 'South Korea' }]) as unknown,
    });
    expect(find(collections, 'events.partners')).toMatchObject({
      widget: 'relation',
      collection: 'partners',
      multiple: true,
      value_field: '{{slug}}',
      display_fields: ['{{name.vi}} · {{slug}}'],
    });
    expect(find(collections, 'strategies.objectives.figure')).toMatchObject({
      widget: 'relation',
      collection: 'figures',
      multiple: false,
    });
  });

  // The editor shows hints as Markdown: an example of a link would be a link, and its way of writing gone.
  it('shows in a hint how a link is written', () => {
    for (const lang of LANGUAGES) {
      const hint = find(collectionsIn(lang), 'events.body')?.hint ?? '';
      expect(hint).toMatch(/`\[[^`]*\]\([^`]*\)`/);
      expect(hint.replace(/`[^`]*`/g, '')).not.toContain('](');
    }
  });

  it('asks for words once a language, and for dates as texts with a hint', () => {
    const collections = collectionsIn('vi');
    const place = find(collections, 'events.place');
    expect(place && 'fields' in place && place.fields.map(({ name }) => name)).toEqual([
      'vi',
      'en',
    ]);
    expect(find(collections, 'events.date')).toMatchObject({
      widget: 'string',
      hint: formWords('vi').say('date.hint'),
    });
  });

  it('takes every form of a date that the chronicle keeps', () => {
    const [date] = [find(collectionsIn('vi'), 'events.date')];
    const pattern = new RegExp(date?.pattern?.[0] ?? '');
    const kept = [
      '2023-04-26',
      '2023-04',
      '2017~',
      '2023-07?',
      '199X',
      '2021/2026',
      '2022/..',
      '../1975',
    ];
    expect(kept.filter((written) => !pattern.test(written))).toEqual([]);
    expect(pattern.test('26 tháng 4')).toBe(false);
  });

  it('translates the words that a translation has, and only those', () => {
    const [events] = collectionsIn('vi');
    const spoken = events?.fields.filter(({ i18n }) => i18n).map(({ name }) => name);
    expect(spoken).toEqual([CHECK_FIELD, 'title', 'summary', 'body']);
    const one = { ...site, languages: site.languages.slice(0, 1) };
    expect(collectionsIn('vi', one)[0]).not.toHaveProperty('i18n');
  });

  it('writes where the repository keeps the content', () => {
    expect(collectionsIn('vi').map(({ folder }) => folder)).toContain('data/events');
    const atRoot = { ...site, repository: { ...REPOSITORY, contentPath: '' } };
    expect(collectionsIn('vi', atRoot).map(({ folder }) => folder)).toContain('events');
  });

  it('is signed in to with a token, and with the forge where the site says how', () => {
    const backend = (repository: object) =>
      formConfiguration(
        { site: { ...site, repository: { ...REPOSITORY, ...repository } }, taxonomy },
        'vi',
      )?.backend;
    expect(backend({})).toMatchObject({ name: 'github', auth_methods: ['token'] });
    const gitlab = { url: 'https://gitlab.com/a/b', signIn: { app: 'abc' } };
    expect(backend(gitlab)).toMatchObject({
      name: 'gitlab',
      app_id: 'abc',
      auth_type: 'pkce',
      base_url: 'https://gitlab.com',
      auth_methods: ['oauth', 'token'],
    });
  });

  it('is none where the site names no repository', () => {
    expect(formConfiguration({ site: { ...site, repository: null }, taxonomy }, 'vi')).toBeNull();
  });
});
