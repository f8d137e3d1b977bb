import { isOpen, fits, countFacets, type FacetCounts } from './facets.ts';
import type { Entry, Selection } from './documents.ts';
import type { Order } from './address.ts';
import { foldWord } from './folding/folding.ts';
import { matchTerms } from './matching.ts';
import { knows, repairQuery, type Repair, type Vocabulary } from './nearest.ts';
import { pagefindQuery, parseQuery, type Query } from './query.ts';
import { compareNewest, compareOldest, comparePoints, longestRun, pointsOf } from './ranking.ts';
import { isHidden, readText } from './reading.ts';
import { visiblePart } from './index-records.ts';
import { fromIndexForm } from './spelling.ts';
import type { Synonyms } from './synonyms.ts';
import { entriesTitled, matchTitle, type Titles } from './titles.ts';

/** The little of Pagefind that is used here. */
export interface TextIndex {
  search(text: string): Promise<{ readonly results: readonly TextResult[] }>;
}
export interface TextResult {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  data(): Promise<{ readonly content: string }>;
}

/** What the search works with. */
export interface SearchMeans {
  readonly titles: Titles;
  readonly synonyms: Synonyms;
  readonly vocabulary: Vocabulary;
  /** Language of the page; its results come first. */
  readonly language: string;
  /** ISO day from which recency counts. */
  readonly today: string;
}

export interface SearchRequest {
  readonly text: string;
  readonly selection: Selection;
  readonly order: Order;
  /** The reader may still be typing the last word. */
  readonly unfinished: boolean;
}

export interface Hit {
  readonly entry: Entry;
  readonly points: number;
  /** The indexed text; null for a hit that the titles alone gave. */
  readonly text: TextResult | null;
}

export interface SearchAnswer {
  readonly query: Query;
  readonly repair: Repair;
  readonly hits: readonly Hit[];
  /** Hits there would be without any narrowing. */
  readonly unnarrowed: number;
  readonly facets: FacetCounts;
}

/** What the titles alone know, at once and without any further loading. */
export function searchTitles(means: SearchMeans, request: SearchRequest): SearchAnswer {
  const { query, repair } = understand(means, request);
  return answer(means, request, query, repair, []);
}

/** The full answer: the titles' hits and those of the text index together, each record once. */
export async function search(
  means: SearchMeans,
  index: TextIndex,
  request: SearchRequest,
): Promise<SearchAnswer> {
  const { query, repair } = understand(means, request);
  if (query.terms.length === 0) return answer(means, request, query, repair, []);
  const { results } = await index.search(pagefindQuery(query));
  const fitting = query.phrases.length === 0 ? results : await withPhrases(means, query, results);
  return answer(means, request, query, repair, fitting);
}

/** The reader's query with slips of the hand put right and words dropped that nothing is near to. */
function understand({ synonyms, vocabulary }: SearchMeans, request: SearchRequest) {
  const written = parseQuery(request.text, synonyms);
  const repair = repairQuery(
    written.text,
    vocabulary,
    request.unfinished,
    placesOfPhrases(written),
  );
  const query = repair.text === written.text ? written : parseQuery(repair.text, synonyms);
  const lost = new Set(repair.unknown.map(foldWord));
  const terms = query.terms.filter(
    (term) => isHidden(term.sign) || !lost.has(foldWord(term.spelling)),
  );
  // What is left of a query that is mostly unknown would answer another question.
  const answerable = terms.length > lost.size ? terms : [];
  return { query: { ...query, terms: answerable }, repair };
}

/** Words that are part of a date or a known phrase, which no vocabulary needs to know. */
function placesOfPhrases({ terms }: Query): ReadonlySet<number> {
  const phrases = terms.filter(({ sign }) => isHidden(sign));
  return new Set(
    phrases.flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index),
    ),
  );
}

function answer(
  means: SearchMeans,
  request: SearchRequest,
  query: Query,
  repair: Repair,
  results: readonly TextResult[],
): SearchAnswer {
  const { selection, order } = request;
  const found =
    query.terms.length > 0
      ? candidates(means, request, query, results)
      : everything(means, request);
  const inLanguage = found.filter(({ entry }) => fits(entry, { lang: selection.lang ?? [] }));
  const records = eachRecordOnce(inLanguage, means.language);
  const hits = records.filter(({ entry }) => fits(entry, selection));
  const counts = countFacets(
    records.map(({ entry }) => entry),
    selection,
  );
  const languages = countFacets(
    found.map(({ entry }) => entry),
    selection,
  ).lang;
  return {
    query,
    repair,
    hits: hits.sort(orderOf(order, means.language)),
    unnarrowed: eachRecordOnce(found, means.language).length,
    facets: { ...counts, lang: languages },
  };
}

