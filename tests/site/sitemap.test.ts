import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { parseSitemap, parseSitemapIndex } from 'sitemap';
import { describe, expect, it } from 'vitest';
import { ADDRESS, allPages, fileOf, FOLDER, isServed } from './built-site.ts';
import { attribute } from './elements.ts';

const { base, site } = ADDRESS;
const read = (path: string) => readFileSync(join(FOLDER, fileOf(path)), 'utf8');

describe('what crawlers are told', () => {
  it('is that they may read everything', () => {
    expect(read(`${base}robots.txt`)).toMatch(/^User-agent: \*\nDisallow:\n/);
  });

  if (site === null) {
    it('names no map while the site knows no address of its own', () => {
      expect(read(`${base}robots.txt`)).not.toContain('Sitemap:');
      expect(isServed(`${base}sitemap-index.xml`)).toBe(false);
    });
  } else {
    it('lists every page that asks for it, and no other', async () => {
      const index = await parseSitemapIndex(Readable.from([read(`${base}sitemap-index.xml`)]));
      const maps = index.map(({ url }) =>
        parseSitemap(Readable.from([read(new URL(url).pathname)])),
      );
      const urls = (await Promise.all(maps)).flat().map(({ url }) => url);
      const wanted = allPages()
        .filter(({ elements }) => !elements.some((one) => attribute(one, 'content') === 'noindex'))
        .map(({ path }) => `${site}${path}`);
      expect(urls.toSorted()).toEqual(wanted.sort());
    });
  }
});
