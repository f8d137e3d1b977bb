import { isoDay } from '#domain/dates/calendar.ts';
import { DAY } from '../items/item.ts';
import { FILTER_KINDS, type View } from './view.ts';

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

function windowText(view: View): string {
  return `${isoDay(view.from)}/${isoDay(ceilDay(view.to))}`;
}

function ceilDay(ms: number): number {
  return Math.ceil(ms / DAY) * DAY;
}
