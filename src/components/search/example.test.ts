import { describe, expect, it } from 'vitest';
import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import { searchExample } from './example.ts';

const voice = { text: (words: unknown) => (words as { vi: string } | null)?.vi ?? '' };

function exampleOf(cited: readonly string[][], names: Readonly<Record<string, string>>) {
  const partners = Object.entries(names).map(([id, vi]) => ({ id, name: { vi } }));
  const events = cited.map((ids) => ({ partners: ids }));
  return searchExample({ events, partners } as unknown as Catalogue, voice);
}

describe('the example in the search field', () => {
  it('is the partner that most events are about, if its name is short', () => {
    const names = { a: 'Porto', b: 'Osaka', c: 'Khu tự trị dân tộc Choang' };
    expect(exampleOf([['b'], ['a', 'b'], ['c'], ['c'], ['c']], names)).toBe('Osaka');
  });

  it('counts the events once for all pages, however many there are', () => {
    for (const size of [1, 100]) {
      let asked = 0;
      const events = Array.from({ length: size }, () => ({
        get partners() {
          asked += 1;
          return ['a'];
        },
      }));
      const chronicle = { events, partners: [{ id: 'a', name: { vi: 'Porto' } }] };
      for (let page = 0; page < 10; page += 1) {
        expect(searchExample(chronicle as unknown as Catalogue, voice)).toBe('Porto');
      }
      expect(asked).toBe(size);
    }
  });

  it('is missing in a chronicle without partners', () => {
    expect(exampleOf([[]], {})).toBeNull();
    expect(exampleOf([], { c: 'Khu tự trị dân tộc Choang' })).toBeNull();
  });
});
