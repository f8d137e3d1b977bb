import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A query with the records that answer it. */
export interface JudgedQuery {
  readonly group: string;
  readonly asks: string;
  /** Any of these may come first: `kind/id`. */
  readonly wants: readonly string[];
  /** Language of the page it is asked on. */
  readonly page: string;
}

interface Group {
  readonly group: string;
  readonly queries: readonly (Omit<JudgedQuery, 'group' | 'page'> & { readonly page?: string })[];
}

/** The queries of a file beside this one, in its order. */
export function judgedQueries(name: 'judged' | 'blind'): JudgedQuery[] {
  const file = readFileSync(new URL(`${name}-queries.yaml`, import.meta.url), 'utf8');
  return (parse(file) as Group[]).flatMap(({ group, queries }) =>
    queries.map((query) => ({ group, page: 'vi', ...query })),
  );
}

/** The query as a reader types it who leaves out all marks. */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}
