import type { FullRow } from './row.ts';

/** Where rows come from: what a reader needs to cite or refresh them. */
export interface Provenance {
  readonly title: string;
  /** Address of the view the rows were taken from. */
  readonly link: string;
  /** Day of the data, `2026-11-21`. */
  readonly dataDate: string;
}

/** The rows and where they come from, as indented JSON. */
export function jsonOf(rows: readonly FullRow[], from: Provenance): string {
  return `${JSON.stringify({ ...from, count: rows.length, events: rows }, null, 2)}\n`;
}
