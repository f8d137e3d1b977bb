import { describe, expect, it } from 'vitest';
import type { GlossaryTerm } from '#domain/records/glossary.ts';
import { glossaryLetters, otherForms } from './glossary-letters.ts';

function term(word: string, also: readonly string[] = []): GlossaryTerm {
  return { id: word, term: { vi: word }, also: { vi: also }, definition: { vi: '…' }, see: null };
}
const grouped = (words: readonly string[], language: string) =>
  glossaryLetters(
    words.map((word) => term(word)),
    language,
    'vi',
  ).map(({ letter, terms }) => `${letter}: ${terms.map(({ id }) => id).join(', ')}`);

describe('glossaryLetters()', () => {
  it('has Đ after D, Ơ after O, Ư after U, as the Vietnamese alphabet has them', () => {
    const words = ['ưu đãi', 'đối ngoại', 'ODA', 'dự án', 'ủy ban', 'ơn', 'đàm phán', 'doanh nhân'];
    expect(grouped(words, 'vi')).toEqual([
      'D: doanh nhân, dự án',
      'Đ: đàm phán, đối ngoại',
      'O: ODA',
      'Ơ: ơn',
      'U: ủy ban',
      'Ư: ưu đãi',
    ]);
  });

  it('makes no letter of a tone or of a capital', () => {
    expect(grouped(['ý định thư', 'Y tế', 'yêu cầu'], 'vi')).toHaveLength(1);
    expect(grouped(['ý định thư'], 'vi')[0]).toMatch(/^Y:/);
  });

  it('is empty for no terms', () => {
    expect(glossaryLetters([], 'en', 'vi')).toEqual([]);
  });
});

describe('otherForms()', () => {
  it('gives forms beside the name, those that differ in capitals alone once', () => {
    expect(otherForms(term('mou', ['MoU', 'MOU', 'memo']), 'mou', 'vi')).toEqual(['memo']);
    expect(otherForms(term('bản ghi nhớ', ['MoU', 'MOU']), 'bản ghi nhớ', 'vi')).toEqual(['MoU']);
  });
});
