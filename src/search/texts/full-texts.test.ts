import { expect, it } from 'vitest';
import type { HeadsReader } from '../heads/reader.ts';
import { packTexts } from '../heads/postings.ts';
import type { SearchMeans } from '../means.ts';
import { parseQuery } from '../query.ts';
import { synonymsOf } from '../synonyms.ts';
import { searchTexts } from './full-texts.ts';

/** More than a call takes arguments. */
const MANY = 200_000;

const everywhere = packTexts(Array.from({ length: MANY }, (_, doc) => ({ doc, impact: 9 })));
const query = parseQuery('ngoại', synonymsOf([]));
const postings = {
  terms: query.terms.map((term) => ({ term, titles: [], words: [] })),
  pairs: [],
  phrases: [],
};

function meansWith(find: () => Promise<unknown>): SearchMeans {
  const map = { languages: ['vi'], records: MANY / 2, ranks: [] };
  return { heads: { docs: MANY, map, find } as unknown as HeadsReader } as SearchMeans;
}

it('finds a word that very many bodies have in all of them', async () => {
  const spelled = [{ spelling: '', count: MANY, postings: everywhere }];
  const texts = await searchTexts(
    meansWith(() => Promise.resolve(spelled)),
    query,
    postings,
  );
  expect(texts?.found.size).toBe(MANY);
  expect(texts?.found.get(MANY - 1)?.score).toBe(1);
});

it('tells files that do not arrive from faults of its own', async () => {
  const lost = meansWith(() => Promise.reject(new Error('offline')));
  expect(await searchTexts(lost, query, postings)).toBe(null);
  const broken = meansWith(() => Promise.resolve([{ spelling: '', count: 1, postings: null }]));
  await expect(searchTexts(broken, query, postings)).rejects.toThrow(TypeError);
});
