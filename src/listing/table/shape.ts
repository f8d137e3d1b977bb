import { rangeOf, type TableColumn } from './columns.ts';
import type { LoadedTable } from './rows.ts';

/** Values that a closed list has room for; of names that a reader knows, more. */
const MOST_VALUES = 250;
const MOST_NAMES = 1000;

/** What a table can be narrowed by: the values of each column that offers a choice, and the kinds of ranges. */
export interface TableShape {
  readonly facets: ReadonlyMap<string, ReadonlySet<string>>;
  readonly ranges: ReadonlyMap<string, 'years' | 'numbers'>;
  readonly columns: ReadonlySet<string>;
}

export function shapeOf(table: LoadedTable): TableShape {
  const columns = table.guide.columns;
  const facets = columns.flatMap((column) => {
    const values = choicesOf(column, table);
    return values ? [[column.name, values] as const] : [];
  });
  const ranges = columns.flatMap((column) => {
    const range = rangeOf(column);
    return range ? [[column.name, range] as const] : [];
  });
  return {
    facets: new Map(facets),
    ranges: new Map(ranges),
    columns: new Set(columns.map(({ name }) => name)),
  };
}

/** The values to choose from; null where they are too many, or tell each row from all others. */
function choicesOf(column: TableColumn, { rows }: LoadedTable): ReadonlySet<string> | null {
  const { name, kind, vocabulary } = column;
  if (kind !== 'words' && kind !== 'several' && kind !== 'flag') return null;
  const values = new Set<string>();
  let given = 0;
  for (const row of rows) {
    const own = row.values.get(name);
    given += own.size;
    for (const value of own) values.add(value);
  }
  if (values.size === 0) return null;
  const fits = vocabulary
    ? values.size <= MOST_NAMES
    : values.size <= MOST_VALUES && values.size * 2 <= given;
  return fits ? values : null;
}
