import { FACETS, type Facet, type Selection } from './documents.ts';
import { tidyQuery } from './query.ts';

export const ORDERS = ['relevance', 'newest', 'oldest'] as const;
export type Order = (typeof ORDERS)[number];

/** What a search page shows, as its address says it. */
export interface SearchState {
  readonly text: string;
  readonly selection: Selection;
  readonly order: Order;
}

const MOST_VALUES = 60;
const YEARS = /^(\d{4})-(\d{4})$/;

/** Reads `?q=&type=&year=&category=…&sort=`; unknown names and malformed values are passed over. */
export function readAddress(query: string): SearchState {
  const params = new URLSearchParams(query);
  const selection: Partial<Record<Facet, readonly string[]>> = {};
  for (const facet of FACETS) {
    const values = params.getAll(facet).flatMap((value) => value.split(','));
    const valid = values.flatMap((value) =>
      facet === 'year' ? yearsIn(value) : plainValue(value),
    );
    if (valid.length > 0) selection[facet] = [...new Set(valid)].slice(0, MOST_VALUES);
  }
  const sort = params.get('sort');
  return {
    text: tidyQuery(params.get('q') ?? ''),
    selection,
    order: ORDERS.find((order) => order === sort) ?? 'relevance',
  };
}

/** The address of a state, "" or beginning with "?"; what is not narrowed is not written. */
export function writeAddress({ text, selection, order }: SearchState): string {
  const parts = [
    ...(text === '' ? [] : [`q=${encodeURIComponent(text).replaceAll('%20', '+')}`]),
    ...FACETS.flatMap((facet) => {
      const values = selection[facet] ?? [];
      if (values.length === 0) return [];
      const written = facet === 'year' ? shortenYears(values) : [...values].map(encodeURIComponent);
      return [`${facet}=${written.join(',')}`];
    }),
    ...(order === 'relevance' ? [] : [`sort=${order}`]),
  ];
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

function plainValue(value: string): string[] {
  return /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,99}$/u.test(value) ? [value] : [];
}

function yearsIn(value: string): string[] {
  if (/^\d{4}$/.test(value)) return [value];
  const [, from = '', to = ''] = YEARS.exec(value) ?? [];
  const count = Number(to) - Number(from) + 1;
  if (from === '' || count < 1) return [];
  return Array.from({ length: Math.min(count, MOST_VALUES * 2) }, (_, i) =>
    String(Number(from) + i),
  );
}

/** Years in order, runs of them as "2017-2023". */
function shortenYears(values: readonly string[]): string[] {
  const years = [...new Set(values)].map(Number).sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run?.[1] === year - 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`));
}
