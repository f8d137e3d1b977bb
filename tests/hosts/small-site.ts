import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync, brotliCompressSync } from 'node:zlib';
import { TYPES } from '#hosting/content-types.ts';
import { formatHeaders } from '#hosting/headers-file.ts';
import { headerRules, type SiteShape } from '#hosting/header-rules.ts';
import type { Redirect } from '#hosting/redirects-file.ts';
import type { ServerTable } from '#hosting/servers/server-table.ts';

/** A site of every kind of page and file, without what is in them. */
function smallShape(base: string): SiteShape {
  return {
    base,
    folders: ['en/'],
    embeds: ['nhung/', 'en/embed/'],
    forms: ['quan-tri/', 'en/editor/'],
    opened: ['su-kien/*.ics'],
    asked: ['https://api.forge.example'],
  };
}

/** Long enough to be worth compressing. */
export const STYLES = 'p { color: black }\n'.repeat(400);

const PAGES = [
  '',
  'en/',
  'su-kien/a/',
  'nhung/a/',
  'en/embed/events/a/',
  'quan-tri/',
  'en/editor/',
  'chữ/',
];
const FILES = [
  'su-kien/a.ics',
  'assets/a.1234.css',
  'data/events.csv',
  'api/v1/index.json',
  'feed.xml',
  '.well-known/security.txt',
  '.secret',
  'su-kien/.git/config',
  'no-page/file.txt',
  ...Object.keys(TYPES).map((ending) => `data/types/a${ending}`),
];

/** Where old addresses of it lead. */
export function smallRedirects(base: string): Redirect[] {
  return [
    { from: `${base}su-kien/cu/`, to: `${base}su-kien/a/` },
    { from: `${base}en/events/x.y+z/`, to: `${base}en/` },
    { from: `${base}su-kien/${'dai-'.repeat(60)}/`, to: `${base}su-kien/a/` },
  ];
}

/** Writes the small site into a folder, and says what servers are told of it. */
export async function writeSmallSite(folder: string, base: string): Promise<ServerTable> {
  const headers = headerRules(smallShape(base));
  for (const page of PAGES) await put(folder, `${page}index.html`, `<title>${page}</title>`);
  for (const file of FILES) await put(folder, file, file.endsWith('.css') ? STYLES : file);
  await put(folder, '404.html', '<title>not here</title>');
  await put(folder, '_headers', formatHeaders(headers));
  await put(folder, '_redirects', '/a /b 301\n');
  await put(folder, 'assets/a.1234.css.gz', gzipSync(`${STYLES}/* gz */`));
  await put(folder, 'assets/a.1234.css.br', brotliCompressSync(`${STYLES}/* br */`));
  return { base, root: folder, headers, types: TYPES };
}

/** Every address that is asked for, below the base. */
export const ASKED: readonly string[] = [
  ...[...PAGES, ...FILES].map(encodeURI),
  ...PAGES.filter((page) => page !== '').map((page) => encodeURI(page.slice(0, -1))),
  'index.html',
  'nowhere/',
  'nowhere.ics',
  'nhung/nowhere/',
  'en/nowhere',
  '_headers',
  '_redirects',
  'no-page/',
  'su-kien/a/?q=1',
  'su-kien/a?q=1&b=/',
  '%73u-kien/a/',
  '%2esecret',
  '.well-known/none',
];

async function put(folder: string, name: string, text: string | Uint8Array): Promise<void> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
