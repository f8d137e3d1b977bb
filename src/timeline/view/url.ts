import { isoDay } from '#domain/dates/calendar.ts';
import { DAY } from '../items/item.ts';
import type { Bounds } from '../items/item.ts';
import type { Filters, View } from './view.ts';
import { clamp, FILTER_KINDS, LANE_KINDS } from './view.ts';

/** The parameters that are the timeline's own; all others in an address belong to someone else. */
export const PARAMETERS: readonly string[] = [
  ...['from', 'to', 'importance', 'lanes', 'q', 'as', 'bars', 'compare'],
  ...FILTER_KINDS,
];

const ID = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;
/** A day; that of a year outside 0–9999 has a sign and six digits. */
const ISO_DAY = /^(\d{4}|[+-]\d{6})-\d{2}-\d{2}$/;

/**
 * Writes what differs from the page's own `home` view as a query and a hash, shareable as it stands.
 * The window is rounded outward to whole days; a reader's other parameters in `kept` are left alone.
 */
export function encodeView(view: View, home: View, kept = ''): string {
  const params = new URLSearchParams(kept);
  const put = (key: string, value: string, plain: string) => {
    if (value === plain) params.delete(key);
    else params.set(key, value);
  };
  const sameWindow = windowText(view) === windowText(home);
  put('from', sameWindow ? '' : isoDay(view.from), '');
  put('to', sameWindow ? '' : isoDay(ceilDay(view.to)), '');
  for (const kind of FILTER_KINDS) {
    put(kind, view.filters[kind].join(','), home.filters[kind].join(','));
  }
  put('importance', String(view.importance), String(home.importance));
  put('lanes', view.lanes, home.lanes);
  put('q', view.q, home.q);
  put('as', view.list ? 'list' : 'drawing', home.list ? 'list' : 'drawing');
  put('bars', view.allBars ? 'all' : 'few', home.allBars ? 'all' : 'few');
  put('compare', view.compare, '');
  // Commas and colons stand as they are in the contract's form; the encoder would make them unreadable.
  const query = params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  const hash = view.selected ? `#${encodeURIComponent(view.selected)}` : '';
  return (query ? `?${query}` : '') + hash;
}

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

function windowText(view: View): string {
  return `${isoDay(view.from)}/${isoDay(ceilDay(view.to))}`;
}

function ceilDay(ms: number): number {
  return Math.ceil(ms / DAY) * DAY;
}

/** One missing side keeps the page's own; a range upside down is no range. */
function readWindow(params: URLSearchParams, home: View): Bounds {
  const from = readDay(params.get('from')) ?? home.from;
  const to = readDay(params.get('to')) ?? home.to;
  return from < to ? { from, to } : { from: home.from, to: home.to };
}

function readDay(text: string | null): number | null {
  if (!text || !ISO_DAY.test(text)) return null;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(ms) || isoDay(ms) !== text ? null : ms;
}

function readImportance(text: string | null): number | null {
  return text && /^[123]$/.test(text) ? Number(text) : null;
}

function readChoice(text: string | null, yes: string, no: string): boolean | null {
  return text === yes ? true : text === no ? false : null;
}

function readFilters(params: URLSearchParams, home: Filters): Filters {
  const read = FILTER_KINDS.map((kind) => {
    const text = params.get(kind);
    return [kind, text === null ? home[kind] : readIds(text)] as const;
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
