import { BODY_KINDS, KINDS } from '#domain/records/kinds.ts';
import { tokensOf } from '#domain/words/tokens.ts';
import { foreignLanguage } from '#i18n/function-words.ts';
import { LANGUAGES } from '#i18n/string-files.ts';
import type { PlacedRecord } from '#reading/passed-records.ts';
import { translationOf } from '#schemas/assemble.ts';
import type { Problem } from './issue.ts';
import { numbersIn } from './written-numbers.ts';

/** What tells that a translation is none, or is one of an earlier text. */
export function translatedTextProblems(
  files: readonly PlacedRecord[],
  languages: readonly string[],
): Problem[] {
  const [main] = languages;
  // In a language the interface does not know nothing can be told, and it is refused anyway.
  if (main === undefined || !LANGUAGES.includes(main)) return [];
  return BODY_KINDS.flatMap((kind) => {
    const { collection, texts } = KINDS[kind];
    const byId = new Map(
      files
        .filter(({ placed }) => placed.collection === collection)
        .map((file) => [file.placed.id, file]),
    );
    return [
      ...[...byId.values()].flatMap((file) => inOtherLanguage(file, main)),
      ...files
        .filter(({ placed }) => placed.collection === texts)
        .flatMap((text) => {
          const of = translationOf(text.placed.id);
          const original = of && byId.get(of.id);
          return of && original ? problemsOf(text, original, { main, lang: of.lang }) : [];
        }),
    ];
  });
}

interface Languages {
  readonly main: string;
  readonly lang: string;
}

/** One cause, one problem: what is not translated at all is not compared any further. */
function problemsOf(text: PlacedRecord, original: PlacedRecord, langs: Languages): Problem[] {
  const untranslated = sameBody(text, original, langs) ?? inOtherLanguage(text, langs.lang);
  if (untranslated.length > 0) return untranslated;
  return [
    ...sameWords(text, original, langs),
    ...strangeCitations(text, original),
    ...(shorterBody(text, original) ?? otherNumbers(text, original, langs)),
  ];
}

function sameBody(
  text: PlacedRecord,
  original: PlacedRecord,
  { lang }: Languages,
): Problem[] | null {
  const [own, its] = [text, original].map(bodyOf);
  const plain = (body = '') => tokensOf(proseOf(body)).join(' ');
  if (plain(own).length < 20 || plain(own) !== plain(its)) return null;
  return [inBody(text, 'untranslated', { lang, key: 'body' }, 'body')];
}

/** Titles of few words may be the same in every language: names, abbreviations, years. */
const FEW = 4;

function sameWords(text: PlacedRecord, original: PlacedRecord, { lang }: Languages): Problem[] {
  return ['title', 'summary'].flatMap((key): Problem[] => {
    const [own, its] = [text, original].map((file) => wordsAt(file, key));
    if (own === undefined || own !== its || tokensOf(own).length < FEW) return [];
    return [atKey(text, key, 'untranslated', { lang, key })];
  });
}

function inOtherLanguage(file: PlacedRecord, lang: string): Problem[] {
  const found = foreignLanguage(proseOf(bodyOf(file)), lang);
  if (found === null) return [];
  return [inBody(file, 'wrong-language', { lang, found })];
}

/** A translation of two thirds of the paragraphs may join some; one of half leaves some out. */
const SHARE = 0.5;

function shorterBody(text: PlacedRecord, original: PlacedRecord): Problem[] | null {
  const [own = 0, its = 0] = [text, original].map((file) => paragraphsOf(bodyOf(file)).length);
  const [cited = 0, all = 0] = [text, original].map((file) => citedIn(bodyOf(file)).length);
  if (its - own >= 2 && own <= its * SHARE) {
    return [inBody(text, 'translation-shorter', { own, all: its })];
  }
  if (all - cited < 2 || cited > all * SHARE) return null;
  return [inBody(text, 'translation-shorter', { own: cited, all }, 'citations')];
}

function strangeCitations(text: PlacedRecord, original: PlacedRecord): Problem[] {
  const known = new Set(citedIn(bodyOf(original)).map(({ id }) => id));
  if (known.size === 0) return [];
  // One that the record does not list is told already.
  const listed = new Set(listedSources(original));
  const strange = citedIn(bodyOf(text)).find(({ id }) => listed.has(id) && !known.has(id));
  if (!strange) return [];
  const line = lineAt(bodyOf(text), strange.index);
  return [
    {
      ...inBody(text, 'translation-cites-other', { id: strange.id }),
      line: line + linesBefore(text),
    },
  ];
}

function otherNumbers(text: PlacedRecord, original: PlacedRecord, langs: Languages): Problem[] {
  const known = numbersIn(wholeOf(original), langs.main);
  const body = proseOf(bodyOf(text));
  const strange = [...numbersIn(body, langs.lang)].find(([digits]) => !known.has(digits));
  if (!strange) return [];
  const at = bodyOf(text).indexOf(strange[1]);
  const line = at < 0 ? 1 : lineAt(bodyOf(text), at);
  const problem = inBody(text, 'translation-numbers', { number: strange[1] });
  return [{ ...problem, line: line + linesBefore(text) }];
}

function listedSources({ read }: PlacedRecord): unknown[] {
  const sources = (read.document?.data as { sources?: unknown } | null | undefined)?.sources;
  const list: readonly unknown[] = Array.isArray(sources) ? sources : [];
  return list.map((citation) => (citation as { id?: unknown } | null)?.id);
}

/** All an original says, front matter included: a translation may name its date. */
function wholeOf({ read }: PlacedRecord): string {
  return proseOf(read.content.text ?? '');
}

/** The words of a body, without what it cites and where its links lead. */
function proseOf(body: string): string {
  return body
    .replace(/<!--[^]*?-->|`[^`]*`|&#?\w+;/g, ' ')
    .replace(/\[\^[^\]]*\]/g, ' ')
    .replace(/\]\([^()]*\)/g, '] ')
    .replace(/https?:\/\/\S+/g, ' ');
}

function paragraphsOf(body: string): string[] {
  return body
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== '' && !/^\s*(#|\[\^)/.test(block));
}

function citedIn(body: string): { id: string; index: number }[] {
  return [...body.matchAll(/\[\^([^\]\s]+)\](?!:)/g)].map((match) => {
    return { id: match[1] ?? '', index: match.index };
  });
}

function bodyOf({ read }: PlacedRecord): string {
  return read.body?.text ?? '';
}

function linesBefore({ read }: PlacedRecord): number {
  return read.body?.linesBefore ?? 0;
}

function lineAt(body: string, index: number): number {
  return body.slice(0, index).split('\n').length;
}

function wordsAt({ read }: PlacedRecord, key: string): string | undefined {
  const words = (read.document?.data as Record<string, unknown> | null | undefined)?.[key];
  return typeof words === 'string' ? words.trim() : undefined;
}

/** At the first line of the body that says something. */
function inBody(
  file: PlacedRecord,
  kind: Problem['kind'],
  params: Problem['params'],
  variant?: string,
): Problem {
  const first = bodyOf(file).search(/\S/);
  const line = linesBefore(file) + (first < 0 ? 1 : lineAt(bodyOf(file), first));
  const base = { kind, file: file.placed.file, line, column: 1, params };
  return variant === undefined ? base : { ...base, variant };
}

function atKey(
  { placed: { file }, read }: PlacedRecord,
  key: string,
  kind: Problem['kind'],
  params: Problem['params'],
): Problem {
  const place = read.document?.valueAt([key]) ?? { line: 1, column: 1 };
  return { kind, file, field: [key], ...place, params };
}
