/**
 * What a column's cells are: words, several values joined by "; ", a number, a truth value, a date as EDTF with its
 * first and last day in the columns `<name>_earliest` and `<name>_latest`, a day as ISO 8601, or an address.
 */
export type ColumnKind = 'words' | 'several' | 'number' | 'flag' | 'date' | 'day' | 'address';

/** A column of a published table, in the words of one language. */
export interface TableColumn {
  /** As the file has it. */
  readonly name: string;
  readonly label: string;
  readonly kind: ColumnKind;
  /** True where it is there before a reader picks columns. */
  readonly shown: boolean;
  /** The vocabulary that has names for its values; without one they stand for themselves. */
  readonly vocabulary?: string | undefined;
}

/** A published table: where it is and what its columns are. */
export interface TableGuide {
  readonly name: string;
  readonly label: string;
  /** Address of the file. */
  readonly href: string;
  /** The column that tells a reader which row it is, and stands first. */
  readonly head: string;
  /** The column that has the address of a row's page; null where rows have none. */
  readonly page: string | null;
  readonly columns: readonly TableColumn[];
}

/** Names for values in one language, by vocabulary. */
export type Vocabularies = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** How a value is called; itself where nothing else is known. */
export function nameOf(
  value: string,
  { vocabulary = '' }: Pick<TableColumn, 'vocabulary'>,
  vocabularies: Vocabularies,
): string {
  const names = vocabularies[vocabulary];
  return (names && Object.hasOwn(names, value) ? names[value] : null) ?? value;
}

/** The values of a cell: none of an empty one. */
export function valuesIn(cell: string, { kind }: Pick<TableColumn, 'kind'>): string[] {
  if (cell === '') return [];
  return kind === 'several' ? cell.split('; ') : [cell];
}

/** How a column is narrowed other than by a choice: by years, by numbers, or not. */
export function rangeOf({ kind }: Pick<TableColumn, 'kind'>): 'years' | 'numbers' | null {
  if (kind === 'number') return 'numbers';
  return kind === 'date' || kind === 'day' ? 'years' : null;
}
