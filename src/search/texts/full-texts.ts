import type { TermFindings } from '../findings.ts';
import { withBodies, type QueryPostings } from '../load.ts';
import type { SearchMeans } from '../means.ts';
import type { Query } from '../query.ts';
import { findingsOf, type FoundTexts, type QueryFindings } from '../rank-records.ts';
import { findPhrases, phraseReadingOf, type TextMatch, type Texts } from './find.ts';

/** What titles, summaries and whole bodies know of a query. */
export interface FullTexts {
  readonly findings: QueryFindings;
  /** For a query with quoted phrases alone. */
  readonly pagefind: Texts | null;
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
  const arrived = await loadTexts(means, query, postings);
  if (!arrived) return null;
  const { whole, pagefind } = arrived;
  const findings = findingsOf(means.heads, query, whole);
  return { findings, pagefind, found: await foundIn(means, query, { findings, pagefind }) };
}

/** The files of the full texts that a query needs; null when one of them does not arrive. */
async function loadTexts(means: SearchMeans, query: Query, postings: QueryPostings) {
  try {
    const [whole, pagefind] = await Promise.all([
      withBodies(means.heads, query, postings),
      query.phrases.length === 0 ? null : openPagefind(means),
    ]);
    return { whole, pagefind };
  } catch {
    return null;
  }
}

async function openPagefind({ texts, heads }: SearchMeans): Promise<Texts> {
  const [index, docs] = await Promise.all([texts(), heads.pages()]);
  return { index, docs };
}

/** The documents that have all terms of `findings`, of which `query` has the phrases. */
export async function foundIn(
  means: SearchMeans,
  query: Query,
  { findings, pagefind }: Pick<FullTexts, 'findings' | 'pagefind'>,
): Promise<FoundTexts> {
  return pagefind
    ? findPhrases(pagefind, query, phraseReadingOf(means))
    : documentsWithAll(findings);
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
  let best = Number.EPSILON;
  for (const doc of first.documents()) {
    if (!others.every((term) => term.has(doc))) continue;
    const worth = required.reduce((sum, term) => sum + term.weight * worthIn(term, doc), 0);
    worths.set(doc, worth);
    // One by one: more documents than a call takes arguments may have a word.
    best = Math.max(best, worth);
  }
  const match = (doc: number, worth: number): TextMatch => ({
    score: worth / best,
    pairs: pairs.longestRun(doc),
  });
  return new Map([...worths].map(([doc, worth]) => [doc, match(doc, worth)]));
}
