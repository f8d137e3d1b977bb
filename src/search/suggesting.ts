import { foldWord } from './folding/folding.ts';
import type { SearchMeans } from './means.ts';
import { farNeighbours, vocabularyOf, type Repair } from './nearest.ts';
import type { Query } from './query.ts';

/** The reader's text with an unknown word as the nearest known ones, then without the unknown words. */
export async function suggestionsFor(
  { heads }: SearchMeans,
  { text }: Query,
  { unknown }: Repair,
): Promise<string[]> {
  const vocabulary = await heads.vocabulary().catch(() => vocabularyOf([]));
  const [first = ''] = unknown;
  const others = farNeighbours(vocabulary, foldWord(first)).map(({ spelling }) =>
    text.replace(first, () => spelling),
  );
  const rest = unknown.reduce((left, word) => left.replace(word, ''), text);
  const short = rest.replace(/\s+/g, ' ').trim();
  return [...new Set([...others, ...(/[\p{L}\p{N}]{2}/u.test(short) ? [short] : [])])];
}
