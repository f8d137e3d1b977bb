import type { SpokenWords } from '#timeline/data.ts';
import { windowTest } from '#timeline/view/in-window.ts';
import { talliesOf } from '#timeline/view/tallies.ts';
import type { FilterKind } from '#timeline/view/view.ts';
import { formatNumber } from '#i18n/numbers.ts';
import { fill } from './fill.ts';
import type { ViewStore } from './store.ts';

/** Writes on each choice of the panel how many events it leaves, and on its last button how many are shown. */
export class FilterTallies {
  readonly #panel: HTMLElement;
  readonly #store: ViewStore;
  readonly #words: SpokenWords;
  readonly #shown: () => number;

  constructor(panel: HTMLElement, store: ViewStore, words: SpokenWords, shown: () => number) {
    this.#panel = panel;
    this.#store = store;
    this.#words = words;
    this.#shown = shown;
  }

  update(): void {
    const { chronicle, view } = this.#store;
    const { items, bounds, today, reads } = chronicle;
    const tallies = talliesOf(items, view, windowTest(view, bounds, today), reads);
    const count = (kind: string | undefined, value: string) =>
      tallies[kind as FilterKind].get(value) ?? 0;
    for (const chip of this.#panel.querySelectorAll<HTMLElement>('[data-filter]')) {
      const { filter, value = '' } = chip.dataset;
      this.#writeOn(chip, count(filter, value));
    }
    for (const select of this.#panel.querySelectorAll<HTMLSelectElement>('[data-pick]')) {
      for (const option of select.options) {
        const { name } = option.dataset;
        const own = { name: name ?? '', count: count(select.dataset['pick'], option.value) };
        if (name !== undefined) option.textContent = fill(this.#words.option, own);
      }
    }
    const see = this.#panel.querySelector('[data-see]');
    if (see) see.textContent = fill(this.#words.see, { count: this.#shown() });
  }

  #writeOn(chip: HTMLElement, count: number): void {
    const tally = chip.querySelector('[data-tally]');
    if (tally) tally.textContent = formatNumber(count, document.documentElement.lang);
    chip.toggleAttribute('data-none', count === 0);
  }
}
