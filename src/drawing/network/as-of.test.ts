import { describe, expect, it } from 'vitest';
import { readAsOf, readSpans, writeAsOf } from './as-of.ts';

const YEARS = { first: 1977, last: 2026 };

describe('the year in the address', () => {
  it('is the one asked for', () => {
    expect(readAsOf('?as-of=2017', YEARS)).toBe(2017);
    expect(readAsOf('?x=1&as-of=1977', YEARS)).toBe(1977);
  });

  it.each([
    '',
    '?as-of=',
    '?as-of=1976',
    '?as-of=2027',
    '?as-of=mid',
    '?as-of=2017.5',
    '?as-of=-1',
  ])('is the current one for "%s"', (query) => {
    expect(readAsOf(query, YEARS)).toBe(2026);
  });

  it('is written beside what else is asked for, and not at all for the current one', () => {
    expect(writeAsOf('?country=JP', 2017, YEARS)).toBe('?country=JP&as-of=2017');
    expect(writeAsOf('?country=JP&as-of=2017', 2026, YEARS)).toBe('?country=JP');
    expect(writeAsOf('?as-of=2017', 2026, YEARS)).toBe('');
  });

  it('comes back as it was written', () => {
    const years = [1977, 2000, 2025, 2026];
    expect(years.map((year) => readAsOf(writeAsOf('?q=a', year, YEARS), YEARS))).toEqual(years);
  });
});

describe('the ties handed to the script', () => {
  it('have a first year, and a last where they ended', () => {
    expect([...readSpans('busan 1995,lyon 1997 2020')]).toEqual([
      ['busan', [1995, Infinity]],
      ['lyon', [1997, 2020]],
    ]);
    expect(readSpans('').size).toBe(0);
  });
});
