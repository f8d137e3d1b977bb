import { describe, expect, it } from 'vitest';
import { testFace } from './letters.test-faces.ts';
import { typefaceOf } from './typeface.ts';

const FAMILIES = ['be-vietnam-pro', 'source-serif-4'] as const;
const [sans, serif] = FAMILIES.map((family) =>
  ['latin', 'vietnamese', 'latin-ext'].map((script) => testFace(family, script)),
) as [ReturnType<typeof testFace>[], ReturnType<typeof testFace>[]];
const typeface = typefaceOf(sans);

const VOWELS = 'a ă â e ê i o ô ơ u ư y'.split(' ');
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
/** Every letter of Vietnamese, of both sizes. */
const VIETNAMESE = [
  ...'b c d đ g h k l m n p q r s t v x'.split(' '),
  ...VOWELS.flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))),
].flatMap((letter) => [letter, letter.toUpperCase()]);

describe.each([
  ['Be Vietnam Pro', sans],
  ['Source Serif 4', serif],
])('%s', (_, faces) => {
  it('has an outline for every letter of Vietnamese, composed or not', () => {
    const family = typefaceOf(faces);
    for (const letter of VIETNAMESE) {
      for (const written of [letter, letter.normalize('NFD')]) {
        expect(family.legible(written), letter).toEqual({ text: letter, lost: [] });
      }
      expect(family.outlines(letter).length, letter).toBeGreaterThan(0);
    }
  });

  it('never draws the box of a letter that is missing', () => {
    const text = VIETNAMESE.join('');
    const missing = faces.map((face) => {
      const own = [...text].filter((letter) => face.has(letter.codePointAt(0) ?? 0));
      return face.shape(own.join(''), 'ltr').missing;
    });
    expect(missing).toEqual([0, 0, 0]);
  });
});

describe('a typeface of several files', () => {
  it('sets words whose letters are in two of them as one line', () => {
    const line = typeface.outlines('Tiếng Việt');
    expect(line).toHaveLength('TiếngViệt'.length);
    const places = line.map(({ x }) => x);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('brings letters nearer to one another that belong together', () => {
    const apart = typeface.width('A') + typeface.width('V');
    expect(typeface.width('AV')).toBeLessThan(apart - 0.05);
  });

  it('measures a line as its words and spaces', () => {
    const words = typeface.width('một') + typeface.width('hai') + typeface.width(' ');
    expect(typeface.width('một hai')).toBeCloseTo(words);
    expect(typeface.width('')).toBe(0);
  });
});

describe('what no file has', () => {
  it('is left out, told once each, and leaves one space behind', () => {
    expect(typeface.legible('Hội nghị 🎉 lớn 🎉 東京!')).toEqual({
      text: 'Hội nghị lớn !',
      lost: ['🎉', '東', '京'],
    });
  });

  it('is asked of further faces', () => {
    const cyrillic = testFace('source-serif-4', 'cyrillic');
    const more = typefaceOf(sans, (codePoint) => (cyrillic.has(codePoint) ? cyrillic : null));
    expect(more.legible('Москва и 東京')).toEqual({ text: 'Москва и', lost: ['東', '京'] });
    expect(more.outlines('Москва')).toHaveLength(6);
  });

  it('is nothing where a sign only changes others, breaks a line or is half a letter', () => {
    const { text, lost } = typeface.legible('a\u00ADb\u200Bc\n\td\uD800 \u202Ee\uFE0F');
    expect({ text, lost }).toEqual({ text: 'abc d e', lost: ['\uFFFD'] });
  });
});
