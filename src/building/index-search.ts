import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { facetsOf, type Entry, type SearchDocument } from '#search/documents.ts';
import { indexRecordOf } from '#search/index-records.ts';
import { PAGEFIND_FOLDER, SEARCH_FOLDER, type Manifest } from '#search/manifest.ts';
import { synonymsOf, type Synonyms } from '#search/synonyms.ts';
import { packTitles } from '#search/titles-file.ts';
import { wordsOf } from '#search/vocabulary.ts';

export interface SearchIndexOptions {
  readonly documents: readonly SearchDocument[];
  /** Groups of equal phrases, as `content/search.yaml` lists them. */
  readonly synonyms: readonly (readonly string[])[];
  /** The built site's folder; the index goes into `pagefind/` and `search/` in it. */
  readonly outDir: string;
  /** The site's main language: Pagefind's name for the one index of all languages. */
  readonly language: string;
}

/** What is not needed to search: Pagefind's own interface, and its worker and filters. */
const LEFT_OUT = /^(?:pagefind-(?:ui|modular|component|highlight|worker)|filter\/)/;

/**
 * Writes the search index of a built site. Throws with Pagefind's own messages when a document
 * cannot be indexed, and with the addresses when two documents share one.
 */
export async function buildSearchIndex(options: SearchIndexOptions): Promise<Manifest> {
  const { documents, outDir, language } = options;
  refuseSharedAddresses(documents);
  const synonyms = synonymsOf(options.synonyms);
  const files = await pagefindFiles(documents, synonyms, language);
  await Promise.all(
    files.map(({ path, content }) => write(join(outDir, PAGEFIND_FOLDER, path), content)),
  );
  const pages = pagesByAddress(files);
  const entries = documents.map((document) => entryOf(document, pages)).sort(byName);
  const titles = JSON.stringify(packTitles(entries));
  const words = JSON.stringify(wordsOf(documents, options.synonyms.flat()));
  const manifest: Manifest = {
    version: 1,
    build: hashOf(
      titles +
        words +
        files
          .map(({ path }) => path)
          .sort()
          .join(),
    ),
    titles: `titles-${hashOf(titles)}.json`,
    words: `words-${hashOf(words)}.json`,
    synonyms: options.synonyms,
    language,
    documents: documents.length,
  };
  const folder = join(outDir, SEARCH_FOLDER);
  await write(join(folder, manifest.titles), titles);
  await write(join(folder, manifest.words), words);
  await write(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return manifest;
}

async function pagefindFiles(
  documents: readonly SearchDocument[],
  synonyms: Synonyms,
  language: string,
): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  try {
    await addAll(index, documents, synonyms, language);
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw new Error(`Pagefind could not write: ${faults.join('; ')}`);
    return files.filter(({ path }) => !LEFT_OUT.test(path));
  } finally {
    await close();
  }
}

async function addAll(
  index: PagefindIndex,
  documents: readonly SearchDocument[],
  synonyms: Synonyms,
  language: string,
): Promise<void> {
  for (const document of documents) {
    const record = indexRecordOf(document, synonyms, language);
    const { errors } = await index.addCustomRecord({ ...record, meta: { ...record.meta } });
    if (errors.length > 0) throw new Error(`${document.url} not indexed: ${errors.join('; ')}`);
  }
}

/** Pagefind names a page only in its fragment's file name. */
function pagesByAddress(files: readonly IndexFile[]): Map<string, string> {
  const fragments = files.filter(({ path }) => path.endsWith('.pf_fragment'));
  return new Map(
    fragments.map(({ path, content }) => {
      const json = gunzipSync(content)
        .toString('utf8')
        .replace(/^pagefind_dcd/, '');
      const { url } = JSON.parse(json) as { url: string };
      return [url, path.replace(/^fragment\/|\.pf_fragment$/g, '')];
    }),
  );
}

function entryOf(document: SearchDocument, pages: ReadonlyMap<string, string>): Entry {
  const { id, kind, lang, url, title, names, dateLabel, dateSort, importance } = document;
  const page = pages.get(url);
  if (!page) throw new Error(`${url} is missing from Pagefind's files`);
  const detail = document.detail ?? '';
  const facets = facetsOf(document);
  return {
    page,
    id,
    kind,
    lang,
    url,
    title,
    names,
    dateLabel,
    dateSort,
    detail,
    importance,
    facets,
  };
}

function refuseSharedAddresses(documents: readonly SearchDocument[]): void {
  const seen = new Set<string>();
  const shared = documents.filter(({ url }) => seen.has(url) || !seen.add(url));
  if (shared.length === 0) return;
  throw new Error(
    `Addresses of more than one document: ${shared.map(({ url }) => url).join(', ')}`,
  );
}

function byName(a: Entry, b: Entry): number {
  const [first, second] = [a, b].map(({ kind, id, lang }) => `${kind}/${id}/${lang}`);
  return (first ?? '') < (second ?? '') ? -1 : 1;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
