import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader, ByteWriter } from './bytes.ts';
import {
  eachText,
  eachTitle,
  packTexts,
  packTitles,
  type TextPosting,
  type TitlePosting,
} from './postings.ts';

describe('numbers and texts as bytes', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 2 ** 31 - 1 })),
        fc.string({ unit: 'grapheme' }),
        (numbers, text) => {
          const writer = new ByteWriter();
          numbers.forEach((number) => writer.number(number));
          const reader = new ByteReader(writer.text(text).done());
          expect(numbers.map(() => reader.number())).toEqual(numbers);
          expect(reader.text()).toBe(text);
          expect(reader.ended).toBe(true);
        },
      ),
    );
  });
});

describe('postings', () => {
  it('of titles come back, with no more than is kept of what follows them', () => {
    const postings: TitlePosting[] = [
      { doc: 0, place: 0, span: 1, left: 4 },
      { doc: 0, place: 64, span: 3, left: 0 },
      { doc: 29_999, place: 449, span: 1, left: 15 },
    ];
    const back: TitlePosting[] = [];
    eachTitle(packTitles(postings), (doc, place, span, left) =>
      back.push({ doc, place, span, left }),
    );
    expect(back).toEqual(postings);
  });

  it('of texts take a byte where documents follow closely', () => {
    const postings: TextPosting[] = [0, 3, 6, 12].map((doc) => ({ doc, impact: 15 }));
    const packed = packTexts(postings);
    const back: TextPosting[] = [];
    eachText(packed, (doc, impact) => back.push({ doc, impact }));
    expect(back).toEqual(postings);
    expect(packed).toHaveLength(postings.length);
  });
});
