import { countRows, matchingRows, type FacetCounts } from '../narrowing.ts';
import { keyFrom, sortedBy, type SortKey } from '../sorting.ts';
import type { TableColumn } from './columns.ts';
import type { LoadedTable, TableRow } from './rows.ts';
import type { Range, TableState } from './state.ts';

/**
 * The rows that meet all conditions, in the order asked for: words by `compare`, dates by the first day they may mean,
 * what has nothing in the column last.
 */
export function rowsFound(
  table: LoadedTable,
  state: TableState,
  compare: (a: string, b: string) => number,
): TableRow[] {
  const found = matchingRows(rowsInRanges(table, state.ranges), state);
  const column = table.columns.get(state.sorting?.column ?? '');
  if (!column || !state.sorting) return found;
  return sortedBy(found, (row) => sortKey(row, column), state.sorting.descending, compare);
}

/** How many rows a reader would see for each value of each of these columns. */
export function countValues(
  table: LoadedTable,
  state: TableState,
  columns: Iterable<string>,
): FacetCounts {
  return countRows(rowsInRanges(table, state.ranges), state, columns);
}

function rowsInRanges(
  { rows, columns }: LoadedTable,
  ranges: ReadonlyMap<string, Range>,
): readonly TableRow[] {
  const asked = [...ranges].flatMap(([name, range]) => {
    const column = columns.get(name);
    return column ? [{ column, range }] : [];
  });
  if (asked.length === 0) return rows;
  return rows.filter((row) => asked.every(({ column, range }) => isIn(row, column, range)));
}

/** What a row is sorted by. */
function sortKey(row: TableRow, column: TableColumn): SortKey {
  const cell = row.cell(column.name);
  if (column.kind === 'number') return keyFrom(cell, true);
  if (column.kind === 'day') return momentOf(cell);
  if (column.kind === 'date') return momentOf(row.cell(`${column.name}_earliest`));
  return keyFrom(row.named(column), false);
}

function momentOf(day: string): number | null {
  const moment = Date.parse(day);
  return Number.isNaN(moment) ? null : moment;
}

/** True when a row lies in a range, or may: a date of which only the decade is known may be any of its years. */
function isIn(row: TableRow, column: TableColumn, { from, to }: Range): boolean {
  const extent = extentOf(row, column);
  return extent !== null && extent.first <= (to ?? Infinity) && extent.last >= (from ?? -Infinity);
}

interface Extent {
  readonly first: number;
  readonly last: number;
}

/** The years or the number of a cell; null where nothing is known. */
function extentOf(row: TableRow, { name, kind }: TableColumn): Extent | null {
  const cell = row.cell(name);
  if (kind === 'number') return cell === '' ? null : single(Number(cell));
  if (kind === 'day') return single(yearOf(cell));
  const [first, last] = [`${name}_earliest`, `${name}_latest`].map((day) => yearOf(row.cell(day)));
  return spanOf(first ?? null, last ?? null, cell);
}

/** An end that is open goes on for ever; of one that is not known the other is all there is. */
function spanOf(first: number | null, last: number | null, edtf: string): Extent | null {
  if (first === null && last === null) return null;
  const begins = first ?? (edtf.startsWith('..') ? -Infinity : last);
  const ends = last ?? (edtf.endsWith('..') ? Infinity : first);
  return begins === null || ends === null ? null : { first: begins, last: ends };
}

function single(value: number | null): Extent | null {
  return value === null || Number.isNaN(value) ? null : { first: value, last: value };
}

/** The year of `2017-04-26`, with a sign and six digits beyond four. */
function yearOf(day: string): number | null {
  const year = /^([+-]?\d+)-\d\d-\d\d$/.exec(day)?.[1];
  return year === undefined ? null : Number(year);
}
