import { Readable } from 'node:stream';
import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import type { PageHead } from './page-head.ts';

/** A page as a site map lists it. */
export interface ListedPage {
  readonly url: string;
  readonly alternates: PageHead['alternates'];
  /** Day of its last change, `2026-11-29`; null where it is not known, and then nothing is said. */
  readonly changed: string | null;
}

/** Far below what the format allows, so that no file grows too large for a reader. */
const MOST_IN_ONE = 5000;

/** Only what pages of text need. */
const NAMESPACES = { news: false, xhtml: true, image: false, video: false };

/** A file of the site and what it says, by its name below the site's root. */
export type NamedTexts = ReadonlyMap<string, string>;

/** The site maps of all pages and the index that names them; `root` is the whole address of the site. */
export async function siteMaps(pages: readonly ListedPage[], root: string): Promise<NamedTexts> {
  const parts = inParts(pages).map((part, index) => [`sitemap-${index + 1}.xml`, part] as const);
  const maps = await Promise.all(
    parts.map(async ([name, part]) => [name, await siteMap(part)] as const),
  );
  const index = await siteMapIndex(maps.map(([name]) => root + name));
  return new Map([...maps, ['sitemap-index.xml', index]]);
}

function inParts(pages: readonly ListedPage[]): ListedPage[][] {
  const count = Math.max(1, Math.ceil(pages.length / MOST_IN_ONE));
  return Array.from({ length: count }, (_, index) =>
    pages.slice(index * MOST_IN_ONE, (index + 1) * MOST_IN_ONE),
  );
}

async function siteMap(pages: readonly ListedPage[]): Promise<string> {
  const items = pages.map(({ url, alternates, changed }) => ({
    url,
    links: alternates.map((one) => ({ lang: one.lang, url: one.url })),
    ...(changed === null ? {} : { lastmod: changed }),
  }));
  const stream = new SitemapStream({ lastmodDateOnly: true, xmlns: NAMESPACES });
  return written(Readable.from(items).pipe(stream));
}

function siteMapIndex(urls: readonly string[]): Promise<string> {
  return written(Readable.from(urls.map((url) => ({ url }))).pipe(new SitemapIndexStream()));
}

async function written(stream: Readable): Promise<string> {
  return `${(await streamToPromise(stream)).toString('utf8')}\n`;
}

/** What crawlers are told: everything may be read; and where the maps are, for a site that knows its address. */
export function robotsText(sitemap: string | null): string {
  const lines = [
    'User-agent: *',
    'Disallow:',
    ...(sitemap === null ? [] : [`Sitemap: ${sitemap}`]),
  ];
  return `${lines.join('\n')}\n`;
}
