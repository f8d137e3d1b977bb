import { describe, expect, it } from 'vitest';
import { checkFiles } from '#checking/check-files.ts';
import { corpusFiles, type CorpusOrder } from './files.ts';

const textsOf = (order: CorpusOrder) =>
  [...corpusFiles(order)].map(({ path, text }) => ({ file: path, text }));

describe('A made-up chronicle', () => {
  it('is the same for the same order, and another for another seed', () => {
    const order = { events: 20, seed: 3 };
    expect(textsOf(order)).toEqual(textsOf(order));
    expect(textsOf({ ...order, seed: 4 })).not.toEqual(textsOf(order));
  });

  it.each([0, 1, 2026])(
    'has as many events as asked for and no problem, by seed %i',
    async (seed) => {
      const files = textsOf({ events: 40, seed });
      const events = files.filter(({ file }) => /^events\/.*(?<!\.en)\.md$/.test(file));
      expect(events).toHaveLength(40);
      expect(await checkFiles(files, Date.UTC(2026, 0, 1))).toEqual([]);
    },
  );

  it('says no paragraph twice in a text, however many events there are', () => {
    const repeating = [...corpusFiles({ events: 10_000, seed: 1 })].filter(({ text }) => {
      const paragraphs = text.split('\n---\n').at(-1)?.trim().split('\n\n') ?? [];
      return new Set(paragraphs).size < paragraphs.length;
    });
    expect(repeating.map(({ path }) => path)).toEqual([]);
  });
});
