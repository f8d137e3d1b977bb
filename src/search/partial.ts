import { hitOf } from './candidates.ts';
import type { Entry } from './documents.ts';
import type { Hit, SearchMeans, TextIndex, TextResult } from './means.ts';
import { wantedTerms, type Query } from './query.ts';
import type { Term } from './reading.ts';

/** Records that lack terms must have at least this share of what the query's terms weigh. */
const LEAST = 0.5;
const ALL = 1 - 1e-9;

/** Where one term was found. */
interface TermTexts {
  readonly term: Term;
  readonly byEntry: ReadonlyMap<Entry, TextResult>;
  /** Score of the best. */
  readonly best: number;
}

/**
 * For a query that no text answers whole: the records that have the most of its terms, in
 * whatever languages. `missing` are the reader's words that none of them has.
 */
export async function partialHits(
  means: SearchMeans,
  index: TextIndex,
  query: Query,
): Promise<{ hits: Hit[]; missing: string[] }> {
  const wanted = wantedTerms(query);
  const found = await Promise.all(wanted.map((term) => textsOf(means, index, term)));
  const records = mostOf(found);
  const entries = new Set(found.flatMap(({ byEntry }) => [...byEntry.keys()]));
  const kept = [...entries].filter((entry) => records.has(recordOf(entry)));
  const hits = kept.map((entry) => partialHit(means, query, entry, found));
  const missing = found.filter(({ byEntry }) => !kept.some((entry) => byEntry.has(entry)));
  return { hits, missing: missing.map(({ term }) => term.spelling) };
}

async function textsOf({ titles }: SearchMeans, index: TextIndex, term: Term): Promise<TermTexts> {
  const { results } = await index.search(term.indexed);
  const byEntry = new Map<Entry, TextResult>();
  for (const result of results) {
    const entry = titles.byPage.get(result.id);
    if (entry) byEntry.set(entry, result);
  }
  return { term, byEntry, best: Math.max(...results.map(({ score }) => score), Number.EPSILON) };
}

/** The records with the greatest share of the terms' weight, if that is enough; a record has what any of its languages has. */
function mostOf(found: readonly TermTexts[]): ReadonlySet<string> {
  const whole = weightOf(found);
  const shares = new Map<string, number>();
  for (const { term, byEntry } of found) {
    for (const record of new Set([...byEntry.keys()].map(recordOf)))
      shares.set(record, (shares.get(record) ?? 0) + term.weight / whole);
  }
  const most = Math.max(LEAST, ...shares.values());
  return new Set([...shares].filter(([, share]) => share >= most * ALL).map(([record]) => record));
}

function partialHit(
  means: SearchMeans,
  query: Query,
  entry: Entry,
  found: readonly TermTexts[],
): Hit {
  const here = found.filter(({ byEntry }) => byEntry.has(entry));
  const score = here.reduce((sum, { term, byEntry, best }) => {
    return sum + (term.weight * (byEntry.get(entry)?.score ?? 0)) / best;
  }, 0);
  const [first] = [...here].sort((a, b) => b.term.weight - a.term.weight);
  const text = { score: score / weightOf(found), run: 0 };
  return hitOf(means, query, { entry, text, result: first?.byEntry.get(entry) ?? null }, null);
}

function weightOf(found: readonly TermTexts[]): number {
  return Math.max(
    found.reduce((sum, { term }) => sum + term.weight, 0),
    Number.EPSILON,
  );
}

function recordOf({ kind, id }: Entry): string {
  return `${kind}/${id}`;
}
