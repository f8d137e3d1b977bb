import { byFacet, type Facet, type FacetValues } from '../documents.ts';

/** What is known of one record beside its texts; needed to count facets and to sort by date. */
export interface RecordRow {
  readonly facets: FacetValues;
  /** The day by which it sorts, counted from 1900; null when it has no date. */
  readonly day: number | null;
}

/** Rows by column, facet values by their number in a list: columns of like numbers compress well. */
export interface ColumnsFile {
  readonly values: Readonly<Record<Facet, readonly string[]>>;
  /** By facet, then by record: one number, a list of several, or −1 for none. */
  readonly facets: Readonly<Record<Facet, readonly (number | readonly number[])[]>>;
  /** Days since 1900 by record, negative before; null for none. */
  readonly days: readonly (number | null)[];
}

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(1900, 0, 1);

/** An ISO day as the number of days since 1900; null for "". */
export function dayNumber(iso: string): number | null {
  return iso === '' ? null : Math.floor((Date.parse(iso) - FIRST_DAY) / DAY);
}

/** The first moment of a day (ms, UTC). */
export function momentOfDay(day: number): number {
  return FIRST_DAY + day * DAY;
}

export function packColumns(rows: readonly RecordRow[]): ColumnsFile {
  const columns = byFacet((facet) => packColumn(rows.map((row) => row.facets[facet])));
  return {
    values: byFacet((facet) => columns[facet].values),
    facets: byFacet((facet) => columns[facet].column),
    days: rows.map(({ day }) => day),
  };
}

/** The values of one facet, by record, as a list of them and the numbers of each record's in that list. */
function packColumn(lists: readonly (readonly string[])[]) {
  const values = [...new Set(lists.flat())].sort();
  const numbers = new Map(values.map((value, index) => [value, index] as const));
  const column = lists.map((own) => {
    const list = own.map((value) => numbers.get(value) ?? 0);
    return list.length === 1 ? (list[0] ?? 0) : list.length === 0 ? -1 : list;
  });
  return { values, column };
}

export function unpackColumns({ values, facets, days }: ColumnsFile): RecordRow[] {
  return days.map((day, record) => ({
    facets: byFacet((facet) => {
      const cell = facets[facet][record] ?? -1;
      const numbers = typeof cell === 'number' ? [cell] : cell;
      return numbers.flatMap((number) => values[facet][number] ?? []);
    }),
    day,
  }));
}
