import type { Table } from '#exports/formats/csv.ts';
import type { SharedSource } from './details.ts';
import type { FullRow } from './row.ts';

/** The columns, in order. */
const COLUMNS = [
  'id',
  'title',
  'date',
  'edtf',
  'start',
  'end',
  'precision',
  'approximate',
  'state',
  'stateNote',
  'importance',
  'confidence',
  'category',
  'pillars',
  'countries',
  'place',
  'partners',
  'people',
  'organisations',
  'strategies',
  'outcomes',
  'sources',
  'url',
] as const satisfies readonly (keyof FullRow)[];

/** The rows as a table that has a column for each of their fields. */
export function tableOf(rows: readonly FullRow[]): Table<(typeof COLUMNS)[number]> {
  return {
    columns: COLUMNS,
    rows: rows.map((row) => ({ ...row, sources: row.sources.map(sourceInWords) })),
  };
}

/** Addresses stand in angle brackets, that of the page before that of its copy. */
function sourceInWords({ title, publisher, url, archived }: SharedSource): string {
  const name = [title, publisher].filter(Boolean).join(', ');
  const addresses = [url, archived].filter((address) => address !== null);
  return [name, ...addresses.map((address) => `<${address}>`)].join(' ');
}
