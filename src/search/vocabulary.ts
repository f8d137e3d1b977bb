import type { SearchDocument } from './documents.ts';
import { wordsIn } from './folding/folding.ts';

/** Rarer words than these many commonest ones are not offered as corrections. */
const MOST_WORDS = 20_000;

/**
 * The words of the documents with their commonest spelling and the number of documents that have
 * them, in the order of the alphabet. `also` are words that must count as known, such as synonyms.
 */
export function wordsOf(
  documents: readonly SearchDocument[],
  also: readonly string[],
): [spelling: string, count: number][] {
  const spellings = new Map<string, Map<string, number>>();
  const count = (text: string, by: number) => {
    const once = new Set(
      wordsIn(text.normalize('NFC')).map((word) => `${word.folded}\t${word.spelling}`),
    );
    for (const pair of once) {
      const [folded = '', spelling = ''] = pair.split('\t');
      if (folded.length < 2 || /\d/.test(folded)) continue;
      const counts = spellings.get(folded) ?? new Map<string, number>();
      counts.set(spelling, (counts.get(spelling) ?? 0) + by);
      spellings.set(folded, counts);
    }
  };
  for (const { title, names, summary, body } of documents) {
    count([title, ...names, summary, body].join(' \n '), 1);
  }
  also.forEach((phrase) => count(phrase, 0));
  const words = [...spellings.values()].map(commonest);
  const kept = words.sort((a, b) => b[1] - a[1] || byText(a, b)).slice(0, MOST_WORDS);
  return kept.sort(byText);
}

function commonest(counts: ReadonlyMap<string, number>): [string, number] {
  const ordered = [...counts].sort((a, b) => b[1] - a[1] || byText(a, b));
  const total = ordered.reduce((sum, [, count]) => sum + count, 0);
  return [ordered[0]?.[0] ?? '', total];
}

function byText(a: readonly [string, number], b: readonly [string, number]): number {
  return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
}
