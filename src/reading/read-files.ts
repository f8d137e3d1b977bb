import type { ContentFile } from './content-file.ts';
import type { PlacedRecord } from './passed-records.ts';
import { placeFile, type PlacedFile } from './place-file.ts';
import { readRecord } from './read-record.ts';
import { siteLanguages } from './site-languages.ts';

/** A content folder, read: what the check, the pages and the search begin with. */
export interface Reading {
  readonly files: readonly ContentFile[];
  /** Codes of the site's languages, the main one first. */
  readonly languages: readonly string[];
  /** Where each of the files belongs, in their order. */
  readonly placed: readonly PlacedFile[];
  /** Those that belong to a collection. */
  readonly records: readonly PlacedRecord[];
}

/** Reads a folder given as texts. */
export function readFiles(files: readonly ContentFile[]): Reading {
  return readingOf(files, readFile);
}

/** The same folder with one file more, or with another text in it; the others are not read again. */
export function withFile(reading: Reading, changed: ContentFile): Reading {
  const { files } = reading;
  const isKnown = files.some(({ file }) => file === changed.file);
  const now = isKnown
    ? files.map((content) => (content.file === changed.file ? changed : content))
    : [...files, changed];
  return readAgain(now, reading);
}

/** Reads a folder of which another state is read already; what both have is taken from there. */
export function readAgain(files: readonly ContentFile[], { records }: Reading): Reading {
  const known = new Map(records.map((record) => [record.placed.file, record]));
  return readingOf(files, (content) => {
    const record = known.get(content.file);
    return record && isSame(record.read.content, content) ? record : readFile(content);
  });
}

function isSame(one: ContentFile, other: ContentFile): boolean {
  return one.text === other.text && one.fault === other.fault;
}

function readingOf(
  files: readonly ContentFile[],
  recordOf: (content: ContentFile) => PlacedRecord | null,
): Reading {
  const placed = files.map(({ file }) => placeFile(file));
  const records = files.map(recordOf).filter((record) => record !== null);
  return { files, languages: siteLanguages(files), placed, records };
}

/** Null for a file that belongs to no collection. */
function readFile(content: ContentFile): PlacedRecord | null {
  const { file, id, collection } = placeFile(content.file);
  if (collection === null) return null;
  return { placed: { file, id, collection }, read: readRecord(content, collection) };
}
