import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KINDS, RECORD_KINDS } from '#domain/records/kinds.ts';
import type { Site } from '#domain/records/site.ts';
import type { Taxonomy } from '#domain/records/taxonomy.ts';
import { ISSUE_KINDS, type IssueKind } from '#domain/rules/kinds.ts';
import { FORM_ISSUE_STRINGS, formIssueSentence } from '#i18n/form-issues.ts';
import { ISSUE_STRINGS } from '#i18n/issues.ts';
import { slotsOf } from '#i18n/fill.ts';
import { LANGUAGES } from '#i18n/string-files.ts';
import type { ContentFile } from '#reading/content-file.ts';
import { readFiles } from '#reading/read-files.ts';
import { readFolder } from '#reading/read-folder.ts';
import { COLLECTIONS } from '#schemas/collections.ts';
import { entryFiles, WRITTEN } from '../files/entry-file.ts';
import { formConfiguration } from '../form/configuration.ts';
import { fieldLabels } from '../form/field-labels.ts';
import { definitionOf, lookInto } from '../form/look-into.ts';
import { checkEntry } from './check-entry.ts';
import { BY_FILE, wordingIn } from './form-wording.ts';
import { packKnown, unpackKnown } from './known.ts';

const site = {
  name: { vi: 'Niên biểu', en: 'Chronicle' },
  languages: [
    { code: 'vi', name: 'Tiếng Việt', short: 'VI' },
    { code: 'en', name: 'English', short: 'EN' },
  ],
  repository: { url: 'https://github.com/a/b', branch: 'main', contentPath: 'content' },
} as unknown as Site;
const taxonomy = {
  categories: [],
  pillars: [],
  relations: [],
  themes: [],
  countryNames: {},
} as unknown as Taxonomy;
const collectionsIn = (lang: string) =>
  formConfiguration({ site, taxonomy }, lang)?.collections ?? [];

/** Names of keys, which nobody sees in the form; “to” is a word of many sentences too. */
const KEYS = [
  ...new Set(RECORD_KINDS.flatMap((kind) => keysOf(COLLECTIONS[KINDS[kind].collection].schema))),
].filter((key) => key !== 'to');

function keysOf(schema: Parameters<typeof lookInto>[0]): string[] {
  const { shape = {}, element } = definitionOf(lookInto(schema, () => false).schema);
  if (element) return keysOf(element);
  return Object.entries(shape).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
}

