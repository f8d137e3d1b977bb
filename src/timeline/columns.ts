import type { Precision } from '#domain/dates/edtf-date.ts';
import type { TimelineItem } from './item.ts';

/** The words of an item, which the page's list already carries. */
export type ItemWords = Pick<TimelineItem, 'id' | 'href' | 'title' | 'when' | 'datetime'>;

/** All else about the items, column by column: repeated words become numbers into `names`. */
export interface ItemColumns {
  readonly names: readonly string[];
  readonly start: readonly (number | null)[];
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

/** Items without their words, in as few bytes as JSON allows; moments are kept in whole seconds. */
export function packItems(items: readonly TimelineItem[]): ItemColumns {
  const numbers = new Map<string, number>();
  const number = (name: string) => {
    if (!numbers.has(name)) numbers.set(name, numbers.size);
    return numbers.get(name) as number;
  };
  const columns = {
    start: items.map((item) => seconds(item.start)),
    end: items.map((item) => seconds(item.end)),
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
  return words.map((own, at) => {
    const flags = columns.flags[at] ?? 0;
    return {
      ...own,
      start: milliseconds(columns.start[at]),
      end: milliseconds(columns.end[at]),
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

function seconds(ms: number | null): number | null {
  return ms === null ? null : Math.round(ms / 1000);
}

function milliseconds(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : value * 1000;
}
