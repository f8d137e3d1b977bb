import { DAY, type TimelineItem } from './item.ts';
import { PackedItem, type ItemColumns, type ItemWords, type WordsAt } from './packed-item.ts';

/** Items without their words, in as few bytes as JSON allows; their moments are midnights. */
export function packItems(items: readonly TimelineItem[]): ItemColumns {
  const names = new Numbering<string>();
  const lists = new Numbering<readonly number[]>();
  const list = (own: readonly string[]) => {
    const numbers = own.map((name) => names.of(name, name));
    return lists.of(numbers.join(), numbers);
  };
  const columns = {
    start: steps(items.map((item) => daysOf(item.start))),
    end: items.map(({ start, end }) => (end === null ? null : days(end - (start ?? 0)))),
    flags: items.map(flagsOf),
    precision: items.map(({ precision }) => names.of(precision, precision)),
    category: items.map(({ category }) => names.of(category, category)),
    confidence: items.map(({ confidence }) => names.of(confidence, confidence)),
    pillars: items.map((item) => list(item.pillars)),
    countries: items.map((item) => list(item.countries)),
    partners: items.map((item) => list(item.partners)),
    strategies: items.map((item) => list(item.strategies)),
    has: items.map((item) => list(item.has)),
  };
  return { names: names.values, lists: lists.values, ...columns };
}

/** Numbers values in the order in which they are first met. */
class Numbering<Value> {
  readonly values: Value[] = [];
  readonly #numbers = new Map<string, number>();

  of(key: string, value: Value): number {
    const known = this.#numbers.get(key) ?? this.values.push(value) - 1;
    this.#numbers.set(key, known);
    return known;
  }
}

/** The items again; `words` gives those of the item at an index. */
export function unpackItems(columns: ItemColumns, words: readonly ItemWords[]): TimelineItem[] {
  return itemsOf(columns, words.length, {
    id: (at) => words[at]?.id ?? '',
    href: (at) => words[at]?.href ?? '',
    title: (at) => words[at]?.title ?? '',
    short: (at) => words[at]?.short ?? '',
    when: (at) => words[at]?.when ?? '',
    datetime: (at) => words[at]?.datetime ?? null,
  });
}

/** So many items, which look into the columns only when they are asked. */
export function itemsOf(columns: ItemColumns, count: number, words: WordsAt): TimelineItem[] {
  const lists = columns.lists.map((list) => list.map((number) => columns.names[number] ?? ''));
  const source = { columns, words, lists, starts: startsOf(columns) };
  const items: TimelineItem[] = [];
  for (let at = 0; at < count; at++) items.push(new PackedItem(source, at));
  return items;
}

function flagsOf(item: TimelineItem): number {
  const soft = Number(item.startSoft) + 2 * Number(item.endSoft);
  const state =
    4 * Number(item.planned) + 32 * Number(item.unconfirmed) + 64 * Number(item.notUpdated);
  return soft + state + 8 * item.importance;
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

/** When each item begins, ms; NaN where that is open or unknown. */
function startsOf({ start }: Pick<ItemColumns, 'start'>): Float64Array {
  const starts = new Float64Array(start.length);
  let last = 0;
  // Written out: to be called for each takes as long again.
  for (let at = 0; at < starts.length; at++) {
    const step = start[at] ?? null;
    starts[at] = step === null ? NaN : (last += step * DAY);
  }
  return starts;
}
