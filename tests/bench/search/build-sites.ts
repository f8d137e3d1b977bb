import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { buildSearchIndex } from '#building/index-search.ts';
import type { SearchDocument } from '#search/documents.ts';
import type { Searched } from './documents.ts';

/** Builds into `out` the three indexes of the same documents. */
export async function buildIndexes(searched: Searched, out: string): Promise<void> {
  const { documents } = searched;
  await buildSearchIndex({ ...searched, outDir: out });
  await buildPagefind(documents, out);
  await buildMiniSearch(documents, out);
}

/** Stock Pagefind reads pages, each in its language; every setting is its own. */
async function buildPagefind(documents: readonly SearchDocument[], out: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('; '));
  for (const document of documents)
    await index.addHTMLFile({ url: document.url, content: pageOf(document) });
  await index.writeFiles({ outputPath: join(out, 'stock') });
  await close();
}

function pageOf({ lang, title, dateLabel, summary, body }: SearchDocument): string {
  const parts = [dateLabel, summary, ...body.split('\n')].map((text) => `<p>${escape(text)}</p>`);
  return `<!doctype html><html lang="${lang}"><head><title>${escape(title)}</title></head><body><main><h1>${escape(title)}</h1>${parts.join('')}</main></body></html>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** MiniSearch keeps all in one file; titles and addresses are stored, so that results can be shown. */
async function buildMiniSearch(documents: readonly SearchDocument[], out: string): Promise<void> {
  const index = new MiniSearch({ fields: ['title', 'text'], storeFields: ['title', 'url'] });
  index.addAll(
    documents.map(({ url, title, summary, body }) => ({
      id: url,
      url,
      title,
      text: `${summary}\n${body}`,
    })),
  );
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'minisearch.json'), JSON.stringify(index));
}
