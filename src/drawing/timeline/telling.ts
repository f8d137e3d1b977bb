import type { TimelineItem } from '#timeline/items/item.ts';
import { EmptyNotice } from './empty-notice.ts';
import { fill } from './fill.ts';
import { Head } from './head.ts';
import type { Page } from './reading.ts';
import { showOnControls } from './show-on-controls.ts';
import type { ViewStore } from './store.ts';
import { windowWords } from './window-words.ts';

/** Time between two looks of the controls at the view, ms. */
const PAUSE = 150;

/** Tells beside the drawing what it shows: heading, controls, the notice of an empty window, what is spoken. */
export class Telling {
  readonly #root: HTMLElement;
  readonly #page: Page;
  readonly #store: ViewStore;
  readonly #empty: EmptyNotice;
  readonly #head: Head;
  #timer = 0;

  constructor(root: HTMLElement, page: Page, store: ViewStore) {
    const { words, bars, home } = page.data;
    this.#root = root;
    this.#page = page;
    this.#store = store;
    this.#empty = new EmptyNotice(root, words, store);
    this.#head = new Head(root, words, bars, home);
  }

  /** Controls need not follow every frame of a movement, only soon. */
  controls(): void {
    if (this.#timer) return;
    this.#show();
    this.#timer = window.setTimeout(() => {
      this.#timer = 0;
      this.#show();
    }, PAUSE);
  }

  /** The numbers of a view that has come to rest. */
  numbers(count: () => number): void {
    const { view, chronicle } = this.#store;
    this.#head.update(view, chronicle.bounds, count);
  }

  empty(passing: readonly TimelineItem[], nothing: boolean, moving: boolean): void {
    this.#empty.update(passing, nothing, moving);
  }

  /** The window and how many events it shows, or that it has none. */
  sentence(count: number): string {
    const { view } = this.#store;
    if (count === 0) return this.#empty.sentence(view, this.#store.layout().items.length);
    return fill(this.#page.data.words.shown, { window: windowWords(this.#page, view), count });
  }

  #show(): void {
    const { view, chronicle } = this.#store;
    const range = this.#root.querySelector('[data-range]');
    const words = windowWords(this.#page, view);
    if (range && range.textContent !== words) range.textContent = words;
    showOnControls(this.#root, view, this.#page.data, chronicle.bounds);
  }
}
