import { matcher } from '#timeline/view/filter.ts';
import type { View } from '#timeline/view/view.ts';
import { onKeyPress } from '../key-presses.ts';
import type { Detail } from './detail.ts';
import type { Page } from './reading.ts';
import type { ViewStore } from './store.ts';
import { namesNothing } from './unknown-hash.ts';

/** The panel of the event that is selected: when it is shown, and what is put into it. */
export class SelectedPanel {
  readonly #panel: HTMLElement | null;
  readonly #page: Page;
  readonly #store: ViewStore;
  #detail: Promise<Detail> | null = null;

  constructor(root: HTMLElement, page: Page, store: ViewStore) {
    this.#panel = root.querySelector('.tl-detail');
    this.#page = page;
    this.#store = store;
  }

  /** Calls back when the reader leaves it. */
  onLeave(leave: () => void): void {
    const panel = this.#panel;
    if (!panel) return;
    panel.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('.tl-close')) leave();
    });
    onKeyPress(panel, ({ key }) => {
      if (key === 'Escape') leave();
    });
  }

  /** Puts it away; true where it was shown. */
  hide(): boolean {
    if (!this.#panel || this.#panel.hidden) return false;
    return (this.#panel.hidden = true);
  }

  /** Goes on in it by keys. */
  focus(): void {
    // The page stays where it is under a finger: there the panel is fixed to the screen.
    this.#panel?.querySelector('a')?.focus({ preventScroll: true });
    this.#panel?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  /** In the drawing the event has a panel; in the list its row is marked, and filtered out of it a panel too. */
  async show({ selected, list, ...view }: View): Promise<void> {
    const { chronicle, nodes, data } = this.#page;
    const item = chronicle.items.find(({ id }) => id === selected);
    const passes = item && matcher({ selected, list, ...view }, chronicle.reads)(item);
    nodes.mark(list && item && passes ? item.id : null);
    const row = item && !(list && passes) ? nodes.get(item.id) : undefined;
    if (!item || !row) {
      this.hide();
      return;
    }
    const detail = await this.prepare();
    const { cards } = this.#store.layout();
    // Meanwhile another event may be selected, or a card may say it all.
    if (this.#store.view.selected !== selected || cards?.opened === selected) return;
    detail?.show(item, row, passes ? null : data.words.filteredOut);
  }

  /** Says that there is no such event as the address names. */
  async sayMissing(): Promise<void> {
    const detail = await this.prepare();
    if (namesNothing(this.#store.view)) detail?.sayMissing();
  }

  /** What fills it comes when the page has nothing else to do, or with the first event that is opened. */
  async prepare(): Promise<Detail | null> {
    const panel = this.#panel;
    if (!panel) return null;
    this.#detail ??= import('./detail.ts').then(({ Detail }) => new Detail(panel, this.#page));
    try {
      return await this.#detail;
    } catch (error) {
      // The network is gone: the next event asks once more.
      this.#detail = null;
      throw error;
    }
  }
}
