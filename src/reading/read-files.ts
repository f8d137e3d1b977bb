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
  const placed = files.map(({ file }) => placeFile(file));
  const records = files.flatMap((content, index): PlacedRecord[] => {
    const { file, id, collection } = placed[index] ?? placeFile(content.file);
    if (collection === null) return [];
    return [{ placed: { file, id, collection }, read: readRecord(content, collection) }];
  });
  return { files, languages: siteLanguages(files), placed, records };
}
