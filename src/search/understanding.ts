import { loadPostings, type QueryPostings } from './load.ts';
import type { SearchMeans, SearchRequest } from './means.ts';
import { repairQuery, vocabularyOf, type Repair } from './nearest.ts';
import { parseQuery, type Query, type WrittenQuery } from './query.ts';
import { isHidden, type Term } from './reading.ts';

/** A query as it is understood, with what the heads know of its words. */
export interface Understood {
  /** As the reader wrote it, before anything was put right. */
  readonly written: WrittenQuery;
  readonly query: Query;
  readonly repair: Repair;
  readonly postings: QueryPostings;
}

const NO_REPAIR = { mistaken: [], unknown: [] };

/** The reader's query with slips of the hand put right and words dropped that nothing is near to. */
export async function understand(
  means: SearchMeans,
  { text, unfinished }: SearchRequest,
): Promise<Understood> {
  const written = parseQuery(text, means.synonyms);
  const postings = await loadPostings(means.heads, written, unfinished);
  const strange = strangers(postings);
  if (strange.length === 0)
    return { written, query: written, postings, repair: { text: written.text, ...NO_REPAIR } };
  // Without the list of words nothing can be put right, but what is known can still be found.
  const vocabulary = await means.heads.vocabulary().catch(() => vocabularyOf([]));
  const spared = new Set(
    written.terms
      .filter((term) => !strange.includes(term))
      .flatMap(({ first, last }) => places(first, last)),
  );
  const repair = repairQuery(written, vocabulary, unfinished, spared);
  const same = repair.text === written.text;
  const meant = same ? written : parseQuery(repair.text, means.synonyms);
  const query = withoutUnknown(meant, repair);
  return { written, query, postings: await loadPostings(means.heads, query, unfinished), repair };
}

/** Words that no head has; the list of all words knows whether full texts have them. */
function strangers({ terms }: QueryPostings): Term[] {
  return terms
    .filter(({ titles, words }) => titles.length === 0 && words.length === 0)
    .map(({ term }) => term)
    .filter(({ sign }) => !isHidden(sign));
}

function withoutUnknown(query: Query, { unknown }: Repair): Query {
  const lost = new Set(unknown.map((word) => word.toLowerCase()));
  const terms = query.terms.filter(
    ({ spelling, sign }) => isHidden(sign) || (!lost.has(spelling) && !lost.has(sign)),
  );
  // What is left of a query that is mostly unknown would answer another question.
  return { ...query, terms: terms.length > lost.size ? terms : [] };
}

function places(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
