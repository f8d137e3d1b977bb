import type { Records } from '#domain/catalogue/records.ts';
import { KINDS, type RecordRef } from '#domain/records/kinds.ts';
import type { Site } from '#domain/records/site.ts';
import type { Withdrawal } from '#domain/records/withdrawal.ts';
import type { Taxonomy } from '#domain/records/taxonomy.ts';
import { assembleRecords, entriesOfEach } from '#schemas/assemble.ts';
import type { CollectionName, Data } from '#schemas/collections.ts';
import type { PlacedFile } from './place-file.ts';
import type { ReadRecord } from './read-record.ts';

/** A file with its place among the collections. */
export interface PlacedRecord {
  readonly placed: PlacedFile & { readonly collection: CollectionName };
  readonly read: ReadRecord;
}

/** Joins what passed its schema, so that one bad file does not hide the others' problems. */
export function passedRecords(files: readonly PlacedRecord[]): Records {
  const of = (collection: CollectionName) =>
    files
      .filter(({ placed, read }) => placed.collection === collection && read.value !== null)
      .map(({ placed, read }) => ({ id: placed.id, file: placed.file, data: read.value }));
  const orElse = (collection: CollectionName, standIn: unknown) => {
    const entries = of(collection);
    return entries.length > 0 ? entries : [{ id: collection, file: '', data: standIn }];
  };
  const standIns: Partial<Record<CollectionName, unknown>> = {
    site: UNREAD_SITE,
    taxonomy: UNREAD_TAXONOMY,
  };
  return assembleRecords(
    entriesOfEach((name) => (name in standIns ? orElse(name, standIns[name]) : of(name))),
  );
}

/** The records that were taken back; none where no file says so. */
export function withdrawalsIn(files: readonly PlacedRecord[]): readonly Withdrawal[] {
  const file = files.find(({ placed }) => placed.collection === 'withdrawn');
  return (file?.read.value as Data<'withdrawn'> | null | undefined)?.withdrawn ?? [];
}

/** Tells a record whose file exists, read or not, from one that is missing. */
export function fileLookup(files: readonly PlacedRecord[]): (record: RecordRef) => boolean {
  const unread = files.filter(({ read }) => read.value === null);
  const keys = new Set(unread.map(({ placed }) => `${placed.collection}/${placed.id}`));
  return ({ kind, id }) => keys.has(`${KINDS[kind].collection}/${id}`);
}

// Stand-ins that let every rule pass: what could not be read must not be blamed twice.
const UNREAD_SITE: Pick<
  Site,
  'languages' | 'span' | 'horizons' | 'keyFigures' | 'partnerTotal' | 'readUntil' | 'editions'
> & {
  readonly city: Pick<Site['city'], 'timeZone'>;
} = {
  languages: [],
  span: { from: -Infinity, to: Infinity },
  horizons: [],
  keyFigures: [],
  partnerTotal: null,
  readUntil: {},
  editions: [],
  // Where each day begins first: what is still ahead there is so everywhere.
  city: { timeZone: 'Etc/GMT-14' },
};
const UNREAD_TAXONOMY: Taxonomy = {
  categories: [],
  pillars: [],
  relations: [],
  themes: [],
  countryNames: {},
};