/** Commands, files, and what is typed into files. */
const OF_FILES = [
  /npm run|npx |\bgit\b/,
  /content\/|templates?\b|tệp mẫu|\btệp\b|\bfiles?\b|\.(ya?ml|mdx?)\b/i,
  /front matter|phần khai báo|“---”|\byaml\b/i,
  /dòng dưới đây|after the colon|sau dấu hai chấm/,
  new RegExp(`(^|[^\\w/])(${KEYS.join('|')}|shown|min|max|value|source|vi|en): `),
  /\b(asOf|alsoAt|countedAs|keySince|inForce|site\.yaml)\b/,
  /\{(lat|id|vi):|: \[|\[\{/,
];
/** What a sentence of a file is filled with, and one of the form cannot be. */
const FILE_SLOTS = ['example', 'target', 'known'];
const speaksOfFiles = (text: string): boolean =>
  OF_FILES.some((form) => form.test(text.replace('check the source: ', ''))) ||
  slotsOf(text).some((slot) => FILE_SLOTS.includes(slot));

/** Every sentence the form may say of the kinds it can mend. */
function sentencesIn(lang: string): [string, string][] {
  const usual = Object.entries(ISSUE_STRINGS[lang] ?? {});
  return usual.flatMap(([key, words]): [string, string][] => {
    const [, kind, part, variant] = /^issue\.([\w-]+)\.(message|fix)(?:\.(.*))?$/.exec(key) ?? [];
    if (!kind || BY_FILE.has(kind as IssueKind)) return [];
    const own = formIssueSentence(kind as IssueKind, part as 'fix', lang, variant);
    return [[key, own ?? words]];
  });
}

describe('what the form says of a problem', () => {
  it.each(LANGUAGES)(
    'in %s names no command, no file, and nothing that is typed into one',
    (lang) => {
      const sentences = sentencesIn(lang);
      expect(sentences.length).toBeGreaterThan(200);
      // These two are of settings, which the form has none of.
      const ofSettings =
        /^issue\.(outside-span\..*\.span|unknown-term\..*\.removed|duplicate-part-id\..*\.terms)/;
      // A key is an English word: in another language it stands out wherever it is. What a link
      // begins with, as in event:ky-ban-ghi-nho, is none.
      const bareKey = new RegExp(`(^|[\\s(“])(${KEYS.join('|')})($|[\\s,;.”)]|:(?![a-z]))`);
      const namesKeys = (words: string): boolean =>
        lang !== 'en' && bareKey.test(words.replace(/\{[^{}]*\}/g, ''));
      const wrong = sentences.filter(
        ([key, words]) => !ofSettings.test(key) && (speaksOfFiles(words) || namesKeys(words)),
      );
      expect(wrong).toEqual([]);
    },
  );

  it('a language is called as its tab is', () => {
    const labels = fieldLabels(collectionsIn('vi'), 'events');
    const fix = wordingIn(labels, '')('missing-translation', 'fix', 'vi', { lang: 'en' });
    expect(fix).toContain('“Tiếng Anh”');
  });

  it('there are words only for kinds and variants that are', () => {
    const usual = new Set(Object.keys(ISSUE_STRINGS['vi'] ?? {}));
    const own = Object.keys(FORM_ISSUE_STRINGS['vi'] ?? {})
      .map((key) => key.replace(/^formIssue/, 'issue'))
      .filter((key) => key !== 'issue.byFile');
    expect(own.filter((key) => !usual.has(key))).toEqual([]);
  });

  it('all languages fill the same places', () => {
    const [first = {}, ...others] = Object.values(FORM_ISSUE_STRINGS);
    const places = (text = '') => [...new Set(slotsOf(text))].sort().join();
    const differing = Object.keys(first).filter((key) =>
      others.some((words) => places(words[key]) !== places(first[key])),
    );
    expect(differing).toEqual([]);
  });

  it.each(LANGUAGES)('every field it names in %s is one of the form’s', (lang) => {
    const collections = collectionsIn(lang);
    const labels = fieldLabels(collections, 'events');
    const named = Object.values(FORM_ISSUE_STRINGS[lang] ?? {})
      .flatMap(slotsOf)
      .filter((slot) => slot.startsWith('the_'))
      .map((slot) => slot.slice(4));
    expect(named.filter((name) => labels.named(name, '') === name)).toEqual([]);
    expect(named.length).toBeGreaterThan(40);
  });
});

const NOW = Date.UTC(2026, 0, 1);
const SETTINGS = /^(site|taxonomy|search|map|withdrawn)\.yaml$|^pages\//;

/** What the form would say of each record of a folder, when its fields were read from the files there. */
async function toldOf(files: readonly ContentFile[], lang: string) {
  const { records, languages } = readFiles(files);
  const published = records.filter(({ read }) => read.value !== null);
  const known = unpackKnown(
    packKnown(published.map(({ placed, read }) => ({ file: placed.file, data: read.value }))),
  );
  const collections = collectionsIn(lang);
  const own = records.filter(({ placed }) => !SETTINGS.test(placed.file));
  const told = own.map(async ({ placed: { file, collection } }) => {
    const kind = RECORD_KINDS.find((name) =>
      collection.startsWith(KINDS[name].collection.slice(0, -1)),
    );
    const labels = fieldLabels(collections, kind ? KINDS[kind].collection : '');
    const text = files.find((each) => each.file === file)?.text ?? '';
    const ground = { known, languages, lang, now: NOW, labels };
    return checkEntry({ files: [{ file, text }], replaced: [file] }, ground);
  });
  return (await Promise.all(told)).flat();
}

describe.each(Object.keys(ISSUE_KINDS) as IssueKind[])('an entry with %s', (kind) => {
  it('is told in words that help in the form', async () => {
    const files = await readFolder(`tests/fixtures/${kind}`);
    for (const lang of LANGUAGES) {
      const told = await toldOf(files, lang);
      const others = told.filter((problem) => !BY_FILE.has(problem.kind));
      const lines = others.map(({ kind: of, message, fix }) => `${of}: ${message}. ${fix}`);
      expect(
        lines.filter((line) => /\{\w+\}|npm run|\bcontent\/|\.(md|yaml)\b|\/0000/.test(line)),
      ).toEqual([]);
    }
  });
});

describe('what the form itself writes', () => {
  // A file that somebody wrote by hand, read into fields and written anew; what the form does not know is
  // kept, for it is a fact too.
  it('has none of the faults that only files can have, but keys and languages nobody knows', async () => {
    const kinds = new Set<string>();
    for (const folder of readdirSync('tests/fixtures')) {
      const files = await readFolder(`tests/fixtures/${folder}`);
      const written = files.flatMap((file) => rewritten(file) ?? []);
      const settings = files.filter(({ file }) => SETTINGS.test(file));
      for (const { kind } of await toldOf([...settings, ...written], 'vi')) kinds.add(kind);
    }
    expect([...kinds].filter((kind) => BY_FILE.has(kind as IssueKind)).sort()).toEqual([
      'unknown-key',
      'unknown-language',
    ]);
    expect(kinds.size).toBeGreaterThan(60);
  });
});

/** A record's own file as the form would write it; null for what the form cannot read, and so never opens. */
function rewritten({ file, text }: ContentFile): ContentFile | null {
  const kind = RECORD_KINDS.find((name) => file.startsWith(`${KINDS[name].folder}/`));
  const depth = kind === 'event' ? 3 : 2;
  const isOwn = /^[^.]+\.(md|yaml)$/.test(file) && file.split('/').length === depth;
  if (!kind || text === null || !isOwn) return null;
  const { fromFile, toFile } = entryFiles(kind, ['vi', 'en']);
  try {
    return { file, text: toFile({ ...fromFile(text), [WRITTEN]: '' }) };
  } catch {
    return null;
  }
}
