import type { TermFindings } from '../findings.ts';
import { withBodies, type QueryPostings } from '../load.ts';
import type { SearchMeans } from '../means.ts';
import type { Query } from '../query.ts';
import { findingsOf, type FoundTexts, type QueryFindings } from '../rank-records.ts';
import { findPhrases, phraseReadingOf, type TextMatch } from './find.ts';

/** What titles, summaries and whole bodies know of a query. */
export interface FullTexts {
  readonly findings: QueryFindings;
  /** The documents that have all its terms, quoted phrases side by side. */
  readonly found: FoundTexts;
}

/**
 * Searches the full texts: the bodies that the heads leave out, and Pagefind, which knows where words
 * stand, for quoted phrases. Null when they do not arrive, for the heads are there already.
 */
export async function searchTexts(
  means: SearchMeans,
  query: Query,
  postings: QueryPostings,
): Promise<FullTexts | null> {
  try {
    const whole = await withBodies(means.heads, query, postings);
    const findings = findingsOf(means.heads, query, whole);
    return { findings, found: await foundIn(means, query, findings) };
  } catch {
    return null;
  }
}

/** The documents that have all terms of `findings`, of which `query` has the phrases. */
export async function foundIn(
  means: SearchMeans,
  query: Query,
  findings: QueryFindings,
): Promise<FoundTexts> {
  if (query.phrases.length === 0) return documentsWithAll(findings);
  const [index, docs] = await Promise.all([means.texts(), means.heads.pages()]);
  return findPhrases({ index, docs }, query, phraseReadingOf(means));
}

/** A word of the title or a name says as much as one that the text says four times. */
const NAMED = 0.75;

function worthIn(term: TermFindings, doc: number): number {
  return Math.max(term.inText(doc), term.isNamed(doc) ? NAMED : 0);
}

/** Each with what it has to do with the terms, as a share of the best one's. */
function documentsWithAll({ required, pairs }: QueryFindings): FoundTexts {
  const [first, ...others] = required;
  if (!first) return new Map();
  const worths = new Map<number, number>();
  for (const doc of first.documents()) {
    if (!others.every((term) => term.has(doc))) continue;
    worths.set(
      doc,
      required.reduce((sum, term) => sum + term.weight * worthIn(term, doc), 0),
    );
  }
  const best = Math.max(Number.EPSILON, ...worths.values());
  const match = (doc: number, worth: number): TextMatch => ({
    score: worth / best,
    pairs: pairs.longestRun(doc),
  });
  return new Map([...worths].map(([doc, worth]) => [doc, match(doc, worth)]));
}
