import { parquetWriteBuffer } from 'hyparquet-writer';
import { valueOf } from './cell-values.ts';
import type { PublishedTable } from './published-tables.ts';

const TYPES = {
  string: 'STRING',
  date: 'STRING',
  integer: 'INT32',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
} as const;

/** A table in columns (Parquet). Dates stay text: a day before 1970 or after 9999 is one too. */
export function parquetOf({ columns, rows }: PublishedTable): Uint8Array {
  const columnData = columns.map((column, index) => ({
    name: column.name,
    type: TYPES[column.type],
    data: rows.map((row) => valueOf(row[index] ?? '', column)),
    nullable: true,
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}
