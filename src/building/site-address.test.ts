import { describe, expect, it } from 'vitest';
import { addressOf, handedAddress, siteAddress } from './site-address.ts';

const at = (SITE_URL?: string) =>
  siteAddress({
    CONTENT_DIR: 'tests/fixtures/valid',
    ...(SITE_URL === undefined ? {} : { SITE_URL }),
  });

describe('siteAddress()', () => {
  it.each([
    ['https://example.org', 'https://example.org', '/'],
    ['https://example.org/a/b', 'https://example.org', '/a/b/'],
    ['http://localhost:4321/a/', 'http://localhost:4321', '/a/'],
  ])('parts %s into origin and base path', (url, site, base) => {
    expect(at(url)).toMatchObject({ site, base });
  });

  it('has no origin where none is given', () => {
    expect(at()).toMatchObject({ site: null, base: '/' });
    expect(at('')).toMatchObject({ site: null, base: '/' });
  });

  it('is what a build has handed on, and then no file is read', () => {
    const languages = [{ code: 'vi' }, { code: 'en' }];
    const address = addressOf({ url: 'https://example.org/a/', languages }, {});
    expect(address).toEqual({
      asked: null,
      site: 'https://example.org',
      base: '/a/',
      languages: ['vi', 'en'],
    });
    const unread = { CONTENT_DIR: 'tests/fixtures/no-such-folder', ...handedAddress(address) };
    expect(siteAddress(unread)).toEqual(address);
    expect(addressOf({ url: null, languages }, {})).toMatchObject({ site: null, base: '/' });
  });

  it.each([
    'https://example.org/a?b',
    'https://example.org/#a',
    'https://me:word@example.org/',
    'https://example.org/a b',
    'example.org',
  ])('refuses %s, from which no page could have its address', (url) => {
    expect(() => at(url)).toThrow(/SITE_URL .* ends with its path/);
  });
});
