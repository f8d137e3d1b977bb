import type { Entry } from './documents.ts';
import { matchTerms } from './matching.ts';
import type { Hit, SearchMeans, TextIndex, TextResult } from './means.ts';
import { pagefindQuery, wantedTerms, type Query } from './query.ts';
import { visiblePart } from './index-records.ts';
import { longestRun, pointsOf, type TextMatch } from './ranking.ts';
import { isHidden, readText } from './reading.ts';
import { fromIndexForm } from './spelling.ts';
import { entriesTitled, matchTitles } from './titles.ts';
import { isMarked } from './understanding.ts';

/** What an index of texts says of an entry. */
export interface Found {
  readonly entry: Entry;
  readonly result: TextResult | null;
  readonly text: TextMatch | null;
}

/** Entries that have all terms by their titles, and by the texts that the index found. */
export function candidates(
  means: SearchMeans,
  query: Query,
  results: readonly TextResult[],
  open: string | null,
): Hit[] {
  const { titles } = means;
  const best = Math.max(...results.map(({ score }) => score), Number.EPSILON);
  const words = query.terms.filter(({ sign }) => !isHidden(sign)).length;
  const titled = query.phrases.length > 0 ? [] : entriesTitled(titles, query.terms, open);
  const found = new Map<Entry, Found>(
    titled.map((entry) => [entry, { entry, result: null, text: null }]),
  );
  for (const result of results) {
    const entry = titles.byPage.get(result.id);
    const text = { score: result.score / best, run: longestRun(result.words, words) };
    if (entry) found.set(entry, { entry, result, text });
  }
  return [...found.values()].map((one) => hitOf(means, query, one, open));
}

/** A candidate with its points. */
export function hitOf(
  means: SearchMeans,
  query: Query,
  { entry, result, text }: Found,
  open: string | null,
): Hit {
  const titles = matchTitles(means.titles, entry, query.terms, open);
  const points = pointsOf({ entry, titles, text }, isMarked(query), means.today);
  return { entry, points, text: result, exact: titles.some(({ whole }) => whole) };
}

/**
 * The texts that have all terms of the query, with its quoted phrases side by side. Pagefind
 * passes over a term that stands nowhere; numbers and dates, which no list of words knows, are
 * therefore looked for by themselves.
 */
export async function textsWith(
  means: SearchMeans,
  index: TextIndex,
  query: Query,
): Promise<readonly TextResult[]> {
  if (query.terms.length === 0) return [];
  const doubtful = wantedTerms(query).filter(({ sign }) => isHidden(sign) || /\d/.test(sign));
  const alone = await Promise.all(doubtful.map(({ indexed }) => index.search(indexed)));
  if (alone.some(({ results }) => results.length === 0)) return [];
  const { results } = await index.search(pagefindQuery(query));
  return query.phrases.length === 0 ? results : withPhrases(means, query, results);
}

/** More texts than this are not read through for a quoted phrase. */
const MOST_READ = 300;

async function withPhrases(
  { synonyms, titles }: SearchMeans,
  { phrases }: Query,
  results: readonly TextResult[],
): Promise<TextResult[]> {
  const kept = await Promise.all(
    results.slice(0, MOST_READ).map(async (result) => {
      const { content } = await result.data();
      const entry = titles.byPage.get(result.id);
      const text = readText(fromIndexForm(visiblePart(content)), synonyms);
      const readings = [text, ...(entry ? titles.read(entry) : [])];
      const all = phrases.every((phrase) =>
        readings.some((reading) => matchTerms(reading, phrase).run === 1),
      );
      return all ? [result] : [];
    }),
  );
  return kept.flat();
}
