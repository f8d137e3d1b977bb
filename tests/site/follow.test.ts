import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { eventsFollowed, followedIn, type Followed } from '#domain/catalogue/followed.ts';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import { calendarFilePath, feedPath, upcomingPath } from '#i18n/follow-paths.ts';
import { routesOf } from '#i18n/routes.ts';
import { passedRecords } from '#reading/passed-records.ts';
import { readFiles } from '#reading/read-files.ts';
import { readFolder } from '#reading/read-folder.ts';
import { contentFolder } from '../../src/content-folder.ts';
import { ADDRESS, fileOf, FOLDER, isServed, pageAt } from './built-site.ts';
import { attribute } from './elements.ts';
import { mainLanguage } from './pages.ts';
import { readFeed } from './read-feed.ts';

/* Feeds and calendars as they were built: each at its address, and read by a reader of its format. */

const catalogue = joinRecords(passedRecords(readFiles(await readFolder(contentFolder())).records));
const all = followedIn(catalogue);
const read = (path: string) => readFileSync(join(FOLDER, fileOf(path)), 'utf8');
const pathOf = (address: string) => new URL(address, 'https://site.invalid').pathname;

interface JsonFeed {
  readonly version: string;
  readonly title: string;
  readonly home_page_url: string;
  readonly feed_url: string;
  readonly items: readonly Readonly<Record<string, string>>[];
}
const jsonFeed = (path: string) => JSON.parse(read(path)) as JsonFeed;

describe.each(ADDRESS.languages)('what can be followed, in %s', (language) => {
  const routes = routesOf(language, mainLanguage(), ADDRESS.base);
  const held = (followed: Followed) =>
    eventsFollowed(catalogue, followed).filter(({ status }) => status !== 'cancelled');

  it('has its feeds and its calendar, and what is upcoming a calendar apart', () => {
    const promised = all.flatMap((followed) => [
      feedPath(routes, followed, 'xml'),
      feedPath(routes, followed, 'json'),
      calendarFilePath(routes, followed),
    ]);
    expect([...promised, upcomingPath(routes)].filter((path) => !isServed(path))).toEqual([]);
  });

  it('is Atom with ids that differ, and leads to pages of the site', () => {
    for (const followed of all) {
      const path = feedPath(routes, followed, 'xml');
      const { links, entries } = readFeed(read(path));
      expect(pathOf(links['self'] ?? '')).toBe(path);
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
      const targets = [links['alternate'] ?? '', ...entries.map(({ link }) => link)].map(pathOf);
      expect(targets.filter((target) => !isServed(target))).toEqual([]);
    }
  });

  it('is JSON Feed with the same entries and their whole text', () => {
    for (const followed of all) {
      const feed = jsonFeed(feedPath(routes, followed, 'json'));
      const atom = readFeed(read(feedPath(routes, followed, 'xml')));
      expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
      expect(feed.title).not.toBe('');
      expect(feed.items.map(({ id }) => id)).toEqual(atom.entries.map(({ id }) => id));
      expect(feed.items.filter((item) => !item['content_html'])).toEqual([]);
    }
  });

  it('has no notation of ours in the text of an entry: every address is one', () => {
    for (const followed of all) {
      const { items } = jsonFeed(feedPath(routes, followed, 'json'));
      const html = items.map((item) => item['content_html'] ?? '').join('');
      expect(html).not.toContain('data-cite');
      const addresses = [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, to = '']) => to);
      expect(addresses.filter((to) => !/^(https?:|mailto:|\/)/.test(to))).toEqual([]);
    }
  });

  it('is a calendar that has each event once, with a day only where the date has one', () => {
    for (const followed of all) {
      const text = read(calendarFilePath(routes, followed));
      const calendar = new ICAL.Component(ICAL.parse(text) as string[]);
      const entries = calendar.getAllSubcomponents();
      const ids = entries.map((entry) => String(entry.getFirstPropertyValue('uid')).split('@')[0]);
      expect(ids.toSorted()).toEqual(
        held(followed)
          .map(({ id }) => id)
          .sort(),
      );
      const dated = entries.filter((entry) => entry.hasProperty('dtstart'));
      expect(dated.every(({ name }) => name === 'vevent')).toBe(true);
      expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    }
  });

  it('is named in the head of the page that shows it', () => {
    for (const followed of all.filter(hasOwnPage)) {
      const page = pageAt(
        followed.facet === 'country'
          ? routes.page('countries', followed.id.toLowerCase())
          : routes.record(followed.facet, followed.id),
      );
      const named = page.elements
        .filter(({ tagName }) => tagName === 'link')
        .filter((link) => attribute(link, 'type') === 'application/atom+xml')
        .map((link) => pathOf(attribute(link, 'href') ?? ''));
      expect(named).toEqual([feedPath(routes, followed, 'xml')]);
    }
  });
});

type OnePage = Extract<Followed, { id: string }> & {
  readonly facet: 'partner' | 'strategy' | 'country';
};

function hasOwnPage(followed: Followed): followed is OnePage {
  return ['partner', 'strategy', 'country'].includes(followed.facet);
}
