import { describe, expect, it } from 'vitest';
import { siteAddress } from './site-address.ts';

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
