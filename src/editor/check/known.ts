import { parseDate } from '#domain/dates/edtf-date.ts';
import type { ContentFile } from '#reading/content-file.ts';
import type { PlacedRecord } from '#reading/passed-records.ts';
import { readFiles } from '#reading/read-files.ts';
import { placeFile } from '#reading/place-file.ts';

/** A published file: where it lies, and what its schema made of it. */
export interface KnownFile {
  readonly file: string;
  readonly data: unknown;
}

/** A record as the files it is or would be saved as. */
export interface EntryFilesNow {
  readonly files: readonly ContentFile[];
  /** Published files that these take the place of, under whatever name. */
  readonly replaced: readonly string[];
}

/** A date is sent as it is written: its first and last moments need not fit into JSON. */
const DATE = '~';

/** The published records as one text, for the check in the form. */
export function packKnown(files: readonly KnownFile[]): string {
  return JSON.stringify(files, (_, value: unknown) =>
    isDate(value) ? { [DATE]: value.written } : value,
  );
}

/** The published records as the check takes them: read and passed already. */
export function unpackKnown(text: string): PlacedRecord[] {
  const files = JSON.parse(text, (_, value: unknown) => revived(value)) as KnownFile[];
  return files.flatMap(({ file, data }): PlacedRecord[] => {
    const { id, collection } = placeFile(file);
    if (collection === null) return [];
    const nothing = { frontMatterFault: null, yaml: null, document: null, body: null };
    const read = { file, content: { file, text: '' }, value: data, complaints: [], ...nothing };
    return [{ placed: { file, id, collection }, read }];
  });
}

/** The known records after an entry was saved: its files take the place of those they replace. */
export function withSaved(
  known: readonly PlacedRecord[],
  { files, replaced }: EntryFilesNow,
): PlacedRecord[] {
  const gone = new Set([...replaced, ...files.map(({ file }) => file)]);
  const others = known.filter(({ placed }) => !gone.has(placed.file));
  return [...others, ...readFiles(files).records];
}

function isDate(value: unknown): value is { readonly written: string } {
  return typeof value === 'object' && value !== null && 'written' in value && 'earliest' in value;
}

function revived(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !(DATE in value)) return value;
  const read = parseDate(String(value[DATE]));
  return read.ok ? read.date : value;
}
