import { candidates, textsWith } from './candidates.ts';
import { isOpen } from './facets.ts';
import { foldWord } from './folding/folding.ts';
import { correctInContext, topOf } from './in-context.ts';
import type { Hit, SearchMeans, SearchRequest, TextIndex } from './means.ts';
import { arrange, type Arranged } from './narrow.ts';
import { farNeighbours, type Repair } from './nearest.ts';
import { partialHits } from './partial.ts';
import type { Query } from './query.ts';
import { openWord, understand, type Understood } from './understanding.ts';

export type { Hit, SearchMeans, SearchRequest, TextIndex, TextResult } from './means.ts';

export interface SearchAnswer extends Arranged {
  readonly query: Query;
  readonly repair: Repair;
  /** Words of the reader that no record has together with the others, so that they were passed over. */
  readonly missing: readonly string[];
  /** When nothing was found: queries that differ from the reader's in one word. */
  readonly suggestions: readonly string[];
}

interface Findings extends Understood {
  readonly hits: readonly Hit[];
  readonly missing: readonly string[];
}

/** What the titles alone know, at once and without any further loading. */
export function searchTitles(means: SearchMeans, request: SearchRequest): SearchAnswer {
  const understood = understand(means, request);
  const { query } = understood;
  const hits = candidates(means, query, [], openWord(means, request, query));
  return answer(means, request, { ...understood, hits, missing: [] });
}

/** The full answer: the titles' hits and those of the text index together, each record once. */
export async function search(
  means: SearchMeans,
  index: TextIndex,
  request: SearchRequest,
): Promise<SearchAnswer> {
  return answer(means, request, await findHits(means, index, request));
}

/** Records with all terms; else with one word read as its neighbour; else with most of the terms. */
async function findHits(
  means: SearchMeans,
  index: TextIndex,
  request: SearchRequest,
): Promise<Findings> {
  const understood = understand(means, request);
  const whole = async (asked: Understood): Promise<Findings> => {
    const texts = await textsWith(means, index, asked.query);
    const open = openWord(means, request, asked.query);
    return { ...asked, hits: candidates(means, asked.query, texts, open), missing: [] };
  };
  const full = await whole(understood);
  const { query, repair } = understood;
  if (query.terms.length < 2 || (full.hits.length > 0 && repair.mistaken.length === 0)) return full;
  const corrected = correctInContext(means, understood, topOf(full.hits));
  if (corrected) return whole(corrected);
  if (full.hits.length > 0 || query.phrases.length > 0) return full;
  return { ...understood, ...(await partialHits(means, index, query)) };
}

function answer(
  means: SearchMeans,
  request: SearchRequest,
  { query, repair, hits, missing }: Findings,
): SearchAnswer {
  const found = query.terms.length > 0 ? hits : everything(means, request);
  const lost = found.length === 0 && repair.unknown.length > 0;
  const suggestions = lost ? suggestionsFor(means, query, repair) : [];
  return { query, repair, missing, suggestions, ...arrange(means, request, found) };
}

/** With no words at all, what the reader narrowed to; nothing when nothing is narrowed either. */
function everything({ titles }: SearchMeans, { text, selection }: SearchRequest): Hit[] {
  if (text.trim() !== '' || isOpen(selection)) return [];
  return titles.entries.map((entry) => ({ entry, text: null, points: 0, exact: false }));
}

/** The reader's text with an unknown word as the nearest known ones, then without the unknown words. */
function suggestionsFor(
  { vocabulary }: SearchMeans,
  { text }: Query,
  { unknown }: Repair,
): string[] {
  const [first = ''] = unknown;
  const others = farNeighbours(vocabulary, foldWord(first)).map(({ spelling }) =>
    text.replace(first, () => spelling),
  );
  const rest = unknown.reduce((left, word) => left.replace(word, ''), text);
  const short = rest.replace(/\s+/g, ' ').trim();
  return [...new Set([...others, ...(/[\p{L}\p{N}]{2}/u.test(short) ? [short] : [])])];
}
