import type { ProblemKind } from '#listing/table/address.ts';

/** The sentences that the explorer of tables needs, in the page's language, with places for values. */
export interface ExplorerWords extends Readonly<Record<ExplorerWord, string>> {
  readonly problem: Readonly<Record<ProblemKind, string>>;
}

export const EXPLORER_WORDS = [
  ...(['filters', 'words', 'addFilter', 'addFilterWhat', 'fromYear', 'toYear'] as const),
  ...(['fromNumber', 'toNumber', 'notANumber', 'reversed', 'any', 'choice'] as const),
  ...(['remove', 'removeThis', 'columns', 'columnsAll', 'columnsFirst'] as const),
  ...(['sort', 'ascending', 'descending', 'asWritten'] as const),
  ...(['rows', 'rowsFound', 'noneFound', 'empty', 'clear'] as const),
  ...(['pages', 'previous', 'next', 'page'] as const),
  ...(['take', 'takeAllColumns', 'csv', 'csvExcel', 'json', 'commaNote', 'semicolonNote'] as const),
  ...(['taken', 'formulas', 'problems', 'close'] as const),
] as const;

type ExplorerWord = (typeof EXPLORER_WORDS)[number];

export const PROBLEM_WORDS = [
  'table',
  'column',
  'value',
  'range',
  'twice',
  'page',
] as const satisfies readonly ProblemKind[];
