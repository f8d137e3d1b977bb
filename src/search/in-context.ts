import { foldWord } from './folding/folding.ts';
import { stemOf } from './inflection.ts';
import { loadPostings, type QueryPostings } from './load.ts';
import type { SearchMeans } from './means.ts';
import { neighboursOf, vocabularyOf, type KnownWord, type Repair } from './nearest.ts';
import { parseQuery, type Query } from './query.ts';
import { findingsOf, rankRecords, type FoundRecord, type QueryFindings } from './rank-records.ts';
import { isHidden, type Term } from './reading.ts';

/** Words tried in the place of one word. */
const MOST_TRIED = 6;
/** In longer queries a word too many is likelier than a wrong one. */
const LONGEST = 8;

export interface Corrected {
  readonly query: Query;
  readonly repair: Repair;
  readonly postings: QueryPostings;
  readonly findings: QueryFindings;
  readonly found: readonly FoundRecord[];
}

/** A word of the query and how the reader wrote it, which may already have been put right. */
interface Doubt {
  readonly term: Term;
  readonly written: string;
}

/**
 * A slip of the hand may be another word ("nem" for "nên"), and a word that is none has several
 * neighbours. Tries the neighbours of each doubtful word, of all words when none is doubtful, and
 * takes the one with which the best record is found; null when that is no better than `points`.
 */
export async function correctInContext(
  means: SearchMeans,
  query: Query,
  repair: Repair,
  points: number,
): Promise<Corrected | null> {
  const { terms, phrases } = query;
  if (terms.length < 2 || terms.length > LONGEST || phrases.length > 0) return null;
  const vocabulary = await means.heads.vocabulary().catch(() => vocabularyOf([]));
  const tries = doubtsOf(query, repair).flatMap((doubt) =>
    neighboursOf(vocabulary, foldWord(doubt.written))
      .slice(0, MOST_TRIED)
      .map((word) => tryWord(means, query, repair, doubt, word)),
  );
  const results = await Promise.all(tries);
  const best = results.reduce((a, b) => (topOf(b?.found) > topOf(a?.found) ? b : a), null);
  return topOf(best?.found) > points ? best : null;
}

function doubtsOf({ terms }: Query, { mistaken }: Repair): Doubt[] {
  const words = terms.filter(({ sign }) => !isHidden(sign) && /^\p{L}{2,}$/u.test(sign));
  if (mistaken.length === 0) return words.map((term) => ({ term, written: term.spelling }));
  return mistaken.flatMap(({ written, meant }) => {
    const term = words.find(({ sign }) => sign === stemOf(foldWord(meant)));
    return term ? [{ term, written }] : [];
  });
}

async function tryWord(
  means: SearchMeans,
  query: Query,
  repair: Repair,
  { term, written }: Doubt,
  word: KnownWord,
): Promise<Corrected | null> {
  const meant = query.marked ? word.spelling : word.folded;
  const text = query.terms.map((other) => (other === term ? meant : other.spelling)).join(' ');
  const other = parseQuery(text, means.synonyms);
  const postings = await loadPostings(means.heads, other, false);
  const findings = findingsOf(means.heads, other, postings);
  const { found } = rankRecords(findings, 'all');
  if (found.length === 0) return null;
  const mistaken = repair.mistaken.filter((slip) => slip.written !== written);
  return {
    query: other,
    postings,
    findings,
    repair: { ...repair, text, mistaken: [...mistaken, { written, meant }] },
    found,
  };
}

/** Points of the best record; 0 when there is none. */
export function topOf(found: readonly FoundRecord[] | undefined): number {
  let most = 0;
  for (const { versions } of found ?? [])
    for (const { points } of versions) most = Math.max(most, points);
  return most;
}
