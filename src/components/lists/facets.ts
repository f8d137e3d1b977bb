import type { Hue, Shape } from '#domain/records/taxonomy.ts';

/** A value of a facet as a reader chooses it. */
interface Choice {
  /** In the address and in the rows' `data-<facet>`: without spaces and commas. */
  readonly value: string;
  readonly label: string;
  /** How many rows have it. */
  readonly n: number;
  readonly hue?: Hue;
  readonly shape?: Shape;
}

/** What a list is narrowed by. */
export interface Facet {
  /** Name in the address, and of the rows' attribute. */
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  /** Chips show all choices and take several; a closed list has room for many and takes one. */
  readonly look: 'chips' | 'closed';
}

/** A column of a table; with a name it sorts. */
export interface Column {
  readonly label: string;
  readonly name?: string;
  /** Numbers and days (see `dayNumber`) sort the greatest first; words by the language's order. */
  readonly as?: 'words' | 'number';
  /** The direction in which the rows were written, where this column gave it. */
  readonly sorted?: 'ascending' | 'descending';
}

/** Words and look of a value. */
type Worded = Omit<Choice, 'n'>;

/**
 * A facet of what rows have: each value that is there, with its count, in the order of `words`. A value without
 * words is not offered.
 */
export function facetOf<Row>(
  { name, label, look }: Pick<Facet, 'name' | 'label' | 'look'>,
  rows: readonly Row[],
  valuesOf: (row: Row) => readonly string[],
  words: readonly Worded[],
): Facet {
  const counts = new Map<string, number>();
  for (const value of rows.flatMap((row) => [...new Set(valuesOf(row))])) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const choices = words.flatMap((one) => {
    const n = counts.get(one.value) ?? 0;
    return n > 0 ? [{ ...one, n }] : [];
  });
  return { name, label, look, choices };
}

/** The facets that part the rows: one whose only choice all rows have is no choice. */
export function dividing(facets: readonly Facet[], rows: number): Facet[] {
  return facets.filter(({ choices }) => choices.length > 1 || choices.some(({ n }) => n < rows));
}

/** The day of a moment (ms, UTC) as a column sorts it; undefined, so that the row comes last, for none. */
export function dayNumber(moment: number | undefined): number | undefined {
  return moment !== undefined && Number.isFinite(moment)
    ? Math.floor(moment / 86_400_000)
    : undefined;
}
