import { FACETS, type Facet, type Selection } from './documents.ts';
import { tidyQuery } from './query.ts';
import { joinYears } from './years.ts';

const ORDERS = ['relevance', 'newest', 'oldest'] as const;
export type Order = (typeof ORDERS)[number];

/** What a search page shows, as its address says it. */
export interface SearchState {
  readonly text: string;
  readonly selection: Selection;
  readonly order: Order;
}

const MOST_VALUES = 60;

/** Reads `?q=&type=&year=&category=…&sort=`; unknown names and malformed values are passed over. */
export function readAddress(query: string): SearchState {
  const params = new URLSearchParams(query);
  const selection: Partial<Record<Facet, readonly string[]>> = {};
  for (const facet of FACETS) {
    const values = params.getAll(facet).flatMap((value) => value.split(','));
    const valid = facet === 'year' ? joinYears(values) : values.flatMap(plainValue);
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
      const written = facet === 'year' ? joinYears(values) : [...values].map(encodeURIComponent);
      return [`${facet}=${written.join(',')}`];
    }),
    ...(order === 'relevance' ? [] : [`sort=${order}`]),
  ];
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

function plainValue(value: string): string[] {
  return /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,99}$/u.test(value) ? [value] : [];
}
