import type { FieldPath } from '#domain/rules/rule.ts';
import type { PlacedRecord } from '#reading/passed-records.ts';
import { valuesOf } from '#reading/read-record.ts';
import { translationOf } from '#schemas/assemble.ts';
import { isTexts, type Data } from '#schemas/collections.ts';
import type { Problem } from './issue.ts';
import { ownWords } from './own-words.ts';

/** Names in our own words that are spelt otherwise than `guide/wording.yaml` has it, one by one. */
export function spellingProblems(
  files: readonly PlacedRecord[],
  languages: readonly string[],
): Problem[] {
  const list = files.find(({ placed }) => placed.collection === 'wording');
  const wording = list?.read.value as Data<'wording'> | null | undefined;
  if (!wording || wording.length === 0) return [];
  const lexicons = new Map(languages.map((lang) => [lang, lexiconOf(wording, lang)]));
  const find = (text: string, langs: readonly string[]) =>
    langs.flatMap((lang) => usesIn(text, lexicons.get(lang) ?? null));
  return files.flatMap((file) => {
    const { collection } = file.placed;
    if (collection === 'wording' || collection === 'search') return [];
    return [...inFields(file, languages, find), ...inBody(file, languages, find)];
  });
}

/** A spelling to avoid, found so many letters into a text. */
interface Use {
  readonly index: number;
  readonly written: string;
  readonly use: string;
}

type Find = (text: string, languages: readonly string[]) => Use[];

interface Lexicon {
  readonly any: RegExp;
  /** What to use in place of each, by what is to be avoided. */
  readonly better: ReadonlyMap<string, string>;
}

function lexiconOf(wording: Data<'wording'>, lang: string): Lexicon | null {
  const pairs = wording.flatMap(({ use, avoid }) => {
    const better = use[lang] ?? use['und'];
    return better === undefined ? [] : (avoid[lang] ?? []).map((each) => [each, better] as const);
  });
  if (pairs.length === 0) return null;
  // The longest first: “Phnom Penh City” is not to be told as “Phnom Penh”.
  const forms = pairs.map(([each]) => each).toSorted((a, b) => b.length - a.length);
  const any = new RegExp(
    String.raw`(?<![\p{L}\p{M}\p{N}])(?:${forms.map(formOf).join('|')})(?![\p{L}\p{M}\p{N}])`,
    'gu',
  );
  return { any, better: new Map(pairs) };
}

/** As it stands in a text: at a sentence's beginning, and across the end of a line. */
function formOf(written: string): string {
  const [first = '', ...rest] = written;
  const upper = first.toLocaleUpperCase();
  const start = upper === first ? escaped(first) : `[${first}${upper}]`;
  return start + escaped(rest.join('')).replace(/\s+/g, String.raw`\s+`);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

function usesIn(text: string, lexicon: Lexicon | null): Use[] {
  if (!lexicon) return [];
  return [...ownWords(text).matchAll(lexicon.any)].map(({ 0: found, index }) => {
    const written = found.replace(/\s+/g, ' ');
    const lower = written.charAt(0).toLocaleLowerCase() + written.slice(1);
    const use = lexicon.better.get(written) ?? lexicon.better.get(lower) ?? '';
    return { index, written, use };
  });
}

function inBody({ placed, read }: PlacedRecord, languages: readonly string[], find: Find) {
  const { body } = read;
  if (!body) return [];
  return find(body.text, [languageOf(placed, languages)]).map((use): Problem => {
    const { line, column } = placeIn(body.text, use.index);
    return problemAt(placed.file, { line: line + body.linesBefore, column }, use);
  });
}

function inFields({ placed, read }: PlacedRecord, languages: readonly string[], find: Find) {
  const { document } = read;
  if (!document) return [];
  const own = languageOf(placed, languages);
  return textsIn(valuesOf(document), []).flatMap(({ field }): Problem[] => {
    const typed = document.typed(field);
    if (typed === null || isOthers(field, placed.collection)) return [];
    return find(typed, languagesAt(field, own, languages)).map((use) => {
      const start = document.valueAt(field);
      const { line, column } = placeIn(typed, use.index);
      const inLine = line === 1 ? start.column + column - 1 : column;
      return {
        ...problemAt(placed.file, { line: start.line + line - 1, column: inLine }, use),
        field,
      };
    });
  });
}

function problemAt(file: string, place: { line: number; column: number }, use: Use): Problem {
  return { kind: 'wording', file, ...place, params: { written: use.written, wanted: use.use } };
}

/** Words of a source, names in other tongues, and what is no words at all. */
const OTHERS = new Set([
  ...['id', 'source', 'localName', 'url', 'alsoAt', 'archived', 'publisher', 'author', 'number'],
  ...['aliases', 'lang', 'language', 'languages', 'country', 'timeZone', 'repository'],
]);

function isOthers(field: FieldPath, collection: PlacedRecord['placed']['collection']): boolean {
  if (collection === 'sources' && field[0] === 'title') return true;
  return field.some((part) => typeof part === 'string' && OTHERS.has(part));
}

interface TextAt {
  readonly field: FieldPath;
}

function textsIn(value: unknown, field: FieldPath): TextAt[] {
  if (typeof value === 'string') return [{ field }];
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, [...field, isList ? Number(key) : key]),
  );
}

/** The language that words by language are in; a text of the front matter is in its file's. */
function languagesAt(field: FieldPath, own: string, languages: readonly string[]): string[] {
  const key = String(field.at(-1));
  if (languages.includes(key) && field.length > 1) return [key];
  return [own];
}

function languageOf(
  { id, collection }: PlacedRecord['placed'],
  languages: readonly string[],
): string {
  const main = languages[0] ?? '';
  if (collection === 'pages') return id.split('/')[0] ?? main;
  if (isTexts(collection)) return translationOf(id)?.lang ?? main;
  return main;
}

/** Line and column, from 1, of a letter of a text. */
function placeIn(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
