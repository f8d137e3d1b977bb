import type { FieldPath } from '#domain/rules/rule.ts';
import { phraseFinder, type FindPhrases, type FoundPhrase } from '#domain/words/find-phrases.ts';
import type { PlacedRecord } from '#reading/passed-records.ts';
import { valuesOf } from '#reading/read-record.ts';
import { translationOf } from '#schemas/assemble.ts';
import { isTexts, type Data } from '#schemas/collections.ts';
import type { Problem } from './issue.ts';
import { ownWords } from './own-words.ts';
import { placeIn } from './text-problems.ts';

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
    langs.flatMap((lang) => lexicons.get(lang)?.(ownWords(text)) ?? []);
  return files.flatMap((file) => {
    const { collection } = file.placed;
    if (collection === 'wording' || collection === 'search') return [];
    return [...inFields(file, languages, find), ...inBody(file, languages, find)];
  });
}

type Find = (text: string, languages: readonly string[]) => FoundPhrase<string>[];

/** What to use in place of each spelling that is to be avoided. */
function lexiconOf(wording: Data<'wording'>, lang: string): FindPhrases<string> {
  return phraseFinder(
    wording.flatMap(({ use, avoid }) => {
      const better = use[lang] ?? use['und'];
      return better === undefined ? [] : (avoid[lang] ?? []).map((each) => [each, better] as const);
    }),
  );
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

function problemAt(
  file: string,
  place: { line: number; column: number },
  { written, meant }: FoundPhrase<string>,
): Problem {
  return { kind: 'wording', file, ...place, params: { written, wanted: meant } };
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