function candidates(
  means: SearchMeans,
  request: SearchRequest,
  query: Query,
  results: readonly TextResult[],
): Hit[] {
  const { titles, today } = means;
  const open = openWord(means, request, query);
  const texts = new Map(results.map((result) => [result.id, result] as const));
  const best = Math.max(...results.map(({ score }) => score), Number.EPSILON);
  const words = query.terms.filter(({ sign }) => !isHidden(sign)).length;
  const marked = foldWord(query.text) !== query.text.toLowerCase();
  const titled = query.phrases.length > 0 ? [] : entriesTitled(titles, query.terms, open);
  const entries = new Set([...titled, ...results.flatMap(({ id }) => titles.byPage.get(id) ?? [])]);
  return [...entries].map((entry) => {
    const text = texts.get(entry.page) ?? null;
    const evidence = {
      entry,
      title: matchTitle(titles, entry, query.terms, open),
      text: text && { score: text.score / best, run: longestRun(text.words, words) },
    };
    return { entry, text, points: pointsOf(evidence, marked, today) };
  });
}

/** With no words at all, what the reader narrowed to; nothing when nothing is narrowed either. */
function everything({ titles }: SearchMeans, { text, selection }: SearchRequest): Hit[] {
  if (text.trim() !== '' || isOpen(selection)) return [];
  return titles.entries.map((entry) => ({ entry, text: null, points: 0 }));
}

function openWord({ vocabulary }: SearchMeans, { text, unfinished }: SearchRequest, query: Query) {
  const last = query.terms.at(-1);
  if (!unfinished || !last || isHidden(last.sign) || /[^\p{L}\p{N}\p{M}]$/u.test(text)) return null;
  const typed = /[\p{L}\p{N}\p{M}]+$/u.exec(text.normalize('NFC'))?.[0] ?? '';
  const folded = foldWord(typed);
  return folded.length >= 2 || knows(vocabulary, folded) ? folded : null;
}

/** One hit a record: the one in the page's language when there is one, else the best. */
function eachRecordOnce(hits: readonly Hit[], language: string): Hit[] {
  const records = new Map<string, Hit>();
  for (const hit of hits) {
    const key = `${hit.entry.kind}/${hit.entry.id}`;
    const other = records.get(key);
    if (!other || preferred(hit, other, language)) records.set(key, hit);
  }
  return [...records.values()];
}

function preferred(hit: Hit, other: Hit, language: string): boolean {
  const home = Number(hit.entry.lang === language) - Number(other.entry.lang === language);
  return home > 0 || (home === 0 && hit.points > other.points);
}

function orderOf(order: Order, language: string): (a: Hit, b: Hit) => number {
  if (order === 'newest') return (a, b) => compareNewest(a.entry, b.entry);
  if (order === 'oldest') return (a, b) => compareOldest(a.entry, b.entry);
  return (a, b) =>
    Number(b.entry.lang === language) - Number(a.entry.lang === language) || comparePoints(a, b);
}

/** More texts than this are not read through for a quoted phrase. */
const MOST_READ = 300;

async function withPhrases(
  { synonyms, titles }: SearchMeans,
  { terms, phrases }: Query,
  results: readonly TextResult[],
): Promise<TextResult[]> {
  const wanted = phrases.map((phrase) => phrase.flatMap((index) => terms[index] ?? []));
  const kept = await Promise.all(
    results.slice(0, MOST_READ).map(async (result) => {
      const { content } = await result.data();
      const entry = titles.byPage.get(result.id);
      const text = readText(fromIndexForm(visiblePart(content)), synonyms);
      const readings = [text, ...(entry ? titles.read(entry) : [])];
      const all = wanted.every((phrase) =>
        readings.some((reading) => matchTerms(reading, phrase).run === 1),
      );
      return all ? [result] : [];
    }),
  );
  return kept.flat();
}
