import { afterAll, describe, expect, it, vi } from 'vitest';
import { openTrialIndex } from '../../tests/search-index/trial-index.ts';
import type * as Words from './folding/words.ts';
import { TRIAL_SYNONYMS, trialDocuments } from './search.test-documents.ts';
import { searchWhole } from './search.ts';

const read = vi.hoisted((): string[] => []);

vi.mock('./folding/words.ts', async (original) => {
  const words = await original<typeof Words>();
  return {
    ...words,
    wordsIn: (text: string) => {
      read.push(text);
      return words.wordsIn(text);
    },
  };
});

const trial = await openTrialIndex({
  documents: trialDocuments(),
  synonyms: TRIAL_SYNONYMS,
  languages: ['vi', 'en'],
  upcoming: ['sắp tới'],
});
afterAll(() => trial.close());

/** How often a query is read word by word until its last answer. */
async function readingsOf(text: string): Promise<number> {
  const means = trial.open('vi');
  read.length = 0;
  await searchWhole(means, {
    text,
    selection: {},
    order: 'relevance',
    unfinished: false,
    counted: true,
    enough: null,
  });
  return read.filter((one) => one === text).length;
}

describe('a query', () => {
  it.each([
    'quy chế phối hợp',
    'Busan sắp tới',
    'Busan 26/4/2023',
    'quy chế phối hợq',
    'xyzzyq hội',
  ])('is read once on its whole way: “%s”', async (text) => {
    expect(await readingsOf(text)).toBe(1);
  });
});
