import { mkdtemp, readFile, rm, writeFile, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { parseSitemap, parseSitemapIndex } from 'sitemap';
import { validateXML } from 'xmllint-wasm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { event, records } from '#domain/catalogue/catalogue.test-records.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { readFiles } from '#reading/read-files.ts';
import { lastChanges } from './last-changes.ts';
import { readHead } from './page-head.ts';
import { robotsText, siteMaps, type ListedPage } from './site-maps.ts';
import { sitemapStep } from './sitemap-step.ts';

const ROOT = 'https://a.example/base/';
const HOSTILE = `${ROOT}x/?a=1&b='<"`;

/** The one foreign element in the maps; the format's schema asks for a declaration of each. */
const XHTML = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xhtml">
<xs:element name="link"><xs:complexType>
<xs:attribute name="rel" type="xs:string" use="required" fixed="alternate"/>
<xs:attribute name="hreflang" type="xs:language" use="required"/>
<xs:attribute name="href" type="xs:anyURI" use="required"/>
</xs:complexType></xs:element></xs:schema>`;

async function faultsOf(map: string): Promise<readonly unknown[]> {
  const path = createRequire(import.meta.url).resolve('sitemap/package.json');
  const schema = await readFile(join(path, '../schema/sitemap.xsd'), 'utf8');
  const all = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
<xs:import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/>
<xs:import namespace="http://www.w3.org/1999/xhtml" schemaLocation="xhtml.xsd"/></xs:schema>`;
  const { errors } = await validateXML({
    xml: { fileName: 'map.xml', contents: map },
    schema: [{ fileName: 'all.xsd', contents: all }],
    preload: [
      { fileName: 'sitemap.xsd', contents: schema },
      { fileName: 'xhtml.xsd', contents: XHTML },
    ],
  });
  return errors;
}

const page = (url: string, given: Partial<ListedPage> = {}): ListedPage => ({
  url,
  alternates: [],
  changed: null,
  ...given,
});

describe('The maps of a site', () => {
  it('keep to the schema of their format, whatever the addresses', async () => {
    const alternates = [
      { lang: 'vi', url: ROOT },
      { lang: 'x-default', url: HOSTILE },
    ];
    const maps = await siteMaps(
      [page(ROOT, { alternates, changed: '2026-11-29' }), page(HOSTILE)],
      ROOT,
    );
    expect(await faultsOf(maps.get('sitemap-1.xml') ?? '')).toEqual([]);
  });

  it('are read back as they were written', async () => {
    const alternates = [{ lang: 'vi', url: ROOT }];
    const maps = await siteMaps([page(ROOT, { alternates, changed: '2026-11-29' })], ROOT);
    const [read] = await parseSitemap(Readable.from([maps.get('sitemap-1.xml')]));
    expect(read).toMatchObject({ url: ROOT, lastmod: '2026-11-29', links: alternates });
  });

  it('are several where there are many pages, and the index names each', async () => {
    const pages = Array.from({ length: 10_001 }, (_, index) => page(`${ROOT}${index}/`));
    const maps = await siteMaps(pages, ROOT);
    const index = await parseSitemapIndex(Readable.from([maps.get('sitemap-index.xml')]));
    expect(index.map(({ url }) => url)).toEqual([1, 2, 3].map((n) => `${ROOT}sitemap-${n}.xml`));
    const read = await parseSitemap(Readable.from([maps.get('sitemap-3.xml')]));
    expect(read.map(({ url }) => url)).toEqual([`${ROOT}10000/`]);
  });
});

describe('What a page tells of itself', () => {
  const head = (inside: string) =>
    `<!doctype html><html><head>${inside}</head><body></body></html>`;
  const canonical = (url: string) => `<link rel="canonical" href="${url}">`;

  it('is its address and its translations', () => {
    const html = head(`${canonical(ROOT)}<link rel="alternate" hreflang="en" href="${ROOT}en/">`);
    expect(readHead(html, ROOT)).toEqual({
      listed: ROOT,
      alternates: [{ lang: 'en', url: `${ROOT}en/` }],
    });
  });

  it.each([
    ['asks not to be listed', `${canonical(ROOT)}<meta name="robots" content="noindex">`],
    ['is a copy of another', canonical(`${ROOT}other/`)],
    ['says nothing', ''],
  ])('is nothing where it %s', (_, inside) => {
    expect(readHead(head(inside), ROOT).listed).toBeNull();
  });
});

describe('The last change of a record', () => {
  const changes = [
    { date: dateOf('2025-02-01'), note: { und: 'x' } },
    { date: dateOf('2025-03'), note: { und: 'x' } },
  ];
  const known = records({ events: [event('fair', { changes }), event('silent')] });
  const languages = ['vi', 'en'];

  it('is that of its pages in every language, and never a day made of a month', () => {
    const days = lastChanges(known, { 'event:fair': 0 }, { base: '/base/', languages });
    expect([...days]).toEqual([
      ['/base/su-kien/fair/', '2025-02-01'],
      ['/base/en/events/fair/', '2025-02-01'],
    ]);
  });
});

describe('The step of the build', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'chronicle-map-'));
    await mkdir(join(folder, 'a'));
    const html = `<head><link rel="canonical" href="${ROOT}a/"></head>`;
    await writeFile(join(folder, 'a/index.html'), html);
    await writeFile(
      join(folder, '404.html'),
      '<head><meta name="robots" content="noindex"></head>',
    );
  });
  afterAll(() => rm(folder, { recursive: true }));

  const content = {
    records: records(),
    bodies: new Map(),
    pages: [],
    glossary: [],
    labels: [],
    synonyms: [],
    withdrawals: [],
  };
  const address = { base: '/base/', languages: ['vi'], asked: null };
  const moments = { depth: 'none', seconds: {}, history: { commits: [], isEdited: true } } as const;
  const siteAt = (site: string | null) => ({
    folder,
    content,
    moments,
    reading: readFiles([]),
    address: { ...address, site },
  });
  const say = () => undefined;

  it('writes no map where the site knows no address of its own', async () => {
    await sitemapStep.run(siteAt(null), say);
    expect(await readFile(join(folder, 'robots.txt'), 'utf8')).toBe(robotsText(null));
    await expect(readFile(join(folder, 'sitemap-index.xml'))).rejects.toThrow('ENOENT');
  });

  it('lists what asks for it, and says where the list is', async () => {
    await sitemapStep.run(siteAt('https://a.example'), say);
    expect(await readFile(join(folder, 'robots.txt'), 'utf8')).toContain(
      `Sitemap: ${ROOT}sitemap-index.xml`,
    );
    const map = await readFile(join(folder, 'sitemap-1.xml'));
    const read = await parseSitemap(Readable.from([map]));
    expect(read.map(({ url }) => url)).toEqual([`${ROOT}a/`]);
  });
});
