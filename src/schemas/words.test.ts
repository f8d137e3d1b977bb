import type { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { COUNTRY_CODES } from './country-codes.ts';
import { baseAddress, country, languageTag, timeZone, year } from './words.ts';

const passes = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

describe('country', () => {
  it.each(['VN', 'KR', 'GB', 'TW', 'EH', 'SS'])('takes %s', (code) => {
    expect(passes(country, code)).toBe(true);
  });

  // User-assigned, reserved, withdrawn, small, long; all of them are regions to the platform or look like it.
  it.each(['XX', 'XK', 'UK', 'EU', 'SU', 'YU', 'ZZ', 'AA', 'kr', 'KOR', '', 'K1'])(
    'refuses %j',
    (code) => {
      expect(passes(country, code)).toBe(false);
    },
  );

  it('no two codes have one name, in any language', () => {
    for (const language of ['vi', 'en', 'fr']) {
      const names = new Intl.DisplayNames([language], { type: 'region' });
      expect(new Set([...COUNTRY_CODES].map((code) => names.of(code))).size).toBe(
        COUNTRY_CODES.size,
      );
    }
  });
});

describe('languageTag', () => {
  it.each(['vi', 'en', 'zh-Hant', 'pt-BR', 'sr-Latn-RS', 'und'])('takes %s', (tag) => {
    expect(passes(languageTag, tag)).toBe(true);
  });

  it.each([
    '"><img',
    'VI',
    'v',
    'vi_VN',
    'vi-',
    'en-a',
    'Tiếng Việt',
    `vi${'-abcdefgh'.repeat(9)}`,
  ])('refuses %j', (tag) => {
    expect(passes(languageTag, tag)).toBe(false);
  });
});

describe('timeZone', () => {
  it.each(['Asia/Ho_Chi_Minh', 'Asia/Saigon', 'Europe/Bucharest', 'UTC'])('takes %s', (zone) => {
    expect(passes(timeZone, zone)).toBe(true);
  });

  it.each(['Nowhere/City', '+07:00', 'asia/tokyo', '', 'GMT+7'])('refuses %j', (zone) => {
    expect(passes(timeZone, zone)).toBe(false);
  });
});

describe('baseAddress', () => {
  it.each([
    'https://example.org',
    'https://example.org/',
    'https://Example.org:8080/nien-bieu/',
    'https://niênbiểu.example/a.b_c~d',
  ])('takes %s', (address) => {
    expect(passes(baseAddress, address)).toBe(true);
  });

  it.each([
    'https://example.org/a?lang=vi',
    'https://example.org/a?',
    'https://example.org/a#top',
    'https://example.org/a#',
    'https://me:secret@example.org/',
    'https://example.org/a b',
    'https://example.org/a//b',
    'https://example.org/%20/',
    'ftp://example.org',
    'example.org',
  ])('refuses %s', (address) => {
    expect(passes(baseAddress, address)).toBe(false);
  });
});

describe('year', () => {
  it.each([1, 50, 1099, 2045, 9999])('takes %d', (number) => {
    expect(passes(year, number)).toBe(true);
  });

  it.each([-100_000, 0, 100_000, 2030.5, Infinity, NaN])('refuses %d', (number) => {
    expect(passes(year, number)).toBe(false);
  });
});
