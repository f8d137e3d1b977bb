import type { SharedRow } from './row.ts';

/** The columns, in order; their names stay the same in every language. */
export const COLUMNS = [
  'id',
  'title',
  'date',
  'start',
  'end',
  'precision',
  'approximate',
  'planned',
  'importance',
  'category',
  'pillars',
  'countries',
  'partners',
  'strategies',
  'url',
] as const satisfies readonly (keyof SharedRow)[];

/** A table as RFC 4180 has it, with the mark that tells spreadsheets it is UTF-8. */
export function csvOf(rows: readonly SharedRow[]): string {
  const lines = [
    COLUMNS.join(','),
    ...rows.map((row) => COLUMNS.map((c) => cell(row[c])).join(',')),
  ];
  return `\u{FEFF}${lines.join('\r\n')}\r\n`;
}

function cell(value: SharedRow[keyof SharedRow]): string {
  const text = Array.isArray(value) ? value.join('; ') : String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
