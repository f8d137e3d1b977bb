import { dsvFormat } from 'd3';

/** What stands in a cell; several values are joined by semicolons. */
export type Cell = string | number | boolean | readonly string[];

/** A table of named columns; their names stay the same in every language. */
export interface Table<Column extends string = string> {
  /** In the order they are written. */
  readonly columns: readonly Column[];
  readonly rows: readonly Readonly<Record<Column, Cell>>[];
}

/** The signs that programs of a country expect between two cells, and within a number. */
export interface CsvSigns {
  readonly delimiter: ',' | ';';
  readonly decimal: '.' | ',';
}

/** What RFC 4180 says, and every program that is told so reads. */
const STANDARD: CsvSigns = { delimiter: ',', decimal: '.' };
/** What a spreadsheet reads by a double click where numbers have a decimal comma. */
const DECIMAL_COMMA: CsvSigns = { delimiter: ';', decimal: ',' };

/** The signs that a spreadsheet set to a locale (BCP 47) expects. */
export function signsIn(locale: string): CsvSigns {
  const decimal = new Intl.NumberFormat(locale).formatToParts(1.5);
  return decimal.some(({ type, value }) => type === 'decimal' && value === ',')
    ? DECIMAL_COMMA
    : STANDARD;
}

/** A table as RFC 4180 has it, or with other signs, with the mark that tells spreadsheets it is UTF-8. */
export function csvOf<Column extends string>(
  { columns, rows }: Table<Column>,
  { delimiter, decimal } = STANDARD,
): string {
  const format = dsvFormat(delimiter);
  const cells = rows.map((row) => columns.map((column) => writtenCell(row[column], decimal)));
  const lines = [columns, ...cells].map((line) => format.formatRow([...line]));
  return `\u{FEFF}${lines.join('\r\n')}\r\n`;
}

/*
 * What a spreadsheet would run as a formula, full-width signs included. A cell that already begins with the
 * sign of neutral text before one of these gets one more, so that taking one away is always the way back.
 */
const FORMULA = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** The text with a `'` before it where a spreadsheet would take it for a formula. */
export function neutralise(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text as it was before `neutralise`. */
export function restore(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}

/** True when some cell of the table has to be neutralised. */
export function hasFormulas<Column extends string>({ columns, rows }: Table<Column>): boolean {
  return rows.some((row) =>
    columns.some((column) => writtenCell(row[column]) !== textOf(row[column])),
  );
}

/** A number below zero begins with a sign too, and is no formula: readers must still find a number. */
function writtenCell(cell: Cell, decimal: CsvSigns['decimal'] = '.'): string {
  return typeof cell === 'number' ? String(cell).replace('.', decimal) : neutralise(textOf(cell));
}

function textOf(cell: Cell): string {
  return typeof cell === 'object' ? cell.join('; ') : String(cell);
}
