import type { TermPostings } from './findings.ts';
import { foldWord } from './folding/folding.ts';
import type { HeadsReader } from './heads/reader.ts';
import type { Spelled } from './heads/shards.ts';
import { pairSign, isHidden, type Sign, type Term } from './reading.ts';
import type { Query } from './query.ts';

/** All postings a query needs. */
export interface QueryPostings {
  readonly terms: readonly TermPostings[];
  /** Of each two neighbouring words of the query. */
  readonly pairs: readonly (readonly Spelled[])[];
  /** Of each quoted phrase: its words in titles, and its pairs in summaries. */
  readonly phrases: readonly PhrasePostings[];
}

export interface PhrasePostings {
  readonly titles: readonly (readonly Spelled[])[];
  readonly pairs: readonly (readonly Spelled[])[];
}

/** Loads them; fails when the index of heads does not arrive. */
export async function loadPostings(
  heads: HeadsReader,
  { text, terms, phrases }: Query,
  unfinished: boolean,
): Promise<QueryPostings> {
  const last = unfinished ? openWord(text, terms) : null;
  const found = terms.map(async (term) => {
    const [titles, words, begun] = await Promise.all([
      heads.find('titles', term.sign),
      heads.find('words', term.sign),
      term === terms.at(-1) && last !== null ? heads.beginning(last) : [],
    ]);
    return { term, titles: [...titles, ...begun], words };
  });
  const pairs = pairsOf(terms).map((sign) => heads.find('pairs', sign));
  const quoted = phrases.map(async (signs) => ({
    titles: await Promise.all(signs.map((sign) => heads.find('titles', sign))),
    pairs: await Promise.all(neighbours(signs).map((sign) => heads.find('pairs', sign))),
  }));
  // Awaited together: a shard that does not arrive must leave no other failure unheard.
  const [termPostings, pairPostings, phrasePostings] = await Promise.all([
    Promise.all(found),
    Promise.all(pairs),
    Promise.all(quoted),
  ]);
  return { terms: termPostings, pairs: pairPostings, phrases: phrasePostings };
}

/** The same with what is in bodies besides, for a whole answer; fails when that does not arrive. */
export async function withBodies(
  heads: HeadsReader,
  { terms }: Query,
  postings: QueryPostings,
): Promise<QueryPostings> {
  const inBodies = postings.terms.map(async (one) => ({
    ...one,
    bodies: await heads.find('bodies', one.term.sign),
  }));
  const runs = pairsOf(terms).map((sign) => heads.find('runs', sign));
  const [found, foundRuns] = await Promise.all([Promise.all(inBodies), Promise.all(runs)]);
  const pairs = postings.pairs.map((own, at) => [...own, ...(foundRuns[at] ?? [])]);
  return { ...postings, terms: found, pairs };
}

/** Pairs of terms that are single words and that the reader wrote side by side. */
function pairsOf(terms: readonly Term[]): Sign[] {
  return terms.slice(1).flatMap((term, at) => {
    const before = terms[at];
    if (!before || isHidden(before.sign) || isHidden(term.sign)) return [];
    return before.last + 1 === term.first ? [pairSign(before.sign, term.sign)] : [];
  });
}

function neighbours(signs: readonly Sign[]): Sign[] {
  return signs.slice(1).map((sign, at) => pairSign(signs[at] ?? '', sign));
}

/** The last word as far as it is typed, folded; null when it is finished or too short to tell. */
function openWord(text: string, terms: readonly Term[]): string | null {
  const last = terms.at(-1);
  if (!last || isHidden(last.sign)) return null;
  const typed = /[\p{L}\p{N}\p{M}]+$/u.exec(text)?.[0] ?? '';
  const folded = foldWord(typed);
  return folded.length >= 2 ? folded : null;
}
