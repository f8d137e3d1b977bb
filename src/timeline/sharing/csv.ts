import type { SharedSource } from './details.ts';
import type { FullRow } from './row.ts';

/** The columns, in order; their names stay the same in every language. */
export const COLUMNS = [
  ...(['id', 'title', 'date', 'edtf', 'start', 'end', 'precision', 'approximate'] as const),
  ...(['status', 'statusNote', 'importance', 'confidence', 'category', 'pillars'] as const),
  ...(['countries', 'place', 'partners', 'people', 'organisations', 'strategies'] as const),
  ...(['outcomes', 'sources', 'url'] as const),
] as const satisfies readonly (keyof FullRow)[];

/** A table as RFC 4180 has it, with the mark that tells spreadsheets it is UTF-8. */
export function csvOf(rows: readonly FullRow[]): string {
  const lines = [
    COLUMNS.join(','),
    ...rows.map((row) => COLUMNS.map((column) => cell(textOf(row[column]))).join(',')),
  ];
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

/** True when some cell of the rows had to be neutralised. */
export function hasFormulas(rows: readonly FullRow[]): boolean {
  return rows.some((row) => COLUMNS.some((column) => FORMULA.test(textOf(row[column]))));
}

function textOf(value: FullRow[keyof FullRow]): string {
  if (typeof value === 'object' && value !== null) return value.map(partOf).join('; ');
  return String(value ?? '');
}

function partOf(part: string | SharedSource): string {
  if (typeof part === 'string') return part;
  const name = [part.title, part.publisher].filter(Boolean).join(', ');
  return part.url === null ? name : `${name} <${part.url}>`;
}

function cell(text: string): string {
  const safe = neutralise(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
