import { csvParseRows } from 'd3';
import { restore } from './csv.ts';

/** The lines of a table that `csvOf` wrote, heads first, each cell as the text it was. */
export function readCsv(text: string): string[][] {
  return csvParseRows(text.replace(/^\u{FEFF}/u, ''), (cells) => cells.map(restore));
}
