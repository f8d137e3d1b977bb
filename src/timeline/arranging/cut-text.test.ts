import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtWord, cutText, wrapText } from './cut-text.ts';
import { measure } from '../fixtures.ts';

describe('cutting a text', () => {
  it('leaves alone what fits', () => {
    expect(cutText('Busan', 35, measure)).toBe('Busan');
  });

  it('keeps as many letters as fit before an ellipsis', () => {
    expect(cutText('Vladivostok', 42, measure)).toBe('Vladi…');
  });

  it('leaves no space before the ellipsis', () => {
    expect(cutText('Kinh tế', 42, measure)).toBe('Kinh…');
  });

  it('never cuts a letter of several code units in two', () => {
    expect(cutText('🌏🌏🌏🌏', 21, (text) => [...text].length * 7)).toBe('🌏🌏…');
  });

  it('leaves a letter even where there is no room at all', () => {
    expect(cutText('Busan', 0, measure)).toBe('B…');
  });

  it('never exceeds a width that has room for a letter', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 14, max: 300 }), (text, width) => {
        expect(measure(cutText(text, width, measure))).toBeLessThanOrEqual(Math.max(14, width));
      }),
    );
  });
});

describe('a text that is cut at a word', () => {
  it('leaves out what would join on another word', () => {
    const cut = (width: number) => cutAtWord('Việt Nam – Canada, Hà Nội', width, measure);
    expect(cut(7 * 13)).toBe('Việt Nam…');
    expect(cut(7 * 20)).toBe('Việt Nam – Canada…');
  });
});

describe('wrapping a text', () => {
  it('breaks between words', () => {
    expect(wrapText('Overseas Vietnamese', 100, 2, measure)).toEqual(['Overseas', 'Vietnamese']);
  });

  it('keeps on one line what fits there', () => {
    expect(wrapText('Kinh tế', 100, 2, measure)).toEqual(['Kinh tế']);
  });

  it('cuts the last line when the words need more lines than there are', () => {
    const lines = wrapText('Cooperation with international organisations', 100, 2, measure);
    expect(lines).toEqual(['Cooperation', 'with internat…']);
  });

  it('cuts a word that is wider than the line', () => {
    expect(wrapText('Internationalisation', 56, 2, measure)).toEqual(['Interna…']);
  });

  it('makes no line of an empty text', () => {
    expect(wrapText('  ', 100, 2, measure)).toEqual([]);
  });

  it('never makes more lines than asked', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 4 }), (text, most) => {
        expect(wrapText(text, 60, most, measure).length).toBeLessThanOrEqual(most);
      }),
    );
  });
});
