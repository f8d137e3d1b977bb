import { randomLcg } from 'd3';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { extentOf } from './items/extent.ts';
import { IN_ROWS } from './arranging/in-rows.ts';
import type { Facet, TimelineBar, TimelineItem } from './items/item.ts';
import type { Viewport } from './arranging/frame.ts';
import type { TickWords } from './axis/tick-format.ts';
import type { Chronicle } from './picture/layout.ts';
import { viewOf, type View } from './view/view.ts';

/** An event of 26 April 2023 unless told otherwise, for tests. */
export function itemWith(own: Partial<TimelineItem> & { date?: string } = {}): TimelineItem {
  const { date = '2023-04-26', ...rest } = own;
  return {
    id: 'a',
    href: '/a/',
    title: 'A meeting',
    short: '',
    when: date,
    datetime: null,
    ...extentOf(dateOf(date)),
    category: 'agreement',
    pillars: ['economic'],
    countries: [],
    partners: [],
    strategies: [],
    has: [],
    confidence: 'high',
    importance: 1,
    planned: false,
    unconfirmed: false,
    notUpdated: false,
    ...rest,
  };
}

/** A strategy for tests, in force from 2020 to 2025 unless told otherwise. */
export function barWith(own: Partial<TimelineBar> = {}): TimelineBar {
  const time = { drafted: null, heldBy: null, end: Date.UTC(2025, 0, 1), endSoft: false };
  const rest = { relation: '', follows: [], horizons: [], milestones: [], goals: [] };
  const named = { id: 's', href: '/s/', label: 'A strategy' };
  return { ...named, start: Date.UTC(2020, 0, 1), ...time, ...rest, ...own };
}

export function facetsOf(...ids: string[]): Facet[] {
  return ids.map((id) => ({ id, label: id, hue: 'red', shape: 'circle' }));
}

export const PILLARS = ['political', 'economic', 'cultural', 'people'];
export const BOUNDS = { from: Date.UTC(1975, 0, 1), to: Date.UTC(2046, 0, 1) };
export const TODAY = Date.UTC(2026, 5, 1);
export const WIDE: Viewport = {
  width: 1120,
  height: 520,
  compact: false,
};
export const NARROW: Viewport = {
  width: 340,
  height: 640,
  compact: false,
};

/** A view for tests, the whole of time unless told otherwise. */
export function viewWith(own: Partial<View> = {}): View {
  return { ...viewOf(BOUNDS), ...own };
}

/** The same item as a plain object: one out of columns has its fields only when it is asked for them. */
export function plain(item: TimelineItem): TimelineItem {
  const fields = Object.keys(itemWith()) as (keyof TimelineItem)[];
  return Object.fromEntries(fields.map((field) => [field, item[field]])) as unknown as TimelineItem;
}

/** `count` events of every kind of date, the same for the same seed, in time order. */
export function randomItems(count: number, seed = 1): TimelineItem[] {
  const random = randomLcg(seed);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const items = Array.from({ length: count }, (_, index) => {
    // Most of what a chronicle knows is recent.
    const year = 2026 - Math.floor(random() ** 2.5 * 50);
    const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
    const day = String(1 + Math.floor(random() * 28)).padStart(2, '0');
    const full = `${year}-${month}-${day}`;
    const forms = [full, full, full, `${full}~`, `${year}-${month}`, `${year}`, `${year}~`];
    const date = pick([...forms, `${full}/..`, `${full}/${year + 2}`]);
    return itemWith({
      id: `e${String(index)}`,
      title: 'Lễ ký thỏa thuận hợp tác với thành phố bạn'.slice(0, 6 + Math.floor(random() * 36)),
      date,
      pillars: [pick(PILLARS)],
      importance: pick([1, 1, 1, 2, 2, 3]),
    });
  });
  return items.sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
}

/** All together. */
export function chronicleOf(
  items: readonly TimelineItem[],
  bars: readonly TimelineBar[] = [],
): Chronicle {
  const facets = { pillar: facetsOf(...PILLARS), category: facetsOf('agreement'), country: [] };
  return { items, bars, facets, bounds: BOUNDS, today: TODAY, other: 'Other', inRows: IN_ROWS };
}

/** How an axis writes moments in tests: as in Vietnamese. */
export const TICK_WORDS: TickWords = {
  day: '{d}.{m}',
  month: 'th. {m}',
  year: '{y}',
  dayLong: '{d}.{m}.{y}',
  monthLong: '{m}/{y}',
  months: [],
  axis: {
    weekday: '{weekday} {d}',
    dayOfMonth: '{d}',
    month: 'Tháng {m}/{y}',
    decade: 'Thập niên {y}',
    years: '{y}–{last}',
    today: '{today}, {date}',
    weekdays: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],
    unread: 'chưa đọc nguồn',
  },
};

/** Text of 7 px a letter. */
export const measure = (text: string): number => text.length * 7;
