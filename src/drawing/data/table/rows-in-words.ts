import type { PageOfRows } from '#listing/table/paging.ts';
import { fill } from '../fill.ts';
import type { ExplorerWords } from './words.ts';

/** Which rows are shown, of how many. */
export function rowsInWords(
  words: Pick<ExplorerWords, 'rows' | 'rowsFound' | 'noneFound' | 'empty'>,
  { first, last }: PageOfRows,
  found: number,
  total: number,
): string {
  if (total === 0) return words.empty;
  if (found === 0) return fill(words.noneFound, { total });
  return fill(found === total ? words.rows : words.rowsFound, { first, last, found, total });
}
