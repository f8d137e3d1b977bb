import { UNTOUCHED, type ListState } from '../state.ts';

/** Years or numbers, both ends counted in; null leaves an end open. */
export interface Range {
  readonly from: number | null;
  readonly to: number | null;
}

/** How a reader has narrowed and sorted a table, and which part of it is looked at. */
export interface TableState extends ListState {
  readonly ranges: ReadonlyMap<string, Range>;
  /** The columns picked, in the order of the table; null while they are those it begins with. */
  readonly columns: readonly string[] | null;
  /** Counted from 1. */
  readonly page: number;
}

export const WHOLE_TABLE: TableState = { ...UNTOUCHED, ranges: new Map(), columns: null, page: 1 };

/** The state with another range of a column; one that is open at both ends leaves it out. */
export function ranging(state: TableState, column: string, range: Range): TableState {
  const ranges = new Map(state.ranges);
  if (range.from === null && range.to === null) ranges.delete(column);
  else ranges.set(column, range);
  return { ...state, ranges };
}

/** True when something narrows the table. */
export function isTableNarrowed({ chosen, ranges, text }: TableState): boolean {
  return chosen.size > 0 || ranges.size > 0 || text !== '';
}
