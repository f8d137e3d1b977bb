import type { Records } from '#domain/catalogue/records.ts';
import type { Ground } from '#domain/rules/rule.ts';
import { idsByKind } from '#domain/rules/unknown-reference.ts';
import { bodyFault } from './body/check-body.ts';
import { readBody } from './body/read-body.ts';
import type { Problem } from './issue.ts';
import type { PlacedRecord } from './passed-records.ts';
import { TEXTS } from './translations.ts';

/** What is wrong in the Markdown bodies of records, of their translations and of pages. */
export function bodyProblems(
  files: readonly PlacedRecord[],
  records: Records,
  ground: Ground,
): Problem[] {
  const known = idsByKind(records);
  const listed = listedSources(files);
  return files.flatMap((file) => {
    const { body } = file.read;
    if (!body) return [];
    const context = {
      file: file.placed.file,
      listed: listed.get(recordKey(file)) ?? null,
      isPage: file.placed.collection === 'pages',
      known,
      ground,
    };
    return readBody(body.text).flatMap((mention): Problem[] => {
      const fault = bodyFault(mention, context);
      const line = mention.line + body.linesBefore;
      return fault ? [{ ...fault, file: file.placed.file, line, column: mention.column }] : [];
    });
  });
}

/** Source ids listed by each record, as typed, even where the rest of its front matter is refused. */
function listedSources(files: readonly PlacedRecord[]): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const file of files) {
    const data = file.read.document?.data;
    const isTranslation = file.placed.collection.endsWith('Texts');
    if (isTranslation || typeof data !== 'object' || data === null) continue;
    const sources: unknown = (data as { sources?: unknown }).sources;
    const cited: unknown[] = Array.isArray(sources) ? sources : [];
    const ids = cited.map((citation) => (citation as { id?: unknown } | null)?.id);
    // A list with an entry nobody can read may well mean the source that a text cites.
    if (ids.every((id) => typeof id === 'string')) lists.set(recordKey(file), ids);
  }
  return lists;
}

/** The same for a record and its translations. */
function recordKey({ placed: { collection, id } }: PlacedRecord): string {
  const main = Object.entries(TEXTS).find(([, texts]) => texts === collection)?.[0];
  return main ? `${main}/${id.replace(/\.[^.]*$/, '')}` : `${collection}/${id}`;
}
