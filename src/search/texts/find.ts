import type { Entry } from '../documents.ts';
import type { Query } from '../query.ts';
import { isHidden, readText, type Sign, type Term } from '../reading.ts';
import type { Synonyms } from '../synonyms.ts';
import { indexedForm } from './spelling.ts';

/** The little of Pagefind that is used here. */
export interface TextIndex {
  search(text: string): Promise<{ readonly results: readonly TextResult[] }>;
}
interface TextResult {
  readonly id: string;
  readonly score: number;
  /** Places of the words found, ascending. */
  readonly words: readonly number[];
}

/** Pagefind with its index of full texts, and the numbers by which its pages are known elsewhere. */
export interface Texts {
  readonly index: TextIndex;
  readonly docs: ReadonlyMap<string, number>;
}

/** What the text of a document says to a query. */
export interface TextMatch {
  /** Share of the best text's score, 0 to 1. */
  readonly score: number;
  /** Share of the query's neighbouring words that stand side by side, 0 to 1. */
  readonly pairs: number;
}

/** Pagefind is asked for so many words; further ones only count in titles. */
const MOST_ASKED = 16;

/** The words a record must have, each once. */
export function wantedTerms({ terms }: Pick<Query, 'terms'>): Term[] {
  const wanted = terms.filter(({ optional }) => !optional);
  return [...new Map(wanted.map((term) => [term.sign, term] as const)).values()].slice(
    0,
    MOST_ASKED,
  );
}

/** Finds what the documents' texts need for a quoted phrase. */
export interface PhraseReading {
  readonly entry: (doc: number) => Promise<Entry>;
  readonly synonyms: Synonyms;
}

/** Reads phrases as the search itself does. */
export function phraseReadingOf({
  heads,
  synonyms,
}: {
  readonly heads: { readonly entry: PhraseReading['entry'] };
  readonly synonyms: Synonyms;
}): PhraseReading {
  return { entry: (doc) => heads.entry(doc), synonyms };
}

/**
 * The documents whose texts have all terms of a query, its quoted phrases side by side. Pagefind
 * passes over a word that stands nowhere; numbers and dates, which no list of words knows, are
 * therefore looked for by themselves.
 */
export async function findPhrases(
  { index, docs }: Texts,
  query: Query,
  reading: PhraseReading,
): Promise<ReadonlyMap<number, TextMatch>> {
  const wanted = wantedTerms(query);
  if (wanted.length === 0) return new Map();
  const doubtful = wanted.filter(({ sign }) => isHidden(sign) || /\d/.test(sign));
  const alone = await Promise.all(doubtful.map((term) => index.search(indexedForm(term))));
  if (alone.some(({ results }) => results.length === 0)) return new Map();
  const { results } = await index.search(wanted.map(indexedForm).join(' '));
  const words = query.terms.filter(({ sign }) => !isHidden(sign)).length;
  const found = matchesOf(results, docs, words);
  return withPhrases(found, results, docs, query.phrases, reading);
}

function matchesOf(
  results: readonly TextResult[],
  docs: ReadonlyMap<string, number>,
  words: number,
): Map<number, TextMatch> {
  const best = results.reduce((most, { score }) => Math.max(most, score), Number.EPSILON);
  const matches = new Map<number, TextMatch>();
  for (const { id, score, words: places } of results) {
    const doc = docs.get(id);
    if (doc !== undefined)
      matches.set(doc, { score: score / best, pairs: longestRun(places, words) });
  }
  return matches;
}

/** Most of the places in a row, in ascending order, as a share of the pairs that `words` words make. */
function longestRun(places: readonly number[], words: number): number {
  if (words <= 1) return 0;
  const most = places.reduce(
    ({ best, run }, place, at) => {
      const longer = at > 0 && place - (places[at - 1] ?? 0) === 1 ? run + 1 : 1;
      return { best: Math.max(best, longer), run: longer };
    },
    { best: 1, run: 0 },
  );
  return Math.min(1, (most.best - 1) / (words - 1));
}

/** More texts than this are not read through for a quoted phrase. */
const MOST_READ = 200;

async function withPhrases(
  found: ReadonlyMap<number, TextMatch>,
  results: readonly TextResult[],
  docs: ReadonlyMap<string, number>,
  phrases: readonly (readonly Sign[])[],
  { entry, synonyms }: PhraseReading,
): Promise<Map<number, TextMatch>> {
  const longest = Math.max(...phrases.map((phrase) => phrase.length));
  const possible = results.filter(
    ({ words }) => longestRun(words, longest) === 1 || longest > words.length,
  );
  const read = possible.slice(0, MOST_READ).map(async ({ id }) => {
    const doc = docs.get(id) ?? -1;
    const match = found.get(doc);
    if (!match) return [];
    const { title, names, text } = await entry(doc);
    const texts = [title, ...names, text].map((part) => literalSigns(part, synonyms));
    const all = phrases.every((phrase) => texts.some((signs) => holdsRun(signs, phrase)));
    return all ? [[doc, match] as const] : [];
  });
  return new Map((await Promise.all(read)).flat());
}

/** The signs of a text's single words, one after the other. */
function literalSigns(text: string, synonyms: Synonyms): Sign[] {
  const { words, passages } = readText(text, synonyms);
  return passages.slice(0, words.length).map(({ sign }) => sign);
}

function holdsRun(signs: readonly Sign[], run: readonly Sign[]): boolean {
  return signs.some((_, at) => run.every((sign, step) => signs[at + step] === sign));
}
