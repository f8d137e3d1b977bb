import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpackItems } from '#timeline/items/columns.ts';
import type { TimelineData } from '#timeline/data.ts';
import { drawnExtent } from '#timeline/items/extent.ts';
import { unpackFile } from '#timeline/items/item-file.ts';
import type { TimelineItem } from '#timeline/items/item.ts';
import { DAY } from '#timeline/items/item.ts';
import { nearestOutside } from '#timeline/picture/nearest.ts';
import { isoDay, midnight } from '#domain/dates/calendar.ts';
import { clamp, viewOf } from '#timeline/view/view.ts';
import { FOLDER, fileOf, pageAt } from '../site/built-site.ts';
import { attribute, elementsIn, textOf } from '../site/elements.ts';
import { examplePage } from '../site/pages.ts';

/** What a page's timeline is made of, so that tests can ask for a case that this content has. */
export interface Contents {
  readonly data: TimelineData;
  readonly items: readonly TimelineItem[];
}

/** What the timeline's page was built with, in the main language: to read it no page need be opened. */
export function contents(): Contents {
  return (read ??= contentsOf(examplePage('timeline')));
}

let read: Contents | undefined;

function contentsOf(path: string): Contents {
  const { elements } = pageAt(path);
  const block = elements.find((one) => attribute(one, 'data-timeline-data') !== undefined);
  const [json] = block?.childNodes ?? [];
  const data = JSON.parse(json && 'value' in json ? json.value : '') as TimelineData;
  if (data.file) {
    const file = readFileSync(join(FOLDER, fileOf(data.file.href)));
    return { data, items: unpackFile(new Uint8Array(file).buffer, data.file.rows) };
  }
  const rows = elements.filter(
    ({ tagName, attrs }) => tagName === 'li' && attrs.some(({ name }) => name === 'data-event-id'),
  );
  const words = rows.map((row) => {
    const link = elementsIn(row).find(({ tagName }) => tagName === 'a');
    return {
      id: attribute(row, 'data-event-id') ?? '',
      title: link ? textOf(link) : '',
      short: (link && attribute(link, 'data-short')) ?? '',
      href: '',
      when: '',
      datetime: null,
    };
  });
  return { data, items: unpackItems(data.columns, words) };
}

/** The three years about the one with most events: near enough for rows, and in rows so many want counts. */
export function busyYears(): string {
  const { items } = contents();
  const years = Map.groupBy(items, ({ start }) => new Date(start ?? 0).getUTCFullYear());
  const [busiest] = [...years].sort(([, a], [, b]) => b.length - a.length);
  const iso = (year: number) => isoDay(midnight(year));
  return busiest ? `?from=${iso(busiest[0] - 1)}&to=${iso(busiest[0] + 2)}` : '';
}

/** A window of at least some days that no event touches, and what comes nearest to it. */
export interface Gap {
  readonly query: string;
  readonly before: TimelineItem | null;
  readonly after: TimelineItem | null;
}

/** The widest window without events; null where something is always under way. */
export function widestGap(): Gap | null {
  const { data, items } = contents();
  const { bounds, today } = data;
  const extents = items
    .map((item) => drawnExtent(item, bounds, today))
    .sort((a, b) => a.from - b.from);
  let end = bounds.from;
  let widest = { from: 0, to: 0 };
  for (const extent of [...extents, { from: bounds.to, to: bounds.to }]) {
    if (extent.from - end > widest.to - widest.from) widest = { from: end, to: extent.from };
    end = Math.max(end, extent.to);
  }
  // A margin, so that no mark at its edge shows.
  const room = (widest.to - widest.from) / 5;
  const from = Math.ceil((widest.from + room) / DAY) * DAY;
  const to = Math.floor((widest.to - room) / DAY) * DAY;
  if (to - from < 3 * DAY) return null;
  const nearest = nearestOutside(items, viewOf({ from, to }), bounds, today);
  return { query: `?from=${isoDay(from)}&to=${isoDay(to)}`, ...nearest };
}

/** A window that opens into cards: its address, and the events in it. */
export interface NearWindow {
  readonly query: string;
  readonly ids: readonly string[];
}

/** Days before and after the event in its middle: a window of six weeks. */
const BESIDE = 21;
/** As many cards as any window of a desk has room for. */
const ROOM = 3;

/** Of the windows of six weeks about a day with an event the one with most of them that has room for all as cards. */
export function nearWindow(): NearWindow {
  const { data, items } = contents();
  const { bounds, today } = data;
  const timed = items.map((item) => ({ item, ...drawnExtent(item, bounds, today) }));
  const short = timed.filter(({ from, to }) => to - from <= DAY);
  const windows = short.map(({ from: day }) => {
    const asked = viewOf({ from: day - BESIDE * DAY, to: day + BESIDE * DAY });
    const { from, to } = clamp(asked, bounds);
    const ids = timed.flatMap((one) => (one.from < to && one.to > from ? [one.item.id] : []));
    return { query: `?from=${isoDay(from)}&to=${isoDay(to)}`, ids };
  });
  const roomy = windows.filter(({ ids }) => ids.length <= ROOM);
  const most = roomy.reduce<NearWindow | undefined>(
    (best, one) => (one.ids.length > (best?.ids.length ?? 0) ? one : best),
    undefined,
  );
  if (!most) throw new Error('no window of this content has few events');
  return most;
}

/** Two whole years in one of which an event begins, and a decade of the axis that is not among them. */
export interface TwoYears {
  readonly query: string;
  /** The later of them. */
  readonly year: number;
  /** One that no name in the drawing holds either; undefined where the span is too short. */
  readonly elsewhere: number | undefined;
}

/** Two years about the event in the middle of all, within the bounds. */
export function twoYears(): TwoYears {
  const { data, items } = contents();
  const yearOf = (moment: number) => new Date(moment).getUTCFullYear();
  const [least, most] = [yearOf(data.bounds.from), yearOf(data.bounds.to - 1)];
  const starts = items.flatMap(({ start }) => start ?? []).sort((a, b) => a - b);
  const middle = yearOf(starts[Math.floor(starts.length / 2)] ?? data.bounds.from);
  const year = Math.min(Math.max(middle, least + 1), most);
  const names = [...items.map(({ title }) => title), ...data.bars.map(({ label }) => label)];
  const isElsewhere = (decade: number) =>
    Math.abs(decade - year) > 2 && !names.some((name) => name.includes(String(decade)));
  const first = Math.ceil(least / 10) * 10;
  const decades = Array.from({ length: (most - first) / 10 + 1 }, (_, at) => first + at * 10);
  const query = `?from=${dayOf(year - 1)}&to=${dayOf(year + 1)}`;
  return { query, year, elsewhere: decades.find(isElsewhere) };
}

/** The first day of a year. */
const dayOf = (year: number) => `${String(year).padStart(4, '0')}-01-01`;
