import { describe, expect, it } from 'vitest';
import { asSentence, withCapital } from './as-sentence.ts';

describe('asSentence()', () => {
  it('begins with a capital letter, as the language writes it, and ends with a full stop', () => {
    expect(asSentence('đã công bố', 'vi')).toBe('Đã công bố.');
    expect(asSentence('istanbul', 'tr')).toBe('İstanbul.');
    expect(asSentence('14 March 2026', 'en')).toBe('14 March 2026.');
  });
});

describe('withCapital()', () => {
  it('keeps a first letter that is more than one sign of the machine whole, and nothing as nothing', () => {
    expect(withCapital('𐐨x', 'en')).toBe('𐐀x');
    expect(withCapital('', 'vi')).toBe('');
  });
});
