import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KEEPS } from '#offline/kept-caches.ts';

// What the site keeps in a browser, and what readers are told of it, must be the same.
const USES = globSync('src/**/*.{ts,astro}').filter((file) => {
  return !file.includes('.test') && /\b(local|session)Storage\b/.test(readFileSync(file, 'utf8'));
});
const keysIn = (text: string) =>
  [...text.matchAll(/^const (?:KEY|SETTINGS) = '([^']+)'/gm)].map(([, key = '']) => key);
const KEYS = [
  ...USES.flatMap((file) => keysIn(readFileSync(file, 'utf8'))),
  ...Object.values(KEEPS),
];

describe('what the site keeps in a browser', () => {
  it('has one name in each file that keeps something', () => {
    expect(USES.length).toBeGreaterThan(0);
    for (const file of USES) expect(keysIn(readFileSync(file, 'utf8')), file).toHaveLength(1);
  });

  it.each(['vi', 'en'])('is listed on the page about privacy in %s, and nothing else', (lang) => {
    const text = readFileSync(`content/pages/${lang}/privacy.mdx`, 'utf8');
    const listed = [...text.matchAll(/^\| `([^`]+)`/gm)].map(([, key]) => key);
    expect(listed.sort()).toEqual(KEYS.sort());
  });

  it('is no cookie and no database', () => {
    const sources = globSync('src/**/*.{ts,astro}').filter((file) => !file.includes('.test'));
    const others = /document\.cookie|cookieStore|indexedDB/;
    expect(sources.filter((file) => others.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
