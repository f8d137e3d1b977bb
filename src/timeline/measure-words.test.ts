import { describe, expect, it } from 'vitest';
import { measureByWords } from './measure-words.ts';

describe('measuring by words', () => {
  const asked: string[] = [];
  const measure = measureByWords((text) => {
    asked.push(text);
    return text.length * 5;
  });

  it('adds up words and the spaces between them', () => {
    expect(measure('one two  three')).toBe(14 * 5);
    expect(measure('one')).toBe(15);
    expect(measure('')).toBe(0);
  });
  it('asks for each word once', () => {
    asked.length = 0;
    expect(measure('three two one')).toBe(13 * 5);
    expect(measure('four two one four')).toBe(17 * 5);
    expect(asked).toEqual(['four']);
  });
});
