import type { Mark } from '#timeline/arranging/arrange.ts';
import { drawnExtent } from '#timeline/items/extent.ts';
import { windowTest } from '#timeline/view/in-window.ts';
import { markOfEvent, markStandingFor } from '#timeline/arranging/standing.ts';
import { reveal } from '#timeline/view/view.ts';
import type { Counts } from './counts.ts';
import type { KeyboardHost } from './keyboard.ts';
import { markMeant } from './meant-mark.ts';
import type { Motion } from './motion.ts';
import type { Page } from './reading.ts';
import type { Scenery } from './scenery.ts';
import { SelectedPanel } from './selected-panel.ts';
import type { ViewStore } from './store.ts';
import { namesNothing } from './unknown-hash.ts';

/** What an event is looked at in. */
export interface Setting {
  readonly root: HTMLElement;
  readonly stage: HTMLElement;
  readonly page: Page;
  readonly store: ViewStore;
  readonly motion: Motion;
  readonly scenery: Scenery;
}

/** Which event is looked at: clicks, focus, counts that open, the detail panel, and the way back. */
export class Selection implements KeyboardHost {
  readonly store: ViewStore;
  readonly motion: Motion;
  readonly stage: HTMLElement;
  readonly #root: HTMLElement;
  readonly #page: Page;
  readonly #scenery: Scenery;
  readonly panel: SelectedPanel;
  #counts: Promise<Counts> | null = null;

  constructor({ root, stage, page, store, motion, scenery }: Setting) {
    this.store = store;
    this.motion = motion;
    this.stage = stage;
    this.#root = root;
    this.#page = page;
    this.#scenery = scenery;
    this.panel = new SelectedPanel(root, page, store);
  }

  listen(): void {
    this.stage.addEventListener('focusout', () => {
      this.#scenery.focused = this.#scenery.amongBars = false;
      // Not at once: the focus may be leaving because a drawing under way removed its button.
      this.#scenery.schedule('move');
    });
    this.panel.onLeave(() => this.leave());
  }

  current(): Mark | null {
    const { current } = this.#scenery;
    const mark = markStandingFor(this.store.layout(), current?.replace(/^\+/, '') ?? '');
    return mark?.key === current ? mark : null;
  }

  focus(mark: Mark): void {
    this.#scenery.current = mark.key;
    this.#scenery.focused = true;
    // It takes the tab stop from the strategies, and of very many marks only the one that has it is sure of an element.
    this.#scenery.amongBars = false;
    this.#scenery.draw();
    const node = this.#scenery.nodes.nodeOf(this.store.layout(), mark);
    const target = node?.querySelector<HTMLElement>('.tl-count') ?? node?.querySelector('a');
    target?.focus({ preventScroll: true });
  }

  open(mark: Mark): void {
    if (mark.items.length > 1) void this.#openCount(mark);
    else this.#select(mark);
  }

