import type { SpokenWords } from '#timeline/data.ts';
import type { Bounds, TimelineBar } from '#timeline/items/item.ts';
import { eventsKey } from '#timeline/view/events-key.ts';
import { barsInWindow } from '#timeline/view/in-window.ts';
import { countFilters, type View } from '#timeline/view/view.ts';
import { formatNumber } from '#i18n/numbers.ts';
import { fill } from './fill.ts';

/** Keeps the numbers in the page's heading those of the view; the server has written those of its own. */
export class Head {
  readonly #root: HTMLElement;
  readonly #words: SpokenWords;
  readonly #bars: readonly TimelineBar[];
  #counted: string;

  constructor(root: HTMLElement, words: SpokenWords, bars: readonly TimelineBar[], home: View) {
    this.#root = root;
    this.#words = words;
    this.#bars = bars;
    this.#counted = eventsKey(home);
  }

  /** `count` looks at every event: it is asked only when a view has come to rest that is another one. */
  update(view: View, bounds: Bounds, count: () => number): void {
    const key = eventsKey(view);
    const number = this.#root.querySelector<HTMLElement>('[data-count]');
    if (!number || key === this.#counted) return;
    this.#counted = key;
    const { bars, filters, unfiltered } = this.#words.head;
    this.#writeEvents(number, count());
    const strategies = barsInWindow(this.#bars, view, bounds).length;
    this.#write('[data-count-bars]', strategies > 0 ? fill(bars, { count: strategies }) : '');
    const narrowed = countFilters(view);
    this.#write(
      '[data-count-filters]',
      narrowed > 0 ? fill(filters, { count: narrowed }) : unfiltered,
    );
    // On a phone the filters in force are in the sheet: its button tells how many.
    this.#write('[data-filter-count]', narrowed > 0 ? String(narrowed) : '');
  }

  /** The number stands where the language has it among its words. */
  #writeEvents(number: HTMLElement, count: number): void {
    const written = formatNumber(count, document.documentElement.lang);
    const [before = '', after = ''] = fill(this.#words.count, { count }).split(written);
    number.dataset['count'] = String(count);
    number.textContent = written;
    number.parentElement?.replaceChildren(before, number, after);
  }

  #write(part: string, text: string): void {
    const node = this.#root.querySelector<HTMLElement>(part);
    if (!node) return;
    node.textContent = text;
    node.hidden = text === '';
  }
}
