import { describe, expect, it } from 'vitest';
import { bytesOf, partsOf } from './parts.ts';

const same = (word: string) => word;

describe('partsOf', () => {
  it('keeps the order and loses nothing', () => {
    const words = Array.from({ length: 1000 }, (_, index) => `mục ${index}`);
    expect(partsOf(words, same, { lines: 7, bytes: 40 }).flat()).toEqual(words);
  });

  it('ends a part at so many lines', () => {
    const parts = partsOf(['a', 'b', 'c', 'd', 'e'], same, { lines: 2, bytes: 100 });
    expect(parts).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
  });

  it('ends it earlier where the words are long, counted as they are sent', () => {
    expect(bytesOf('ngữ')).toBe(5);
    expect(partsOf(['ngữ', 'ngữ', 'ngu'], same, { lines: 9, bytes: 9 })).toEqual([
      ['ngữ'],
      ['ngữ', 'ngu'],
    ]);
  });

  it('gives a part of its own to what is too long for any', () => {
    expect(partsOf(['a', 'bbbbb', 'c'], same, { lines: 9, bytes: 3 })).toEqual([
      ['a'],
      ['bbbbb'],
      ['c'],
    ]);
  });

  it('makes no part of nothing', () => {
    expect(partsOf([], same)).toEqual([]);
  });
});
