import type { Precision } from '#domain/dates/edtf-date.ts';
import { DAY, type TimelineItem } from './item.ts';

/** The words of an item, which the page's list already carries. */
export type ItemWords = Pick<TimelineItem, 'id' | 'href' | 'title' | 'short' | 'when' | 'datetime'>;

/** All else about the items, column by column: repeated words become numbers into `names`. */
export interface ItemColumns {
  readonly names: readonly string[];
  /** Every list of names that some item has: to read one number is quicker than to read a list of one. */
  readonly lists: readonly (readonly number[])[];
  /** Days since the start of the item before that has one; null where open or unknown. */
  readonly start: readonly (number | null)[];
  /** Days since its own start, or since 1970 where that is open or unknown. */
  readonly end: readonly (number | null)[];
  /** Bit 0 start soft, bit 1 end soft, bit 2 planned, bits 3 and 4 the importance, bit 5 unconfirmed, bit 6 not updated. */
  readonly flags: readonly number[];
  readonly precision: readonly number[];
  readonly category: readonly number[];
  readonly confidence: readonly number[];
  /** Numbers into `lists`. */
  readonly pillars: readonly number[];
  readonly countries: readonly number[];
  readonly partners: readonly number[];
  readonly strategies: readonly number[];
  readonly has: readonly number[];
}

/** The words of items by their places. */
export interface WordsAt extends Record<
  'id' | 'href' | 'title' | 'short' | 'when',
  (at: number) => string
> {
  /** `start` is that of the item. */
  readonly datetime: (at: number, start: number | null) => string | null;
}

/** What all items of one page or file look into. */
export interface ItemSource {
  readonly columns: ItemColumns;
  readonly words: WordsAt;
  readonly lists: readonly (readonly string[])[];
  /** When each item begins, ms; NaN where that is open or unknown. */
  readonly starts: Float64Array;
}

const NONE: readonly string[] = [];

/**
 * An item that is a place in columns. Of ten thousand items a reader sees a few hundred: what nobody
 * asks for is never put together.
 */
export class PackedItem implements TimelineItem {
  readonly source: ItemSource;
  readonly place: number;

  constructor(source: ItemSource, place: number) {
    this.source = source;
    this.place = place;
  }

  get id(): string {
    return this.source.words.id(this.place);
  }
  get href(): string {
    return this.source.words.href(this.place);
  }
  get title(): string {
    return this.source.words.title(this.place);
  }
  get short(): string {
    return this.source.words.short(this.place);
  }
  get when(): string {
    return this.source.words.when(this.place);
  }
  get datetime(): string | null {
    return this.source.words.datetime(this.place, this.start);
  }
  get start(): number | null {
    const start = this.source.starts[this.place] ?? NaN;
    return Number.isNaN(start) ? null : start;
  }
  get end(): number | null {
    const end = this.source.columns.end[this.place] ?? null;
    return end === null ? null : (this.start ?? 0) + end * DAY;
  }
  get startSoft(): boolean {
    return (this.#flags & 1) > 0;
  }
  get endSoft(): boolean {
    return (this.#flags & 2) > 0;
  }
  get planned(): boolean {
    return (this.#flags & 4) > 0;
  }
  get unconfirmed(): boolean {
    return (this.#flags & 32) > 0;
  }
  get notUpdated(): boolean {
    return (this.#flags & 64) > 0;
  }
  get importance(): number {
    return (this.#flags >> 3) & 3;
  }
  get precision(): Precision {
    return this.#name('precision') as Precision;
  }
  get category(): string {
    return this.#name('category');
  }
  get confidence(): string {
    return this.#name('confidence');
  }
  get pillars(): readonly string[] {
    return this.#list('pillars');
  }
  get countries(): readonly string[] {
    return this.#list('countries');
  }
  get partners(): readonly string[] {
    return this.#list('partners');
  }
  get strategies(): readonly string[] {
    return this.#list('strategies');
  }
  get has(): readonly string[] {
    return this.#list('has');
  }

  get #flags(): number {
    return this.source.columns.flags[this.place] ?? 0;
  }

  #name(column: 'precision' | 'category' | 'confidence'): string {
    const { columns } = this.source;
    return columns.names[columns[column][this.place] ?? -1] ?? '';
  }

  #list(column: 'pillars' | 'countries' | 'partners' | 'strategies' | 'has'): readonly string[] {
    const { columns, lists } = this.source;
    return lists[columns[column][this.place] ?? -1] ?? NONE;
  }
}
