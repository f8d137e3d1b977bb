import { setOrDelete, typedIn } from './address.ts';

/** What a facet offers. */
export interface FacetShape {
  readonly values: ReadonlySet<string>;
  /** True where a reader chooses one value at most, as from a closed list. */
  readonly single: boolean;
}

/** What a list can be narrowed and sorted by. */
export interface ListShape {
  readonly facets: ReadonlyMap<string, FacetShape>;
  /** Names of the columns that sort. */
  readonly columns: ReadonlySet<string>;
}

export interface Sorting {
  readonly column: string;
  readonly descending: boolean;
}

/** How a reader has narrowed and sorted a list. */
export interface ListState {
  /** The values chosen of each facet that narrows; a row needs one of each facet's. */
  readonly chosen: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words to be found in a row, as they were typed. */
  readonly text: string;
  /** Null leaves the rows in the order they were written. */
  readonly sorting: Sorting | null;
}

export const UNTOUCHED: ListState = { chosen: new Map(), text: '', sorting: null };

const TEXT = 'q';
const SORT = 'sort';

/** Reads `?country=jp,kr&q=…&sort=-since`; what the list does not know is passed over. */
export function readState(query: string, { facets, columns }: ListShape): ListState {
  const params = new URLSearchParams(query);
  const chosen = [...facets].flatMap(([facet, { values, single }]) => {
    const known = (params.get(facet) ?? '').split(',').filter((value) => values.has(value));
    const asked = single ? known.slice(0, 1) : known;
    return asked.length > 0 ? [[facet, new Set(asked)] as const] : [];
  });
  const sorting = readSorting(params.get(SORT) ?? '', columns);
  return { chosen: new Map(chosen), text: typedIn(params, TEXT), sorting };
}

function readSorting(written: string, columns: ReadonlySet<string>): Sorting | null {
  const descending = written.startsWith('-');
  const column = descending ? written.slice(1) : written;
  return columns.has(column) ? { column, descending } : null;
}

/** The address of a state, "" or beginning with "?"; parameters of others stay where they are. */
export function writeState(state: ListState, query: string, { facets }: ListShape): string {
  const params = new URLSearchParams(query);
  for (const facet of facets.keys()) {
    setOrDelete(params, facet, [...(state.chosen.get(facet) ?? [])].join(','));
  }
  setOrDelete(params, TEXT, state.text);
  const { sorting } = state;
  setOrDelete(params, SORT, sorting ? (sorting.descending ? '-' : '') + sorting.column : '');
  // A comma means itself in a query, and reads better.
  const written = params.toString().replaceAll('%2C', ',');
  return written === '' ? '' : `?${written}`;
}

/** The state with these values of a facet chosen and no others; none leaves it out. */
export function choosing(state: ListState, facet: string, values: Iterable<string>): ListState {
  const chosen = new Map(state.chosen);
  const wanted = new Set(values);
  if (wanted.size > 0) chosen.set(facet, wanted);
  else chosen.delete(facet);
  return { ...state, chosen };
}

/** True when something narrows the list. */
export function isNarrowed({ chosen, text }: ListState): boolean {
  return chosen.size > 0 || text !== '';
}

/** True for one order, none included. */
export function isSameSorting(a: Sorting | null, b: Sorting | null): boolean {
  return a?.column === b?.column && a?.descending === b?.descending;
}
