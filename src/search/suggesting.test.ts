import { expect, it } from 'vitest';
import type { SearchMeans } from './means.ts';
import { vocabularyOf, type Vocabulary } from './nearest.ts';
import type { Query } from './query.ts';
import { suggestionsFor } from './suggesting.ts';

const vocabulary = vocabularyOf([
  ['yokohama', 3],
  ['hội', 35],
  ['nghị', 30],
]);

async function suggested(text: string, unknown: string[], words?: Promise<Vocabulary>) {
  const heads = { vocabulary: () => words ?? Promise.resolve(vocabulary) };
  const means = { heads } as unknown as SearchMeans;
  return suggestionsFor(means, { text } as Query, { text, unknown, mistaken: [] });
}

it('a word far from all is proposed as the nearest known one, then left out', async () => {
  expect(await suggested('hội nghị  yokxyzma', ['yokxyzma'])).toEqual([
    'hội nghị  yokohama',
    'hội nghị',
  ]);
});

it('no query is proposed that would have nothing to look for', async () => {
  expect(await suggested('yokxyzma', ['yokxyzma'])).toEqual(['yokohama']);
  expect(await suggested('xyzzyq – a', ['xyzzyq'])).toEqual([]);
});

it('the first unknown word is put right, and all of them are left out', async () => {
  expect(await suggested('yokxyzma xyzzyq hội', ['yokxyzma', 'xyzzyq'])).toEqual([
    'yokohama xyzzyq hội',
    'hội',
  ]);
});

it('the query without the word remains where the known words did not arrive', async () => {
  const lost = Promise.reject<Vocabulary>(new Error('not found'));
  expect(await suggested('hội yokxyzma', ['yokxyzma'], lost)).toEqual(['hội']);
});
