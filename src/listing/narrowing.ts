import { foldedWords, hasWords } from './finding.ts';
import type { ListState } from './state.ts';

/** A row as filters see it. */
export interface ListRow {
  /** Its values of each facet; a facet it lacks has none. */
  readonly values: Pick<ReadonlyMap<string, ReadonlySet<string>>, 'get'>;
  /** Its words, as `foldedWords` gives them. */
  readonly words: string;
}

/** How many rows a reader would see for each value of each facet. */
export type FacetCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The rows that meet all conditions, in their order. */
export function matchingRows<R extends ListRow>(rows: readonly R[], state: ListState): R[] {
  return withWords(rows, state.text).filter((row) => meets(row, state, null));
}

/**
 * Counts for each value the rows that meet the conditions of all other facets and have it: what the reader
 * would get by choosing it. A value that no row has is not counted.
 */
export function countRows(
  rows: readonly ListRow[],
  state: ListState,
  facets: Iterable<string>,
): FacetCounts {
  const found = withWords(rows, state.text);
  return new Map(
    [...facets].map((facet) => {
      const counts = new Map<string, number>();
      for (const row of found.filter((one) => meets(one, state, facet))) {
        for (const value of row.values.get(facet) ?? []) {
          counts.set(value, (counts.get(value) ?? 0) + 1);
        }
      }
      return [facet, counts];
    }),
  );
}

function withWords<R extends ListRow>(rows: readonly R[], text: string): R[] {
  const asked = foldedWords(text);
  return rows.filter(({ words }) => hasWords(words, asked));
}

function meets({ values }: ListRow, { chosen }: ListState, except: string | null): boolean {
  return [...chosen].every(
    ([facet, wanted]) =>
      facet === except || [...(values.get(facet) ?? [])].some((value) => wanted.has(value)),
  );
}
