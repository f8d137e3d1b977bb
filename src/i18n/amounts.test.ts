import { describe, expect, it } from 'vitest';
import { amountInWords, amountParts, unitName, type Amount } from './amounts.ts';
import { observationInWords } from './observations.ts';

const amount = (value: number, unit: string, more: Partial<Amount> = {}): Amount => ({
  values: [value],
  qualifier: 'exact',
  unit,
  ...more,
});

describe('amountInWords', () => {
  it.each([
    [8.2, 'USD billion', 'USD 8.2 billion'],
    [11000, 'USD', 'USD 11,000'],
    [54, 'localities', '54 localities'],
    [35, '%', '35%'],
    [7.5, '% a year', '7.5% a year'],
    [2095.3, 'km²', '2,095.3 km²'],
    [0.9, '—', '0.9'],
    [3, '', '3'],
    [3, 'ASE', '3 ASE'],
  ])('puts a unit where English has it: %d %s', (value, unit, words) => {
    expect(amountInWords(amount(value, unit), 'en')).toBe(words);
  });

  it.each([
    [8.2, 'tỷ USD', '8,2 tỷ USD'],
    [11000, 'USD', '11.000 USD'],
    [8.2, 'USD billion', '8,2 billion USD'],
    [35, '%', '35%'],
  ])('puts a unit where Vietnamese has it: %d %s', (value, unit, words) => {
    expect(amountInWords(amount(value, unit), 'vi')).toBe(words);
  });

  it('says how exact it is around the whole', () => {
    const more = amount(10, 'USD billion', { qualifier: 'more-than' });
    expect(amountInWords(more, 'en')).toBe('more than USD 10 billion');
  });

  it('writes a range with one unit', () => {
    const range = amount(0, '%', { values: [30, 35], qualifier: 'range' });
    expect(amountInWords(range, 'en')).toBe('30 to 35%');
  });

  it('takes the unit of a range in the form for its end', () => {
    const range = amount(0, 'project | projects', { values: [1, 2], qualifier: 'range' });
    expect(amountInWords(range, 'en')).toBe('1 to 2 projects');
  });

  it.each([
    [1, '1 project'],
    [2, '2 projects'],
    [1.5, '1.5 projects'],
  ])('takes the unit in the form for %d', (value, words) => {
    expect(amountInWords(amount(value, 'project | projects'), 'en')).toBe(words);
  });

  it('takes the only form there is', () => {
    expect(amountInWords(amount(1, 'dự án'), 'vi')).toBe('1 dự án');
  });
});

describe('amountParts', () => {
  it.each(['vi', 'en'])('are the words of the amount again, in %s', (language) => {
    const parts = amountParts({ ...amount(8.2, 'USD billion'), qualifier: 'exact' }, language);
    expect(Object.values(parts).join('')).toBe(amountInWords(amount(8.2, 'USD billion'), language));
  });

  it('have the number alone', () => {
    expect(amountParts({ ...amount(400, 'people'), qualifier: 'more-than' }, 'en')).toEqual({
      before: '>',
      number: '400',
      after: ' people',
    });
  });
});

describe('unitName', () => {
  it('is the last form', () => {
    expect(unitName({ en: 'project | projects', vi: 'dự án' })).toEqual({
      en: 'projects',
      vi: 'dự án',
    });
  });
});

describe('observationInWords', () => {
  const value = { value: 141.9, min: null, max: null, qualifier: 'about' } as const;

  it.each([
    ['forecast', 'about USD 141.9 billion (forecast)'],
    ['estimate', 'about USD 141.9 billion (estimate)'],
    ['expected', 'about USD 141.9 billion (expected number)'],
    [null, 'about USD 141.9 billion'],
  ] as const)('says of a value that it is %s', (estimate, words) => {
    expect(observationInWords({ ...value, estimate }, 'USD billion', 'en')).toBe(words);
  });

  it.each([
    ['vi', 'tỷ USD', 'từ 8 đến 10,5 tỷ USD'],
    ['vi', '%', 'từ 8 đến 10,5%'],
    ['en', 'USD billion', 'USD 8 to 10.5 billion'],
    ['en', 'project | projects', '8 to 10.5 projects'],
  ])('says a range from end to end in %s', (lang, unit, words) => {
    const range = { value: null, min: 8, max: 10.5, qualifier: 'range', estimate: null } as const;
    expect(observationInWords(range, unit, lang)).toBe(words);
  });

  it('says of a range too that it is a forecast', () => {
    const range = { value: null, min: 8, max: 10, qualifier: 'range' } as const;
    const words = observationInWords({ ...range, estimate: 'forecast' }, '', 'en');
    expect(words).toBe('8 to 10 (forecast)');
  });
});
