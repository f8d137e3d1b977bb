import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import { fewAtOnce } from '../at-once.ts';
import type { SearchDocument } from '#search/documents.ts';
import { synonymsOf } from '#search/synonyms.ts';
import { textRecordOf } from '#search/texts/record.ts';

/** Pagefind's index of full texts, and the ids it gave to the documents' addresses. */
export interface IndexedTexts {
  readonly files: readonly IndexFile[];
  readonly pages: ReadonlyMap<string, string>;
}

/** What is not needed to search: Pagefind's interface, worker and filters, and its copies of the texts. */
const LEFT_OUT = /^(?:pagefind-(?:ui|modular|component|highlight|worker)|filter\/|fragment\/)/;
const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;

/**
 * Pagefind is a process of its own, which takes documents in the order in which they come: so many lie before it, that
 * it need not wait while this process is at something else.
 */
const AHEAD = 1000;

/** Indexes all documents as one language, `language`. Throws with Pagefind's own messages. */
export async function indexTexts(
  documents: readonly SearchDocument[],
  groups: readonly (readonly string[])[],
  language: string,
): Promise<IndexedTexts> {
  const synonyms = synonymsOf(groups);
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  try {
    await fewAtOnce(
      documents,
      async (document) => {
        const record = textRecordOf(document, synonyms, language);
        const added = await index.addCustomRecord({ ...record, meta: { ...record.meta } });
        if (added.errors.length > 0)
          throw new Error(`${document.url} not indexed: ${added.errors.join('; ')}`);
      },
      AHEAD,
    );
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw new Error(`Pagefind could not write: ${faults.join('; ')}`);
    return { files: files.filter(({ path }) => !LEFT_OUT.test(path)), pages: pagesIn(files) };
  } finally {
    await close();
  }
}

/** Pagefind names a page only in its fragment's file name. */
function pagesIn(files: readonly IndexFile[]): Map<string, string> {
  return new Map(
    files.flatMap(({ path, content }) => {
      const id = FRAGMENT.exec(path)?.[1];
      if (!id) return [];
      const json = gunzipSync(content)
        .toString('utf8')
        .replace(/^pagefind_dcd/, '');
      return [[(JSON.parse(json) as { url: string }).url, id] as const];
    }),
  );
}
