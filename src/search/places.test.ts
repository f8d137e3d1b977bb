import { describe, expect, it } from 'vitest';
import { placesOf } from './places.ts';

const marked = (text: string, ...phrases: string[]) =>
  placesOf(text, phrases).map(({ start, end }) => text.slice(start, end));

describe('placesOf', () => {
  it('finds phrases in any case and form, the longest first', () => {
    const text = 'Đối ngoại và công tác đối ngoại nhân dân';
    expect(marked(text, 'đối ngoại'.normalize('NFD'))).toEqual(['Đối ngoại', 'đối ngoại']);
    expect(marked(text, 'đối', 'đối ngoại nhân dân')).toEqual(['Đối', 'đối ngoại nhân dân']);
  });

  it('wants the marks to agree and whole words', () => {
    expect(marked('đội ngoài, đối ngoạị', 'đối ngoại')).toEqual([]);
    expect(marked('Busan', 'bus')).toEqual([]);
  });

  it('finds numbers and abbreviations as they are written', () => {
    expect(marked('Hơn 11.000 người ở TP.HCM', '11.000', 'TP.HCM')).toEqual(['11.000', 'TP.HCM']);
  });

  it('takes nothing but separators for no phrase at all', () => {
    expect(marked('a b', '', ' ', '<>')).toEqual([]);
  });
});
