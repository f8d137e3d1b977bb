import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFiles } from '#reading/read-files.ts';
import { readFolder } from '#reading/read-folder.ts';
import { withdrawalsIn } from '#reading/passed-records.ts';
import { routesOf } from '#i18n/routes.ts';
import { contentFolder } from '../../src/content-folder.ts';
import { ADDRESS, allFiles, allPages, fileOf, FOLDER, isServed, pageAt } from './built-site.ts';
import { attribute, hasRel } from './elements.ts';
import { readFeed } from './read-feed.ts';

const withdrawals = withdrawalsIn(readFiles(await readFolder(contentFolder())).records);
const [main = ''] = ADDRESS.languages;
const routes = ADDRESS.languages.map((code) => routesOf(code, main, ADDRESS.base));
const notices = withdrawals.flatMap(({ record }) =>
  routes.map((each) => each.record(record.kind, record.id)),
);

describe('a record that was taken back', () => {
  it('says so at its address in every language, and asks not to be found', () => {
    for (const path of notices) {
      const { elements } = pageAt(path);
      expect(
        elements.filter((element) => attribute(element, 'data-withdrawn') !== undefined),
      ).toHaveLength(1);
      const robots = elements.find((element) => attribute(element, 'name') === 'robots');
      expect(robots && attribute(robots, 'content')).toBe('noindex');
      expect(elements.filter((element) => hasRel(element, 'canonical'))).toEqual([]);
    }
  });

  it('is linked from the changes alone, and from its own other languages', () => {
    const changes = new Set(routes.map((each) => each.page('changes')));
    const linking = allPages().filter(({ path, elements }) => {
      if (changes.has(path) || notices.includes(path)) return false;
      return elements.some((element) => notices.includes(attribute(element, 'href') ?? ''));
    });
    expect(linking.map(({ path }) => path)).toEqual([]);
  });

  it('is in no search index, data file or site map', () => {
    const texts = allFiles().filter(
      (file) => /\.(json|xml|csv|txt)$/.test(file) && !/^(\w+\/)?feeds\//.test(file),
    );
    const telling = texts.filter((file) => {
      const text = readFileSync(join(FOLDER, file), 'utf8');
      return notices.some((path) => text.includes(path));
    });
    expect(telling).toEqual([]);
  });
});

describe.each(routes.map((each) => [each.page('changes'), each] as const))('%s', (path, each) => {
  const page = pageAt(path);
  const feed = page.elements.find(
    (element) => attribute(element, 'type') === 'application/atom+xml',
  );
  const address = feed && attribute(feed, 'href');

  it('names a feed of the same in its head and in the page', () => {
    const links = page.elements.filter((element) => attribute(element, 'href') === address);
    expect(links.map(({ tagName }) => tagName)).toEqual(['link', 'a']);
    expect(address).toBe(`${each.page('home')}feeds/changes.xml`);
  });

  it('the feed is Atom, and its entries lead to pages of the site', () => {
    const { id, entries } = readFeed(readFileSync(join(FOLDER, fileOf(address ?? '')), 'utf8'));
    const ids = [id, ...entries.map((entry) => entry.id)];
    expect(new Set(ids).size).toBe(ids.length);
    const targets = entries.map(({ link }) => new URL(link, 'https://site.invalid').pathname);
    expect(targets.filter((target) => !isServed(target))).toEqual([]);
  });
});
