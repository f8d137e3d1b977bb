import { describe, expect, it } from 'vitest';
import { codeOf, hiddenIn, inOneLine } from './hidden-characters.ts';

describe('hiddenIn()', () => {
  it('gives the first character of a value that nobody sees', () => {
    expect(hiddenIn('a\u202Eb\u00AD')).toBe('\u202E');
    expect(hiddenIn('a\tb')).toBe('\t');
    expect(hiddenIn('\uFEFFa')).toBe('\uFEFF');
  });

  it('lets pass what scripts need: joiners, line breaks, letters beyond the first plane', () => {
    expect(hiddenIn('ភ្នំពេញ\u200B\u200D\nHội nghị 😀')).toBeNull();
  });
});

describe('codeOf()', () => {
  it('writes a character’s number with four digits or more', () => {
    expect(['\t', '\u202E', '😀'].map(codeOf)).toEqual(['U+0009', 'U+202E', 'U+1F600']);
  });
});

describe('inOneLine()', () => {
  it('joins lines by a space and names what cannot be seen', () => {
    expect(inOneLine('one  \n  two\u202E')).toBe('one two[U+202E]');
  });

  it('cuts what is longer than a line can be, and nothing shorter', () => {
    expect(inOneLine('a'.repeat(500))).toBe('a'.repeat(500));
    expect(inOneLine('a'.repeat(501))).toBe(`${'a'.repeat(500)}…`);
  });
});
