import { setOrDelete, typedIn } from '../address.ts';
import type { Sorting } from '../state.ts';
import { readRange, writeRange } from './range-text.ts';
import type { TableShape } from './shape.ts';
import { WHOLE_TABLE, type Range, type TableState } from './state.ts';

/** Why a part of an address was not followed. */
export type ProblemKind = 'table' | 'column' | 'value' | 'range' | 'twice' | 'page';

/** A part of an address that was not followed, as it was written. */
export interface Problem {
  readonly part: string;
  readonly kind: ProblemKind;
}

/** A part of an address can be any text; what is said of it is kept short. */
const LONGEST_TOLD = 80;
const PAGE = /^[1-9]\d{0,5}$/;

/** The table an address asks for; null where it asks for none or for one there is not. */
export function askedTable(
  query: string,
  names: readonly string[],
): { readonly name: string | null; readonly problems: readonly Problem[] } {
  const asked = new URLSearchParams(query).get('table');
  if (asked === null) return { name: null, problems: [] };
  return names.includes(asked)
    ? { name: asked, problems: [] }
    : { name: null, problems: [problem('table', 'table', asked)] };
}

/**
 * Reads `?q=…&where=category:visit&where=date:2010..2020&sort=-date&columns=date,title_en&page=2`. What the table does
 * not know is told and left out; all the rest holds.
 */
export function readTableState(
  query: string,
  shape: TableShape,
): { readonly state: TableState; readonly problems: readonly Problem[] } {
  const params = new URLSearchParams(query);
  const problems: Problem[] = [];
  const state = {
    ...WHOLE_TABLE,
    text: typedIn(params, 'q'),
    ...readConditions(params.getAll('where'), shape, problems),
    sorting: readSorting(params.get('sort') ?? '', shape, problems),
    columns: readColumns(params.get('columns'), shape, problems),
    page: readPage(params.get('page'), problems),
  };
  return { state, problems };
}

function readConditions(
  written: readonly string[],
  shape: TableShape,
  problems: Problem[],
): Pick<TableState, 'chosen' | 'ranges'> {
  const chosen = new Map<string, ReadonlySet<string>>();
  const ranges = new Map<string, Range>();
  for (const part of written) {
    const colon = part.indexOf(':');
    const [column, value] = [part.slice(0, Math.max(colon, 0)), part.slice(colon + 1)];
    const read = readOne(column, value, shape);
    if (typeof read === 'string') problems.push(problem(read, 'where', part));
    else if ('value' in read) {
      // The control of the column shows one value: a second one would hold unseen.
      if (chosen.get(column)?.has(read.value) === false)
        problems.push(problem('twice', 'where', part));
      else chosen.set(column, new Set([read.value]));
    } else {
      const both = common(ranges.get(column), read);
      if (both) ranges.set(column, both);
      else problems.push(problem('twice', 'where', part));
    }
  }
  return { chosen, ranges };
}

/** What two ranges have in common, as both conditions hold; null where they have nothing. */
function common(a: Range | undefined, b: Range): Range | null {
  if (a === undefined) return b;
  const from = Math.max(a.from ?? -Infinity, b.from ?? -Infinity);
  const to = Math.min(a.to ?? Infinity, b.to ?? Infinity);
  const known = (end: number) => (Number.isFinite(end) ? end : null);
  return from <= to ? { from: known(from), to: known(to) } : null;
}

function readOne(
  column: string,
  value: string,
  { facets, ranges }: TableShape,
): Range | { readonly value: string } | ProblemKind {
  const values = facets.get(column);
  if (values) return values.has(value) ? { value } : 'value';
  const kind = ranges.get(column);
  if (!kind) return 'column';
  return readRange(value, kind) ?? 'range';
}

function readSorting(
  written: string,
  { columns }: TableShape,
  problems: Problem[],
): Sorting | null {
  if (written === '') return null;
  const descending = written.startsWith('-');
  const column = descending ? written.slice(1) : written;
  if (columns.has(column)) return { column, descending };
  problems.push(problem('column', 'sort', written));
  return null;
}

/** In the order of the table, whichever they were written in. */
function readColumns(
  written: string | null,
  { columns }: TableShape,
  problems: Problem[],
): readonly string[] | null {
  if (written === null) return null;
  const asked = written.split(',');
  for (const name of asked.filter((one) => !columns.has(one))) {
    problems.push(problem('column', 'columns', name));
  }
  const known = [...columns].filter((name) => asked.includes(name));
  return known.length > 0 ? known : null;
}

function readPage(written: string | null, problems: Problem[]): number {
  if (written === null) return 1;
  if (PAGE.test(written)) return Number(written);
  problems.push(problem('page', 'page', written));
  return 1;
}

function problem(kind: ProblemKind, name: string, value: string): Problem {
  const part = `${name}=${value}`;
  return {
    kind,
    part: part.length > LONGEST_TOLD ? `${part.slice(0, LONGEST_TOLD)}…` : part,
  };
}

const OWN = ['table', 'q', 'where', 'sort', 'columns', 'page'] as const;

/** The address of a state of a table, beginning with "?"; parameters of others stay. */
export function writeTableState(table: string, state: TableState, query: string): string {
  const params = new URLSearchParams(query);
  for (const name of OWN) params.delete(name);
  const { text, chosen, ranges, sorting, columns, page } = state;
  params.set('table', table);
  setOrDelete(params, 'q', text);
  for (const [column, values] of chosen) {
    for (const value of values) params.append('where', `${column}:${value}`);
  }
  for (const [column, range] of ranges) params.append('where', `${column}:${writeRange(range)}`);
  setOrDelete(params, 'sort', sorting ? (sorting.descending ? '-' : '') + sorting.column : '');
  setOrDelete(params, 'columns', columns?.join(',') ?? '');
  setOrDelete(params, 'page', page > 1 ? String(page) : '');
  // Commas and colons mean themselves in a query, and read better.
  return `?${params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')}`;
}

/** The address without any table; "" or beginning with "?". */
export function withoutTable(query: string): string {
  const params = new URLSearchParams(query);
  for (const name of OWN) params.delete(name);
  const written = params.toString();
  return written === '' ? '' : `?${written}`;
}
