import type { Records } from '#domain/catalogue/records.ts';
import { passedRecords, type PlacedRecord } from '#reading/passed-records.ts';
import { placeFile } from '#checking/place-file.ts';
import { readFolder } from '#reading/read-folder.ts';
import { readRecord } from '#checking/read-record.ts';
import { siteLanguages } from '#reading/site-languages.ts';
import type { CollectionName, Data } from '#schemas/collections.ts';

/** A content folder as the steps after rendering use it. */
export interface ReadContent {
  readonly records: Records;
  /** Markdown bodies by entry: `events/busan`, `eventTexts/busan.en`, `pages/vi/about`. */
  readonly bodies: ReadonlyMap<string, string>;
  readonly pages: readonly { readonly id: string; readonly data: Data<'pages'> }[];
  /** Groups of equal phrases. */
  readonly synonyms: readonly (readonly string[])[];
}

/** Reads a folder that has passed the check; what would fail it is left out here. */
export async function readContent(folder: string): Promise<ReadContent> {
  const files = await readFolder(folder);
  const languages = siteLanguages(files);
  const read = files.flatMap((content): PlacedRecord[] => {
    const placed = placeFile(content.file);
    const { collection } = placed;
    if (collection === null) return [];
    return [
      { placed: { ...placed, collection }, read: readRecord(content, collection, languages) },
    ];
  });
  return {
    records: passedRecords(read),
    bodies: bodiesOf(read),
    pages: valuesOf(read, 'pages'),
    synonyms: valuesOf(read, 'search')[0]?.data.synonyms ?? [],
  };
}

function bodiesOf(read: readonly PlacedRecord[]): Map<string, string> {
  return new Map(
    read.flatMap(({ placed, read: { body } }) =>
      body ? [[`${placed.collection}/${placed.id}`, body.text] as const] : [],
    ),
  );
}

function valuesOf<C extends CollectionName>(read: readonly PlacedRecord[], collection: C) {
  return read
    .filter(({ placed, read: { value } }) => placed.collection === collection && value !== null)
    .map(({ placed, read: { value } }) => ({ id: placed.id, data: value as Data<C> }));
}
