import { foldedWords } from '../finding.ts';
import type { ListRow } from '../narrowing.ts';
import {
  nameOf,
  valuesIn,
  type TableColumn,
  type TableGuide,
  type Vocabularies,
} from './columns.ts';

/** A table whose rows have come. */
export interface LoadedTable {
  readonly guide: TableGuide;
  readonly columns: ReadonlyMap<string, TableColumn>;
  readonly vocabularies: Vocabularies;
  /** In the order of the file. */
  readonly rows: readonly TableRow[];
}

/** Thrown where a file is not the table its guide describes. */
export class OtherTable extends Error {}

/** A row of a table as filters see it. */
export class TableRow implements ListRow {
  readonly #table: Omit<LoadedTable, 'rows'>;
  readonly #cells: Readonly<Record<string, string>>;
  #words: string | null = null;

  constructor(table: Omit<LoadedTable, 'rows'>, cells: Readonly<Record<string, string>>) {
    this.#table = table;
    this.#cells = cells;
  }

  /** What the file says in a column; "" where it says nothing or has no such column. */
  cell(name: string): string {
    return this.#cells[name] ?? '';
  }

  /** The same with names for values. */
  named(column: TableColumn): string {
    const { vocabularies } = this.#table;
    const values = valuesIn(this.cell(column.name), column);
    return values.map((value) => nameOf(value, column, vocabularies)).join('; ');
  }

  readonly values = {
    get: (name: string): ReadonlySet<string> => {
      const column = this.#table.columns.get(name);
      return new Set(column ? valuesIn(this.cell(name), column) : []);
    },
  };

  /** Its words and the names of its values, without addresses; folded when a reader first looks for any. */
  get words(): string {
    this.#words ??= foldedWords(this.#text());
    return this.#words;
  }

  #text(): string {
    const told = this.#table.guide.columns.filter(({ kind }) => kind !== 'address');
    return told
      .flatMap((column) => {
        const cell = this.cell(column.name);
        return column.vocabulary ? [cell, this.named(column)] : [cell];
      })
      .join(' ');
  }
}

/**
 * A table from the lines of its file, heads first, as texts. Columns that the guide does not know are left out; throws
 * an `OtherTable` where one it knows is missing.
 */
export function tableFrom(
  guide: TableGuide,
  vocabularies: Vocabularies,
  [heads = [], ...lines]: readonly (readonly string[])[],
): LoadedTable {
  const columns = new Map(guide.columns.map((column) => [column.name, column]));
  const places = guide.columns.map(({ name }) => [name, heads.indexOf(name)] as const);
  const missing = places.filter(([, place]) => place < 0).map(([name]) => name);
  if (missing.length > 0) throw new OtherTable(`${guide.name} lacks ${missing.join(', ')}`);
  const about = { guide, columns, vocabularies };
  const rows = lines.map((line) => {
    const cells = places.map(([name, place]) => [name, line[place] ?? ''] as const);
    return new TableRow(about, Object.fromEntries(cells));
  });
  return { ...about, rows };
}
