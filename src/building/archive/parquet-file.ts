import { parquetWriteBuffer } from 'hyparquet-writer';
import { valueOf } from './cell-values.ts';
import { metadataOf, type PublishedPackage, type PublishedTable } from './published-tables.ts';

const TYPES = {
  string: 'STRING',
  date: 'STRING',
  integer: 'INT32',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
} as const;

/** A table in columns (Parquet), whose metadata say which data they are. Dates stay text: a day before 1970 or after 9999 is one too. */
export function parquetOf(
  { columns, rows }: PublishedTable,
  about: Omit<PublishedPackage, 'tables'>,
): Uint8Array {
  const columnData = columns.map((column, index) => ({
    name: column.name,
    type: TYPES[column.type],
    data: rows.map((row) => valueOf(row[index] ?? '', column)),
    nullable: true,
  }));
  const kvMetadata = metadataOf(about).map(([key, value]) => ({ key, value }));
  return new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata }));
}
