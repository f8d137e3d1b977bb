import { describe, expect, it } from 'vitest';
import { countryName } from './countries.ts';
import { formatNumber } from './numbers.ts';

describe('formatNumber', () => {
  it('groups and points as each language does', () => {
    expect(formatNumber(11000, 'vi')).toBe('11.000');
    expect(formatNumber(11000, 'en')).toBe('11,000');
    expect(formatNumber(8.37, 'vi')).toBe('8,37');
  });

  it('writes short counts as every browser does', () => {
    for (const language of ['vi', 'en', 'ar-EG', 'de']) {
      const rules = new Intl.NumberFormat(language, { maximumFractionDigits: 4 });
      for (const value of [0, -0, 1, 7, 42, 999, 1000, -3, 0.5, NaN]) {
        expect(formatNumber(value, language)).toBe(rules.format(value));
      }
    }
  });

  it('keeps up to four decimals', () => {
    expect(formatNumber(2.28135, 'en')).toBe('2.2814');
  });
});

describe('countryName', () => {
  it('names a country in the language asked for', () => {
    expect(countryName('JP', 'vi')).toBe('Nhật Bản');
    expect(countryName('JP', 'en')).toBe('Japan');
  });

  it('prefers the wording of the content', () => {
    expect(countryName('KR', 'en', { KR: { en: 'Korea', vi: 'Hàn Quốc' } })).toBe('Korea');
  });
});
