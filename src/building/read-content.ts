import type { Glossary } from '#domain/records/glossary.ts';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import type { Records } from '#domain/catalogue/records.ts';
import type { Withdrawal } from '#domain/records/withdrawal.ts';
import { passedRecords, withdrawalsIn, type PlacedRecord } from '#reading/passed-records.ts';
import { readFolder } from '#reading/read-folder.ts';
import { readFiles, type Reading } from '#reading/read-files.ts';
import type { CollectionName, Data } from '#schemas/collections.ts';
import { oncePerObject } from '../made-once.ts';

/** A content folder as the steps after rendering use it. */
export interface ReadContent {
  readonly records: Records;
  /** Markdown bodies by entry: `events/busan`, `eventTexts/busan.en`, `pages/vi/about`. */
  readonly bodies: ReadonlyMap<string, string>;
  readonly pages: readonly { readonly id: string; readonly data: Data<'pages'> }[];
  readonly glossary: Glossary;
  /** Names that every map must show. */
  readonly labels: Data<'map'>['labels'];
  /** Groups of equal phrases. */
  readonly synonyms: readonly (readonly string[])[];
  readonly withdrawals: readonly Withdrawal[];
}

/** The records of a content joined once for all the steps of a build. */
export const catalogueIn = oncePerObject(({ records }: Pick<ReadContent, 'records'>) =>
  joinRecords(records),
);

/** Reads a folder that has passed the check; what would fail it is left out here. */
export async function readContent(folder: string): Promise<ReadContent> {
  return contentIn(readFiles(await readFolder(folder)));
}

/** The same of a folder that is read already. */
export function contentIn({ records }: Reading): ReadContent {
  return {
    records: passedRecords(records),
    bodies: bodiesOf(records),
    pages: valuesOf(records, 'pages'),
    glossary: valuesOf(records, 'glossary')[0]?.data ?? [],
    labels: valuesOf(records, 'map')[0]?.data.labels ?? [],
    synonyms: valuesOf(records, 'search')[0]?.data.synonyms ?? [],
    withdrawals: withdrawalsIn(records),
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
