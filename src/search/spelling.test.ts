import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromIndexForm, toIndexForm, WORD_END } from './spelling.ts';

const there = (text: string) => fromIndexForm(toIndexForm(text));
/** What Pagefind makes of an indexed word: lower case, without combining marks. */
const asPagefindFolds = (form: string) =>
  form.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

describe('the index form', () => {
  it.each([
    'Hội nghị tổng kết công tác đối ngoại năm 2017 tại Đà Nẵng',
    'TP.HCM và UBND: 11.000 người, 2,5 tỷ USD (2021–2026) — “đối ngoại nhân dân”.',
    'Nghị quyết 98/2023/QH15, Nghị quyết 31-NQ/TW',
    'The cities signed agreements; AGREEMENTS and policies, updated, signing. Liberté, Andrés.',
    'ĐỐI NGOẠI, McDonald, iPhone, UNESCO, Ủy ban',
    '부산광역시 · 釜山 · Санкт-Петербург · café',
    '[11th Festival] 1.000km, (QH15)… «a»b',
    '🎉 lễ hội 🇻🇳',
  ])('gives back the text it was made of: %s', (text) => {
    expect(there(text)).toBe(text);
  });

  it('writes đ so that Pagefind finds it under d', () => {
    expect(asPagefindFolds(toIndexForm('Đối đầu'))).toBe(`doi${WORD_END} dau${WORD_END}`);
  });

  it('joins the digits of a grouped number and parts the pieces of a document number', () => {
    expect(asPagefindFolds(toIndexForm('11.000'))).toBe(`11000${WORD_END}`);
    expect(asPagefindFolds(toIndexForm('98/2023'))).toBe(`98${WORD_END} \`/\` 2023${WORD_END}`);
  });

  it('gives words that differ only in an English ending the same folded form', () => {
    const folded = ['city', 'cities', 'City', 'CITIES'].map((word) =>
      asPagefindFolds(toIndexForm(word)),
    );
    expect(new Set(folded).size).toBe(1);
  });

  it('writes the y that is free so that Pagefind finds it under i, and gives it back', () => {
    for (const word of ['kỷ', 'KỶ', 'Lý', 'quý', 'Mỹ', 'ky'])
      expect([word, there(word), asPagefindFolds(toIndexForm(word)).includes('y')]).toEqual([
        word,
        word,
        false,
      ]);
  });

  it('does not take a Vietnamese syllable for an English word with an ending', () => {
    for (const word of ['nghe', 'khoẻ', 'thuỷ', 'xanh']) {
      expect(asPagefindFolds(toIndexForm(word))).toBe(
        asPagefindFolds(word.replace('đ', 'd')) + WORD_END,
      );
    }
  });

  it('keeps every piece either one closed word or punctuation, so that Pagefind takes none apart', () => {
    const pieces = toIndexForm('[11th] (QH15) 1.000km iPhone, “TP.HCM”–Busan/98-2023').split(' ');
    for (const piece of pieces) {
      expect(piece).toMatch(/^(?:[\p{Lu}\p{N}]?[^\p{Lu}\p{P}\p{S}]*ǀ|[\p{P}\p{S}]+)$/u);
    }
  });

  it('reads NFD text as NFC', () => {
    expect(toIndexForm('đối ngoại'.normalize('NFD'))).toBe(toIndexForm('đối ngoại'));
  });

  it('never loses a letter or a mark of any text', () => {
    const text = fc
      .array(fc.constantFrom(...Array.from('aAđĐốỐsSeyYEDing.,0123 -/`ǀ“”–ửỮ🎉')), {
        maxLength: 40,
      })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(text, (written) => {
        const plain = written.normalize('NFC').replaceAll('`', "'").replaceAll('ǀ', '|');
        expect(there(written).toLowerCase()).toBe(plain.replace(/\s+/g, ' ').trim().toLowerCase());
      }),
    );
  });
});