  /** What opens counts comes with the first that is opened. */
  async #openCount(mark: Mark): Promise<void> {
    this.#counts ??= import('./counts.ts').then(({ Counts }) => {
      const { stage, store, motion } = this;
      const parts = { root: this.#root, stage, page: this.#page };
      return new Counts(parts, store, motion, (heir) => this.focus(heir));
    });
    try {
      const counts = await this.#counts;
      counts.open(mark);
    } catch (error) {
      // The network is gone: the next press asks once more.
      this.#counts = null;
      throw error;
    }
  }

  /** One step back: closes the panel, else returns to where a count was opened. */
  leave(): void {
    const { selected } = this.store.view;
    if (selected) {
      this.store.set({ ...this.store.view, selected: null }, 'act');
      void this.panel.show(this.store.view);
      this.#returnTo(selected);
    } else if (this.panel.hide()) {
      // It said that there is no such event; the address no longer asks for one.
      this.store.set(this.store.view, 'act');
    } else {
      // Nothing was opened before what opens it was there.
      void this.#counts?.then((counts) => counts.back());
    }
  }

  /** Gives the focus back to an event that was open, where it is in sight. */
  #returnTo(id: string): void {
    if (this.#scenery.isUpright) {
      this.#scenery.upright?.focusEvent(id);
      return;
    }
    const { visible, items } = this.store.layout();
    const mark = markOfEvent(visible, items, id);
    if (mark) this.focus(mark);
  }

  /**
   * Shows the event that the address names: its panel in the drawing, its row in the list. A window that
   * holds any part of it is left as it was shared.
   */
  showAddressed(): void {
    const { view } = this.store;
    const item = this.#page.chronicle.items.find(({ id }) => id === view.selected);
    if (namesNothing(view)) this.#sayMissing();
    if (!item) return;
    const { bounds, today } = this.#page.chronicle;
    if (!windowTest(view, bounds, today)(item)) {
      const { from, to } = drawnExtent(item, bounds, today);
      this.store.set(reveal(view, from, to), 'address');
    }
    this.#scenery.draw();
    void this.panel.show(this.store.view);
    if (view.list) this.#goToRow(item.id);
  }

  #goToRow(id: string): void {
    const row = this.#page.nodes.reach(id);
    row?.scrollIntoView({ block: 'center', behavior: 'instant' });
    row?.querySelector('a')?.focus({ preventScroll: true });
  }

  /** Moves the window, as wide as it is, to an event and gives it the focus. */
  #goTo(id: string): void {
    const { bounds, today, items } = this.#page.chronicle;
    const item = items.find((each) => each.id === id);
    if (!item) return;
    const { from, to } = drawnExtent(item, bounds, today);
    this.motion.to(this.store.clamped(reveal(this.store.view, from, to)), 'act', () => {
      this.#focusEvent(id);
    });
  }

  #focusEvent(id: string): void {
    this.#scenery.draw();
    if (this.#scenery.isUpright) {
      this.#scenery.upright?.focusEvent(id);
      return;
    }
    const mark = markStandingFor(this.store.layout(), id);
    if (this.store.view.list) this.#goToRow(id);
    else if (mark) this.focus(mark);
  }

  #sayMissing(): void {
    this.#scenery.announce(this.#page.data.words.missing);
    void this.panel.sayMissing();
  }

  /** A press on a mark, beside one, or on what leads to the nearest event. */
  press(event: MouseEvent, target: Element): void {
    const way = target.closest<HTMLElement>('.tl-empty [data-goes]');
    if (way) this.#goTo(way.dataset['goes'] ?? '');
    else void this.#openMeant(event, target);
  }

  async #openMeant(event: MouseEvent, target: Element): Promise<void> {
    const mark = await markMeant(this, event, this.#markOf(target));
    if (!mark) return;
    // The label of a count names one event and opens that; the number opens them all.
    if (mark.items.length > 1 && target.closest('a')) this.#select(mark);
    else this.open(mark);
  }

  #markOf(target: Element): Mark | null {
    const id = target.closest<HTMLElement>('[data-event-id]')?.dataset['eventId'];
    const { visible, items } = this.store.shown;
    return id ? markOfEvent(visible, items, id) : null;
  }

  /** The focus has come to a mark, or to a strategy. */
  focused(target: EventTarget | null): void {
    if (target instanceof Element && target.closest('.tl-bar, .tl-rest')) {
      this.#scenery.amongBars = true;
      this.#scenery.schedule('move');
      return;
    }
    const mark = target instanceof Element ? this.#markOf(target) : null;
    if (!mark || this.store.view.list) return;
    this.#scenery.current = mark.key;
    this.#scenery.focused = target instanceof Element && target.matches(':focus-visible');
    // A press may begin to move the view: only who comes by the keyboard sees the focus at once.
    if (this.#scenery.focused) this.#scenery.draw();
    else this.#scenery.schedule('move');
    this.#scenery.announce(this.#describe(mark));
  }

  #describe(mark: Mark): string {
    const drawn = this.store.shown;
    const item = drawn.items[mark.items[0]];
    if (!item || mark.items.length > 1) return '';
    const lane = drawn.lanes[mark.lane]?.label;
    return [item.title, item.when, lane].filter(Boolean).join(', ');
  }

  #select(mark: Mark): void {
    const item = this.store.layout().items[mark.items[0]];
    if (item) this.openEvent(item.id);
  }

  /** Opens the panel of an event. */
  openEvent(id: string): void {
    this.store.set({ ...this.store.view, selected: id }, 'act');
    void this.panel.show(this.store.view).then(() => this.panel.focus());
  }
}
