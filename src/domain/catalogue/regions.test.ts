import { describe, expect, it } from 'vitest';
import { COUNTRY_CODES } from '#schemas/country-codes.ts';
import { regionName } from '#i18n/platform-names.ts';
import { LANGUAGES } from '#i18n/string-files.ts';
import { REGION_CODES, regionOf } from './regions.ts';

describe('regionOf()', () => {
  it('knows every country an author may write, but for the continent that belongs to none', () => {
    expect([...COUNTRY_CODES].filter((code) => regionOf(code) === null)).toEqual(['AQ']);
  });

  it.each([
    ['JP', '030'],
    ['VN', '035'],
    ['GB', '154'],
    ['US', '021'],
    ['CU', '029'],
    ['NZ', '053'],
  ])('puts %s into %s', (country, region) => {
    expect(regionOf(country)).toBe(region);
  });

  it('knows no code that is none', () => {
    expect(regionOf('XX')).toBeNull();
    expect(regionOf('constructor')).toBeNull();
  });
});

describe('the regions', () => {
  it.each(LANGUAGES)('are all called by a name in %s', (language) => {
    const nameless = REGION_CODES.filter((code) => /^\d/.test(regionName(code, language)));
    expect(nameless).toEqual([]);
  });
});
