import { typedIn } from './address.ts';
import {
  nameOf,
  rangeOf,
  type TableColumn,
  type TableGuide,
  type Vocabularies,
} from './table/columns.ts';
import { readRange } from './table/range-text.ts';

/** A field by which an address narrows a page, in the words of one language. */
export interface AskedField {
  /** Its name in the address. */
  readonly name: string;
  /** What it is called; empty where its values say enough. */
  readonly label: string;
  /** The values it offers with their words; null where any words may be typed. */
  readonly choices: ReadonlyMap<string, string> | null;
  /** True where one value at most holds, the first that it knows. */
  readonly single: boolean;
}

/** Tables of which an address may open one, with their columns. */
export interface AskedTables {
  /** What the choice of a table is called. */
  readonly label: string;
  readonly tables: readonly TableGuide[];
  readonly vocabularies: Vocabularies;
}

/** What an address can ask of a page, in the words of one language. */
export interface AskedPage {
  readonly fields: readonly AskedField[];
  /** Null where the page opens no table, or what describes them has not come. */
  readonly tables: AskedTables | null;
}

/**
 * What a query narrows a page to: "Pillar: Economic, Cultural; Year: 2023; “talks”". Empty where it narrows nothing; what the
 * page does not know is passed over, and an order is no narrowing.
 */
export function viewInWords(query: string, { fields, tables }: AskedPage): string {
  const params = new URLSearchParams(query);
  const table = tables?.tables.find(({ name }) => name === params.get('table'));
  const said =
    tables && table
      ? [
          `${tables.label}: ${table.label}`,
          ...conditions(params, table, tables),
          ...typed(params, 'q'),
        ]
      : fields.flatMap((field) => fieldInWords(params, field));
  return said.join('; ');
}

function fieldInWords(
  params: URLSearchParams,
  { name, label, choices, single }: AskedField,
): string[] {
  if (choices === null) return typed(params, name);
  const known = (params.get(name) ?? '').split(',').flatMap((value) => choices.get(value) ?? []);
  const [first, ...others] = [...new Set(known)];
  if (first === undefined) return [];
  const values = [first, ...(single ? [] : others)].join(', ');
  return [label === '' ? values : `${label}: ${values}`];
}

function typed(params: URLSearchParams, name: string): string[] {
  const text = typedIn(params, name);
  return text === '' ? [] : [`“${text}”`];
}

/** The conditions on columns, each column in the order in which the address first names it. */
function conditions(
  params: URLSearchParams,
  { columns }: TableGuide,
  { vocabularies }: AskedTables,
): string[] {
  return params.getAll('where').flatMap((part) => {
    const colon = part.indexOf(':');
    const column = columns.find(({ name }) => name === part.slice(0, colon));
    if (colon < 0 || !column) return [];
    const value = conditionInWords(part.slice(colon + 1), column, vocabularies);
    return value === null ? [] : [`${column.label}: ${value}`];
  });
}

/** A value by its name, a range as "2010–2020" with nothing on a side that is open; null for what is no range. */
function conditionInWords(
  written: string,
  column: TableColumn,
  vocabularies: Vocabularies,
): string | null {
  const kind = rangeOf(column);
  if (kind === null) return nameOf(written, column, vocabularies);
  const range = readRange(written, kind);
  if (range === null) return null;
  const { from, to } = range;
  return from === to ? String(from) : `${from ?? ''}–${to ?? ''}`;
}
