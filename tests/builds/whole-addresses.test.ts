import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { parseSitemap, parseSitemapIndex } from 'sitemap';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attribute, elementsOf, hasRel, textOf, type Element } from '../site/elements.ts';
import { startBuild } from './run-build.ts';

/* A site that knows where it will be served, below a path of its own: every address that needs it is whole. */

const ROOT = 'https://example.org/sub/';

let home = '';
const out = () => join(home, 'site');
const read = (file: string) => readFileSync(join(out(), file), 'utf8');
/** The file of the site that answers at a whole address. */
const fileAt = (address: string) => {
  const { pathname } = new URL(address);
  const path = decodeURIComponent(pathname.slice('/sub/'.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
};

interface Built {
  readonly file: string;
  readonly address: string;
  readonly html: string;
  readonly elements: readonly Element[];
}
let files: ReadonlySet<string>;
let pages: readonly Built[];

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'whole-addresses-'));
  cpSync('tests/fixtures/valid', join(home, 'content'), { recursive: true });
  const { code, output } = await startBuild(join(home, 'content'), out(), { SITE_URL: ROOT }).ended;
  expect(code, output).toBe(0);
  const all = globSync('**/*', { cwd: out(), withFileTypes: true }).filter((one) => one.isFile());
  files = new Set(
    all.map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(out().length + 1)
        .replaceAll('\\', '/'),
    ),
  );
  pages = [...files]
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = read(file);
      const address = ROOT + file.replace(/(^|\/)index\.html$/, '$1');
      return { file, address, html, elements: elementsOf(html) };
    });
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const hrefs = ({ elements }: Built, isMeant: (one: Element) => boolean) =>
  elements.filter(isMeant).map((one) => attribute(one, 'href') ?? '');
const meta = ({ elements }: Built, name: string) =>
  elements
    .filter((one) => (attribute(one, 'name') ?? attribute(one, 'property')) === name)
    .map((one) => attribute(one, 'content') ?? '');
const isHidden = (page: Built) => meta(page, 'robots').includes('noindex');
const listed = () => pages.filter((page) => !isHidden(page));
const isServed = (address: string) => address.startsWith(ROOT) && files.has(fileAt(address));
const faulty = (some: readonly Built[], isWrong: (page: Built) => boolean) =>
  some.filter(isWrong).map(({ file }) => file);

describe('every page for readers', () => {
  it('names its own whole address once, to search engines and to those who share it', () => {
    expect(listed().length).toBeGreaterThan(10);
    const own = (page: Built) => hrefs(page, (one) => hasRel(one, 'canonical'));
    expect(faulty(listed(), (page) => own(page).join() !== page.address)).toEqual([]);
    expect(faulty(listed(), (page) => meta(page, 'og:url').join() !== page.address)).toEqual([]);
  });

  it('names itself in each language that it is really in, and the one for all others', () => {
    const languages = (page: Built) =>
      page.elements.filter(
        (one) => attribute(one, 'hreflang') !== undefined && one.tagName === 'link',
      );
    const translated = listed().filter((page) => languages(page).length > 0);
    expect(translated.length).toBeGreaterThan(10);
    const wrong = faulty(translated, (page) => {
      const named = new Map(
        languages(page).map((one) => [attribute(one, 'hreflang'), attribute(one, 'href') ?? '']),
      );
      const isWhole = [...named.values()].every(isServed);
      const isNamed = [...named.values()].includes(page.address);
      return !isWhole || !isNamed || named.get('x-default') !== named.get('vi');
    });
    expect(wrong).toEqual([]);
  });

  it('has a title that no other has in its language', () => {
    const titled = Map.groupBy(listed(), ({ elements }) =>
      [
        attribute(elements.find(({ tagName }) => tagName === 'html') as Element, 'lang'),
        textOf(elements.find(({ tagName }) => tagName === 'title') as Element),
      ].join(' '),
    );
    const twice = [...titled].filter(([, same]) => same.length > 1);
    expect(twice.map(([title, same]) => [title, ...same.map(({ file }) => file)])).toEqual([]);
  });
});

describe('what others are told of the site', () => {
  it('is a map of whole addresses that are there, named in robots.txt', async () => {
    expect(read('robots.txt')).toContain(`\nSitemap: ${ROOT}sitemap-index.xml\n`);
    const index = await parseSitemapIndex(Readable.from([read('sitemap-index.xml')]));
    expect(index.length).toBeGreaterThan(0);
    expect(index.filter(({ url }) => !isServed(url))).toEqual([]);
    const maps = index.map(({ url }) => parseSitemap(Readable.from([read(fileAt(url))])));
    const items = (await Promise.all(maps)).flat();
    expect(items.map(({ url }) => url).toSorted()).toEqual(
      listed()
        .map(({ address }) => address)
        .toSorted(),
    );
    const alternates = items.flatMap(({ links }) => links.map(({ url }) => url));
    expect(alternates.length).toBeGreaterThan(0);
    expect(alternates.filter((url) => !isServed(url))).toEqual([]);
  });

  it('is, in feeds, whole addresses that are there', () => {
    const feeds = [...files].filter((file) => /(^|\/)feed\.(xml|json)$/.test(file));
    expect(feeds.length).toBeGreaterThanOrEqual(4);
    for (const file of feeds) {
      const text = read(file);
      const own = text.match(/https:\/\/example\.org\/sub\/[^"<\s&\\]*/g) ?? [];
      expect(own.length, file).toBeGreaterThan(1);
      expect(
        own.filter((address) => !isServed(address)),
        file,
      ).toEqual([]);
      expect(
        text.match(/(?:href|url|id|home_page_url|feed_url)"?[=:] ?"\/[^"]*/g),
        file,
      ).toBeNull();
    }
  });

  it('is, for programs that show pages in their own, how to frame them', () => {
    const told = pages.flatMap((page) =>
      hrefs(page, (one) => attribute(one, 'type') === 'application/json+oembed'),
    );
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((address) => !isServed(address))).toEqual([]);
    for (const address of new Set(told)) {
      const said = JSON.parse(read(fileAt(address))) as Record<string, unknown>;
      expect(said).toMatchObject({ version: '1.0', type: 'rich', width: 640 });
      expect(String(said['provider_url'])).toMatch(/^https:\/\/example\.org\/sub\/(en\/)?$/);
      const [, frame = ''] = /src="([^"]+)"/.exec(String(said['html'])) ?? [];
      expect(isServed(frame), frame).toBe(true);
    }
  });

  it('is, for devices, a site below its path', () => {
    const manifest = JSON.parse(read('en/manifest.webmanifest')) as Record<string, unknown>;
    expect(manifest).toMatchObject({ scope: '/sub/', start_url: '/sub/en/' });
  });
});

describe('no file', () => {
  it('names a machine that only its builder has', () => {
    const texts = [...files].filter((file) =>
      /\.(html|xml|json|txt|ics|webmanifest|md|csv)$/.test(file),
    );
    const telling = texts.filter((file) =>
      /localhost|127\.0\.0\.1|address\.invalid/.test(read(file)),
    );
    expect(telling).toEqual([]);
  });
});
