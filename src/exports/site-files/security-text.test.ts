import { describe, expect, it } from 'vitest';
import { securityText } from './security-text.ts';

const NOW = Date.UTC(2026, 10, 29);
const SITE = {
  contact: undefined,
  repository: { url: 'https://forge.example/a/b', branch: 'main', contentPath: 'content' },
  languages: [
    { code: 'vi', name: 'Tiếng Việt', short: 'VI' },
    { code: 'en', name: 'English', short: 'EN' },
  ],
};

describe('securityText', () => {
  it('names the repository, a year from the day of the build, and the languages of the site', () => {
    expect(securityText(SITE, NOW, null)).toBe(
      [
        'Contact: https://forge.example/a/b',
        'Expires: 2027-11-29T00:00:00Z',
        'Preferred-Languages: vi, en',
        '',
      ].join('\n'),
    );
  });

  it('rather names the contact that the content writes', () => {
    const text = securityText({ ...SITE, contact: 'https://city.example/contact' }, NOW, null);
    expect(text).toMatch(/^Contact: https:\/\/city\.example\/contact\n/);
  });

  it('says where it is kept, for a site that knows its address', () => {
    const own = 'https://example.org/.well-known/security.txt';
    expect(securityText(SITE, NOW, own)).toContain(`\nCanonical: ${own}\n`);
  });

  it('is none where nobody can be named, be it that the page is not secure', () => {
    expect(securityText({ ...SITE, repository: null }, NOW, null)).toBeNull();
    const insecure = { ...SITE.repository, url: 'http://forge.example/a/b' };
    expect(securityText({ ...SITE, repository: insecure }, NOW, null)).toBeNull();
  });

  it('of the last day of February ends with the year all the same', () => {
    expect(securityText(SITE, Date.UTC(2028, 1, 29), null)).toContain('Expires: 2029-03-01T');
  });
});
