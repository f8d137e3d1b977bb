import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuery } from '../reading.ts';
import { synonymsOf } from '../synonyms.ts';
import { GAP, indexedForm, toIndexForm, WORD_END } from './spelling.ts';

/** What Pagefind makes of an indexed word: lower case, without combining marks. */
const asPagefindFolds = (form: string) =>
  form.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

describe('the index form', () => {
  it('writes đ so that Pagefind finds it under d', () => {
    expect(asPagefindFolds(toIndexForm('Đối đầu'))).toBe(`doi${WORD_END} dau${WORD_END}`);
  });

  it('joins the digits of a grouped number and parts the pieces of a document number', () => {
    expect(asPagefindFolds(toIndexForm('11.000'))).toBe(`11000${WORD_END}`);
    expect(asPagefindFolds(toIndexForm('98/2023'))).toBe(`98${WORD_END} 2023${WORD_END}`);
  });

  it('gives words that differ only in an English ending the same folded form', () => {
    const folded = ['city', 'cities', 'City', 'CITIES'].map((word) =>
      asPagefindFolds(toIndexForm(word)),
    );
    expect(new Set(folded).size).toBe(1);
  });

  it('keeps spellings apart that fold to the same, so that the exact one can be preferred', () => {
    const forms = ['đối', 'dối', 'đôi', 'đòi', 'doi'].map((word) => toIndexForm(word));
    expect(new Set(forms).size).toBe(5);
    expect(new Set(forms.map(asPagefindFolds)).size).toBe(1);
  });

  it('writes the y that is free so that Pagefind finds it under i', () => {
    for (const [free, settled] of [
      ['kỷ', 'ki'],
      ['Lý', 'li'],
      ['quý', 'qui'],
      ['Mỹ', 'mi'],
    ] as const)
      expect(asPagefindFolds(toIndexForm(free))).toBe(settled + WORD_END);
  });

  it('does not take a Vietnamese syllable for an English word with an ending', () => {
    for (const word of ['nghe', 'khoẻ', 'thuỷ', 'xanh'])
      expect(asPagefindFolds(toIndexForm(word))).toBe(asPagefindFolds(word) + WORD_END);
  });

  it('parts sentences, so that no phrase runs over their end', () => {
    const form = asPagefindFolds(toIndexForm('Các sở phối hợp. Quy chế mới'));
    expect(form.split(' ').indexOf(GAP)).toBe(4);
  });

  it('is made of closed words and gaps alone, whatever the text: Pagefind takes none apart', () => {
    const letters = Array.from('aAđĐốỐsSeyYEDing.,0123 -/`ǀ“”–ửỮ🎉[]()');
    const texts = fc.array(fc.constantFrom(...letters), { maxLength: 40 });
    fc.assert(
      fc.property(texts, (written) => {
        const pieces = toIndexForm(written.join(''))
          .split(' ')
          .filter((piece) => piece !== '');
        for (const piece of pieces)
          if (piece !== GAP) expect(piece).toMatch(/^[\p{Lu}\p{N}]?[^\p{Lu}\p{P}\p{S}]*ǀ$/u);
      }),
    );
  });

  it('reads NFD text as NFC', () => {
    expect(toIndexForm('đối ngoại'.normalize('NFD'))).toBe(toIndexForm('đối ngoại'));
  });
});

describe('a term of a query', () => {
  const forms = (text: string) => readQuery(text, synonymsOf([])).map(indexedForm);

  it('is asked for in the very form in which texts have it', () => {
    for (const word of ['đối', 'Đối', 'kỷ', 'cities', '11.000'])
      expect(forms(word)).toEqual([toIndexForm(word)]);
  });

  it('is asked for by its sign where it is a date or more than one word', () => {
    const [date] = readQuery('26/4/2023', synonymsOf([]));
    expect(forms('26/4/2023')).toEqual([`${date?.sign}${WORD_END}`]);
    expect(forms('năm 2017').at(-1)).toMatch(/2017ǀ$/);
  });
});
