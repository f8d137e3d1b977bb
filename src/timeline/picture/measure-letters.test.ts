import { describe, expect, it } from 'vitest';
import { measureByLetters } from './measure-letters.ts';

describe('measuring by letters', () => {
  const asked: string[] = [];
  const measure = measureByLetters((text) => {
    asked.push(text);
    return 5;
  });

  it('adds up letters and spaces', () => {
    expect(measure('one two')).toBe(7 * 5);
    expect(measure('')).toBe(0);
  });
  it('takes a letter of two code units as one', () => {
    expect(measure('𝄞a')).toBe(10);
  });
  it('asks for each letter once', () => {
    asked.length = 0;
    expect(measure('tone not won')).toBe(12 * 5);
    expect(measure('tổ')).toBe(10);
    expect(asked).toEqual(['ổ']);
  });
});
