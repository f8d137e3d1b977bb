import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import { createGzip, gzip } from 'node:zlib';
import type { SearchDocument } from '#search/documents.ts';
import { buildHeads, type BuiltHeads } from '#search/heads/build.ts';
import { PAGES, type PagesFile } from '#search/heads/layout.ts';
import { packWhole, WHOLE } from '#search/heads/whole.ts';
import { MANIFEST, PAGEFIND_FOLDER, SEARCH_FOLDER, type Manifest } from '#search/manifest.ts';
import { fewAtOnce } from '../at-once.ts';
import type { SearchSettings } from './search-settings.ts';
import { indexTexts, type IndexedTexts } from './index-texts.ts';

const compress = promisify(gzip);

export interface SearchIndexOptions extends SearchSettings {
  readonly documents: readonly SearchDocument[];
  /** The built site's folder; the index goes into `search/` and `pagefind/` in it. */
  readonly outDir: string;
  /** An index of at most so many bytes, compressed, is one file; 0 never makes one. */
  readonly mostWhole?: number;
}

/**
 * What one query of the real content needs at most: a smaller index may as well come whole, in one
 * answer, and has everything for the queries after it.
 */
const MOST_WHOLE = 100_000;

/**
 * Writes the search index of a built site: heads that answer at once, and Pagefind's index of full
 * texts. Throws with the addresses when two documents share one, and with Pagefind's own messages
 * when a document cannot be indexed.
 */
export async function buildSearchIndex(options: SearchIndexOptions): Promise<Manifest> {
  const { documents, synonyms, upcoming, timeZone, outDir, languages } = options;
  const { mostWhole = MOST_WHOLE } = options;
  refuseSharedAddresses(documents);
  const language = languages[0] ?? 'und';
  const [texts, heads] = await Promise.all([
    indexTexts(documents, synonyms, language),
    // Begun when Pagefind, which works beside this process, has its first documents.
    setImmediate().then(() => buildHeads(documents, synonyms, languages)),
  ]);
  const files = new Map([
    ...heads.texts,
    [PAGES, JSON.stringify(pagesFile(heads, texts))] as const,
  ]);
  const whole = await wholeOf(heads, files, mostWhole);
  const manifest: Manifest = {
    version: 3,
    folder: `${hashOf(heads, files)}/`,
    synonyms,
    upcoming,
    timeZone,
    documents: documents.length,
    heads: heads.map,
    whole: whole !== null,
    language,
  };
  const folder = join(outDir, SEARCH_FOLDER, manifest.folder);
  if (whole) await write(join(folder, WHOLE), whole);
  else {
    await fewAtOnce([...heads.shards], async ([path, bytes]) =>
      write(join(folder, path), await compress(bytes, { level: 9 })),
    );
    await fewAtOnce([...files], ([path, text]) => write(join(folder, path), text));
  }
  await fewAtOnce(texts.files, ({ path, content }) =>
    write(join(outDir, PAGEFIND_FOLDER, path), content),
  );
  await write(join(outDir, SEARCH_FOLDER, MANIFEST), JSON.stringify(manifest));
  return manifest;
}

/** All files of the index in one, compressed; null when that is more than `most` bytes, which is found out early. */
async function wholeOf(
  { shards }: BuiltHeads,
  files: ReadonlyMap<string, string>,
  most: number,
): Promise<Uint8Array | null> {
  const encoder = new TextEncoder();
  const texts = [...files].map(([path, text]) => [path, encoder.encode(text)] as const);
  const packer = createGzip({ level: 9 });
  packer.end(packWhole([...shards, ...texts]));
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of packer as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > most) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function pagesFile({ urls }: BuiltHeads, { pages }: IndexedTexts): PagesFile {
  // Pagefind's ids begin with the language of its index.
  const prefix = /^[a-z-]+_/.exec([...pages.values()][0] ?? '')?.[0] ?? '';
  const ids = Array.from(urls, (url) => {
    if (url === undefined) return 0;
    const id = pages.get(url);
    if (!id?.startsWith(prefix)) throw new Error(`${url} is missing from Pagefind's files`);
    return id.slice(prefix.length);
  });
  return { prefix, ids };
}

function refuseSharedAddresses(documents: readonly SearchDocument[]): void {
  const seen = new Set<string>();
  const shared = documents.filter(({ url }) => seen.has(url) || !seen.add(url));
  if (shared.length === 0) return;
  throw new Error(
    `Addresses of more than one document: ${shared.map(({ url }) => url).join(', ')}`,
  );
}

function hashOf({ map, shards }: BuiltHeads, files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256').update(JSON.stringify(map));
  for (const [path, content] of [...shards, ...files]) hash.update(path).update(content);
  return hash.digest('hex').slice(0, 10);
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
