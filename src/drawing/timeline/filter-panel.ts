import type { SpokenWords } from '#timeline/data.ts';
import { onKeyPress } from '../key-presses.ts';
import { FilterTallies } from './filter-tallies.ts';
import { NARROW } from './pointer.ts';
import { dragDown } from './sheet-drag.ts';
import { SheetStep } from './sheet-history.ts';
import type { ViewStore } from './store.ts';

/** Changes that follow each other so quickly are counted once, ms. */
const PAUSE = 80;

/**
 * Opens and closes the panel of filters: beside the drawing, or on a phone a sheet over it. Both are the same
 * element; the sheet is modal, and can be pulled down, left by Back or by a press beside it.
 */
class FilterPanel {
  readonly #button: HTMLElement;
  readonly #panel: HTMLDialogElement;
  readonly #tallies: FilterTallies;
  readonly #step: SheetStep;
  #timer = 0;

  constructor(
    button: HTMLElement,
    panel: HTMLDialogElement,
    store: ViewStore,
    words: SpokenWords,
    shown: () => number,
  ) {
    this.#button = button;
    this.#panel = panel;
    this.#tallies = new FilterTallies(panel, store, words, shown);
    const close = () => panel.close();
    this.#step = new SheetStep(close, () => store.set(store.view, 'act'));
    button.addEventListener('click', () => (panel.open ? close() : this.#open()));
    panel.addEventListener('close', () => this.#closed());
    store.subscribe(() => this.#count());
    // The list asked for lies under the sheet.
    panel.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('[data-do="list"]')) close();
    });
    for (const part of [button, panel]) onKeyPress(part, (event) => this.#onKey(event));
    const grip = panel.querySelector<HTMLElement>('[data-grip]');
    if (grip) dragDown(panel, grip, close);
    // A phone that is turned has another panel.
    NARROW.addEventListener('change', close);
  }

  #open(): void {
    const asSheet = NARROW.matches;
    this.#panel.toggleAttribute('data-sheet', asSheet);
    this.#tallies.update();
    if (asSheet) {
      this.#panel.showModal();
      this.#step.opened();
    } else {
      this.#panel.show();
      // The next stop of the keys is the panel's first.
      this.#button.focus({ preventScroll: true });
    }
    this.#button.ariaExpanded = 'true';
  }

  #closed(): void {
    this.#button.ariaExpanded = 'false';
    this.#step.closed();
    this.#button.focus({ preventScroll: true });
  }

  #count(): void {
    if (!this.#panel.open || this.#timer) return;
    this.#timer = window.setTimeout(() => {
      this.#timer = 0;
      this.#tallies.update();
    }, PAUSE);
  }

  /** Esc in a field of search empties the field, as it does everywhere; anywhere else it closes the panel. */
  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented || !this.#panel.open) return;
    const { target } = event;
    event.preventDefault();
    if (target instanceof HTMLInputElement && target.type === 'search' && target.value !== '') {
      target.value = '';
      for (const kind of ['input', 'change'])
        target.dispatchEvent(new Event(kind, { bubbles: true }));
    } else this.#panel.close();
  }
}

/** The page's own panel of filters, where it has one. */
export function bindFilterPanel(
  root: HTMLElement,
  store: ViewStore,
  words: SpokenWords,
  shown: () => number,
): void {
  const button = root.querySelector<HTMLElement>('[data-shows="filters"]');
  const panel = root.querySelector<HTMLDialogElement>('dialog[data-panel="filters"]');
  if (button && panel) new FilterPanel(button, panel, store, words, shown);
}
