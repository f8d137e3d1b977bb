import { DAY } from '#domain/dates/calendar.ts';
import type { Bounds } from '../items/item.ts';
import type { Filters, View } from './view.ts';
import { namesDay, readEdge } from './edge.ts';
import { clamp, FILTER_KINDS, LANE_KINDS } from './view.ts';

/** The parameters that are the timeline's own; all others in an address belong to someone else. */
export const PARAMETERS: readonly string[] = [
  ...['from', 'to', 'importance', 'lanes', 'q', 'as', 'bars', 'compare'],
  ...FILTER_KINDS,
];

const ID = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

/** Reads a query and hash over the `home` view; whatever is malformed is passed over in silence. */
export function decodeView(search: string, hash: string, home: View, bounds: Bounds): View {
  const params = new URLSearchParams(search);
  const lanes = LANE_KINDS.find((kind) => kind === params.get('lanes')) ?? home.lanes;
  const view: View = {
    ...readWindow(params, home),
    lanes,
    filters: readFilters(params, home.filters),
    importance: readImportance(params.get('importance')) ?? home.importance,
    q: (params.get('q') ?? home.q).slice(0, 200),
    selected: readHash(hash),
    list: readChoice(params.get('as'), 'list', 'drawing') ?? home.list,
    allBars: readChoice(params.get('bars'), 'all', 'few') ?? home.allBars,
    // What it means is for those who compare, who also say where it means nothing.
    compare: (params.get('compare') ?? '').slice(0, 200),
  };
  return clamp(view, bounds);
}

/** One missing side keeps the page's own; a day written twice is that day, a range upside down is no range. */
function readWindow(params: URLSearchParams, home: View): Bounds {
  const from = readEdge(params.get('from'), 'from') ?? home.from;
  const to = readEdge(params.get('to'), 'to') ?? home.to;
  if (from === to && namesDay(params.get('to'))) return { from, to: to + DAY };
  return from < to ? { from, to } : { from: home.from, to: home.to };
}

function readImportance(text: string | null): number | null {
  return text && /^[123]$/.test(text) ? Number(text) : null;
}

function readChoice(text: string | null, yes: string, no: string): boolean | null {
  return text === yes ? true : text === no ? false : null;
}

function readFilters(params: URLSearchParams, home: Filters): Filters {
  const read = FILTER_KINDS.map((kind) => {
    // Some forms write a name as often as it has values.
    const texts = params.getAll(kind);
    return [kind, texts.length === 0 ? home[kind] : readIds(texts.join(','))] as const;
  });
  return Object.fromEntries(read) as Filters;
}

function readIds(text: string): string[] {
  return [...new Set(text.split(',').filter((id) => ID.test(id)))].slice(0, 50);
}

function readHash(hash: string): string | null {
  try {
    const id = decodeURIComponent(hash.replace(/^#/, ''));
    return ID.test(id) ? id : null;
  } catch {
    return null;
  }
}
