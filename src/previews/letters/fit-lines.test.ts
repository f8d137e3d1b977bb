import { describe, expect, it } from 'vitest';
import { fitLine, fitLines } from './fit-lines.ts';
import type { Typeface } from './typeface.ts';

/** Every letter is half an em wide. */
const typeface: Typeface = {
  legible: (text) => ({ text, lost: [] }),
  width: (line) => [...line].length / 2,
  outlines: () => [],
};
const fit = (text: string, ...settings: { size: number; lines: number }[]) =>
  fitLines(text, 100, settings, typeface);

describe('text in a box of 100 pixels', () => {
  it('takes the first size that has room for all of it', () => {
    const sizes = [
      { size: 40, lines: 1 },
      { size: 20, lines: 2 },
      { size: 10, lines: 3 },
    ];
    expect(fit('Porto', ...sizes)).toEqual({ size: 40, lines: ['Porto'], isCut: false });
    expect(fit('Porto và Lyon', ...sizes)).toMatchObject({ size: 20, lines: ['Porto', 'và Lyon'] });
    expect(fit('Porto và Lyon và Busan', ...sizes)).toMatchObject({ size: 10, isCut: false });
  });

  it('makes its lines about as long as one another', () => {
    expect(fit('aaaa bbbb cccc dddd eeee', { size: 10, lines: 3 }).lines).toEqual([
      'aaaa bbbb cccc',
      'dddd eeee',
    ]);
  });

  it('ends with an ellipsis behind a whole word where it is too long', () => {
    const { lines, isCut } = fit('một, hai, ba, bốn, năm, sáu', { size: 20, lines: 2 });
    expect({ lines, isCut }).toEqual({ lines: ['một, hai,', 'ba, bốn…'], isCut: true });
    expect(fit('chữ '.repeat(80).trim(), { size: 20, lines: 3 }).lines).toHaveLength(3);
  });

  it('breaks a word that is wider than a line between letters, never inside of one', () => {
    expect(fit('aaaaaaaaaaaaaa', { size: 20, lines: 2 }).lines).toEqual(['aaaaaaaaaa', 'aaaa']);
    const family = '👨‍👩‍👧';
    const { lines } = fit(family.repeat(5), { size: 20, lines: 5 });
    expect(lines.join('')).toBe(family.repeat(5));
    expect(lines.every((line) => line.startsWith('👨'))).toBe(true);
  });

  it('takes smaller letters before it breaks a word, and breaks behind a hyphen', () => {
    const sizes = [
      { size: 20, lines: 3 },
      { size: 16, lines: 3 },
    ];
    expect(fit('Auvergne-Rhône-Alpes', ...sizes)).toMatchObject({
      size: 20,
      lines: ['Auvergne-', 'Rhône-', 'Alpes'],
    });
    expect(fit('Bashkortostan', ...sizes)).toMatchObject({
      size: 16,
      lines: ['Bashkortosta', 'n'],
    });
    expect(fit('2018-2020', { size: 20, lines: 2 }).lines).toEqual(['2018-2020']);
  });

  it('is no line at all when it is empty', () => {
    expect(fit('', { size: 20, lines: 2 }).lines).toEqual([]);
  });

  it('keeps every word of a hundred texts that it does not cut', () => {
    for (let words = 1; words <= 100; words += 1) {
      const text = Array.from({ length: words }, (_, i) => 'từ'.repeat(1 + (i % 4))).join(' ');
      const { lines, isCut } = fit(text, { size: 10, lines: 12 });
      for (const line of lines) expect(typeface.width(line) * 10).toBeLessThanOrEqual(100);
      if (!isCut) expect(lines.join(' ')).toBe(text);
    }
  });
});

describe('a single line', () => {
  it('stays whole where it fits, else ends behind a word, else within one', () => {
    expect(fitLine('Porto', 3, typeface)).toBe('Porto');
    expect(fitLine('Porto và Lyon', 5, typeface)).toBe('Porto và…');
    expect(fitLine('Llanfairpwll', 3, typeface)).toBe('Llanf…');
  });
});
