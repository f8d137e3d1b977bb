import { valuesIn, type TableColumn } from './columns.ts';
import type { TableRow } from './rows.ts';

type Cell = string | number;

/** Columns and rows for a writer of tables: each cell what the file had. */
export function tableTaken(columns: readonly TableColumn[], rows: readonly TableRow[]) {
  return {
    columns: columns.map(({ name }) => name),
    rows: rows.map((row) => Object.fromEntries(columns.map((one) => [one.name, cellOf(row, one)]))),
  };
}

/** The same as values: numbers, truth values, lists, and null for what is not known. */
export function valuesTaken(columns: readonly TableColumn[], rows: readonly TableRow[]) {
  return rows.map((row) =>
    Object.fromEntries(columns.map((column) => [column.name, valueOf(row, column)])),
  );
}

function cellOf(row: TableRow, { name, kind }: TableColumn): Cell {
  const cell = row.cell(name);
  return kind === 'number' && cell !== '' ? Number(cell) : cell;
}

function valueOf(row: TableRow, column: TableColumn) {
  const cell = row.cell(column.name);
  if (column.kind === 'several') return valuesIn(cell, column);
  if (cell === '') return null;
  if (column.kind === 'number') return Number(cell);
  return column.kind === 'flag' ? cell === 'true' : cell;
}
