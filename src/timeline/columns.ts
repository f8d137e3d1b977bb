import type { Precision } from '#domain/dates/edtf-date.ts';
import { DAY, type TimelineItem } from './item.ts';

/** The words of an item, which the page's list already carries. */
export type ItemWords = Pick<TimelineItem, 'id' | 'href' | 'title' | 'when' | 'datetime'>;

/** All else about the items, column by column: repeated words become numbers into `names`. */
export interface ItemColumns {
  readonly names: readonly string[];
  /** Days since the start of the item before that has one; null where open or unknown. */
  readonly start: readonly (number | null)[];
  /** Days since its own start, or since 1970 where that is open or unknown. */
  readonly end: readonly (number | null)[];
  /** Bit 0 start soft, bit 1 end soft, bit 2 planned, from bit 3 the importance. */
  readonly flags: readonly number[];
  readonly precision: readonly number[];
  readonly category: readonly number[];
  readonly pillars: readonly (readonly number[])[];
  readonly countries: readonly (readonly number[])[];
  readonly partners: readonly (readonly number[])[];
  readonly strategies: readonly (readonly number[])[];
}

/** Items without their words, in as few bytes as JSON allows; their moments are midnights. */
export function packItems(items: readonly TimelineItem[]): ItemColumns {
  const numbers = new Map<string, number>();
  const number = (name: string) => {
    if (!numbers.has(name)) numbers.set(name, numbers.size);
    return numbers.get(name) as number;
  };
  const columns = {
    start: steps(items.map((item) => daysOf(item.start))),
    end: items.map(({ start, end }) => (end === null ? null : days(end - (start ?? 0)))),
    flags: items.map(flagsOf),
    precision: items.map((item) => number(item.precision)),
    category: items.map((item) => number(item.category)),
    pillars: items.map((item) => item.pillars.map(number)),
    countries: items.map((item) => item.countries.map(number)),
    partners: items.map((item) => item.partners.map(number)),
    strategies: items.map((item) => item.strategies.map(number)),
  };
  return { names: [...numbers.keys()], ...columns };
}

/** The items again; `words` gives those of the item at an index. */
export function unpackItems(columns: ItemColumns, words: readonly ItemWords[]): TimelineItem[] {
  const name = (index: number | undefined) => columns.names[index ?? -1] ?? '';
  const list = (column: readonly (readonly number[])[], at: number) => (column[at] ?? []).map(name);
  const starts = startsOf(columns);
  return words.map((own, at) => {
    const start = starts[at] ?? null;
    const end = columns.end[at] ?? null;
    const flags = columns.flags[at] ?? 0;
    return {
      ...own,
      start,
      end: end === null ? null : (start ?? 0) + end * DAY,
      startSoft: (flags & 1) > 0,
      endSoft: (flags & 2) > 0,
      planned: (flags & 4) > 0,
      importance: flags >> 3,
      precision: name(columns.precision[at]) as Precision,
      category: name(columns.category[at]),
      pillars: list(columns.pillars, at),
      countries: list(columns.countries, at),
      partners: list(columns.partners, at),
      strategies: list(columns.strategies, at),
    };
  });
}

function flagsOf(item: TimelineItem): number {
  const soft = Number(item.startSoft) + 2 * Number(item.endSoft);
  return soft + 4 * Number(item.planned) + 8 * item.importance;
}

function days(ms: number): number {
  return Math.round(ms / DAY);
}

function daysOf(ms: number | null): number | null {
  return ms === null ? null : days(ms);
}

function steps(values: readonly (number | null)[]): (number | null)[] {
  let last = 0;
  return values.map((value) => {
    if (value === null) return null;
    const step = value - last;
    last = value;
    return step;
  });
}

/** When each item begins, ms. */
export function startsOf({ start }: Pick<ItemColumns, 'start'>): (number | null)[] {
  let last = 0;
  return start.map((step) => (step === null ? null : (last += step * DAY)));
}
