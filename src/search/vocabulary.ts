import type { SearchDocument } from './documents.ts';
import { wordsIn } from './folding/folding.ts';
import { joinedRuns } from './reading.ts';

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
    const source = text.normalize('NFC');
    const words = wordsIn(source);
    const once = new Set(
      words.map((word) => `${word.folded}\t${source.slice(word.start, word.end).toLowerCase()}`),
    );
    for (const { first, last } of joinedRuns(source, words)) {
      const run = words.slice(first, last + 1);
      const spelled = run.map(({ spelling }) => spelling).join('');
      once.add(`${run.map(({ folded }) => folded).join('')}\t${spelled}`);
    }
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
