import { describe, expect, it } from 'vitest';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { ageInWords } from './age-in-words.ts';
import { translator } from './translate.ts';

const NOW = Date.UTC(2026, 10, 28);

describe('how long ago a date was', () => {
  it.each([
    ['2026-11-28', 'today'],
    ['2026-11-27', '1 day ago'],
    ['2026-11-01', '27 days ago'],
    ['2026-10-28', '1 month ago'],
    ['2025-08-13/2025-08-14', '1 year 3 months ago'],
    ['2024-11-28', '2 years ago'],
    ['2025-10-30', '1 year ago'],
    ['1995-11-03', '31 years ago'],
    ['2026-11', 'this month'],
    ['2026-05', '6 months ago'],
    ['2025', 'about 1 year ago'],
    ['2026', 'this year'],
    ['2019/2020', 'about 6 years ago'],
  ])('of %s is "%s"', (written, words) => {
    expect(ageInWords(dateOf(written), NOW, translator('en'))).toBe(words);
  });

  it.each(['2027-01-01', '2026-12', '2020/..'])('is not told of %s', (written) => {
    expect(ageInWords(dateOf(written), NOW, translator('vi'))).toBe('');
  });
});
