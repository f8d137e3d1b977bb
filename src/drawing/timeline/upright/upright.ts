import { railOf } from '#timeline/upright/cards.ts';
import { levelOf, type Level } from '#timeline/upright/level.ts';
import type { TimelineItem } from '#timeline/items/item.ts';
import type { Box, Point } from '#timeline/picture/place.ts';
import { middleOf } from '#timeline/upright/rows.ts';
import { eventsKey } from '#timeline/view/events-key.ts';
import { reveal, type View } from '#timeline/view/view.ts';
import { readPalette, type Palette } from '../palette.ts';
import { NARROW } from '../pointer.ts';
import { REACH } from './reach.ts';
import type { UprightDrawing } from '../upright-drawing.ts';
import { moveTo, type Anchor } from './anchor.ts';
import { CardList } from './card-list.ts';
import type { UprightHost } from './host.ts';
import { InForce } from './in-force.ts';
import { OpenedCard } from './opened-card.ts';
import { RowDrawing } from './row-drawing.ts';
import { Scene } from './scene.ts';
import { Scroller } from './scroller.ts';

const NEAREST = { block: 'nearest', behavior: 'instant' } as const;

/** Time running down: far off a row of dots a year, near a list of cards along a rail. */
export class Upright implements UprightDrawing {
  readonly rows: RowDrawing;
  readonly cards: CardList;
  /** Id of the event that holds the tab stop. */
  current: string | null = null;
  focused = false;
  /** While hands have the view nothing is laid out anew, however long they rest. */
  isHeld = false;
  readonly #host: UprightHost;
  readonly #scene: Scene;
  readonly #opened: OpenedCard;
  readonly #inForce: InForce;
  readonly #scroller: Scroller;
  #palette: Palette;
  #level: Level | null = null;
  /** What the cards were made of: the same again is left as it is. */
  #listed = '';
  /** What the next cards are to be placed by. */
  #anchor: Anchor | null = null;

  constructor(host: UprightHost) {
    const { root, stage, page, store, motion } = host;
    this.#host = host;
    this.#scene = new Scene(page);
    this.#palette = readPalette(root);
    this.rows = new RowDrawing(host, this.#scene);
    this.cards = new CardList(page, page.data.words.upright);
    this.#opened = new OpenedCard(root);
    this.#inForce = new InForce(root, page.data.words.upright);
    this.#scroller = new Scroller(stage, store, motion, this.#scene);
  }

  get isOn(): boolean {
    return NARROW.matches;
  }

  get level(): Level | null {
    return this.#level;
  }

  get passing(): readonly TimelineItem[] {
    return this.#scene.itemsOf(this.#host.store.view);
  }

  get view(): View {
    return this.#host.store.view;
  }

  draw(moves: boolean): void {
    const { view } = this;
    const stays = this.#level !== null && (moves || this.isHeld);
    const shown = stays ? null : this.#host.scenery.shown();
    const before = this.#level;
    if (shown) this.#enter(this.#host.compact ? 'rows' : levelOf(view, shown.length));
    if (this.#level === 'cards') this.#drawCards(view, shown);
    else {
      const { current, focused } = this;
      const strip = this.#scroller.isNeeded(view);
      const manner = { current, focused, moves, strip };
      this.current = this.rows.draw(view, this.#palette, manner);
      if (!stays) this.#anchor = null;
      // A long list of cards may have been scrolled farther than rows are high.
      if (before === 'cards') this.#host.stage.scrollIntoView(NEAREST);
    }
    this.#scroller.draw(view, this.#palette);
  }

  recolour(): void {
    this.#palette = readPalette(this.#host.root);
    this.#scroller.forget();
  }

  /** The way from one level to the other: what the one has placed is given back first. */
  #enter(level: Level): void {
    const { root } = this.#host;
    if (level === this.#level) return;
    this.clear();
    this.#level = level;
    root.dataset['upright'] = level;
    if (level === 'cards') root.dataset['asList'] = 'cards';
    this.#scroller.forget();
  }

  #drawCards(view: View, shown: readonly TimelineItem[] | null): void {
    const { store, root, page } = this.#host;
    root.toggleAttribute('data-moving', shown === null);
    if (!shown) return;
    const { bounds, today } = store.chronicle;
    const key = eventsKey(view);
    if (key !== this.#listed) {
      const readUntil = page.data.readUntil ?? null;
      this.cards.show(shown, railOf(shown, { window: view, bounds, today, readUntil }));
      this.#inForce.show(this.#scene.inForce(view));
      this.#listed = key;
    }
    this.current = this.cards.stop(this.current);
    this.#opened.follow(this.cards, view.selected);
    // Last: what cards say makes them taller.
    this.#placeByAnchor();
  }

  #placeByAnchor(): void {
    const anchor = this.#anchor;
    this.#anchor = null;
    if (!anchor) return;
    const momentOf = (item: TimelineItem) => this.#middleOf(item);
    const card = this.cards.cardOf(anchor.id) ?? this.cards.cardNear(anchor.moment, momentOf);
    if (card) moveTo(card, anchor);
  }

  /** What stands at a height of the window: a card, or a moment of the axis. */
  anchorAt(y: number): Anchor {
    const card = this.#level === 'cards' ? this.cards.cardAt(y) : null;
    if (card) {
      const { item, node } = card;
      return { id: item.id, moment: this.#middleOf(item), y: node.getBoundingClientRect().top };
    }
    const { top } = this.#host.stage.getBoundingClientRect();
    return { id: null, moment: this.rows.scaleOf(this.view).invert(y - top), y };
  }

  /** Lets what a hand is on stay there when cards are laid out next. */
  keep(anchor: Anchor): void {
    this.#anchor = anchor;
  }

  clear(): void {
    if (this.#level === null) return;
    const { root } = this.#host;
    this.#level = null;
    this.#listed = '';
    this.#opened.goHome();
    this.#inForce.clear();
    this.cards.clear();
    this.rows.clear();
    if (root.dataset['asList'] === 'cards') delete root.dataset['asList'];
    root.removeAttribute('data-upright');
    root.removeAttribute('data-moving');
  }

  /** Puts the focus on an event, after the window has moved to it if need be. */
  focusEvent(id: string): void {
    const { store, motion } = this.#host;
    const item = store.chronicle.items.find((one) => one.id === id);
    if (!item) return;
    motion.stop();
    this.#drawFor(id);
    // What is a card is in sight, however far away the middle of its time is; a dot may be beyond the window.
    if (this.current !== id) {
      this.#reveal(item);
      this.#drawFor(id);
    }
    if (this.#level === 'rows') this.rows.focus(id);
    else {
      const link = this.cards.cardOf(id)?.querySelector<HTMLElement>('.tl-title a');
      link?.focus({ preventScroll: true });
      link?.scrollIntoView(NEAREST);
    }
  }

  eventAt(at: Point): string | null {
    return this.#level === 'rows' ? this.rows.eventAt(at, REACH.mouse) : null;
  }

  boxesOf(id: string): readonly Box[] {
    return this.#level === 'rows' ? this.rows.boxesOf(id) : [];
  }

  /** Draws with the tab stop at an event, where it is in sight; else another has it. */
  #drawFor(id: string): void {
    this.current = id;
    this.focused = true;
    this.#host.scenery.draw();
  }

  #reveal(item: TimelineItem): void {
    const { store } = this.#host;
    const middle = this.#middleOf(item);
    const seen = reveal(store.view, middle, middle);
    if (seen.from !== store.view.from) store.set(seen, 'move');
  }

  #middleOf(item: TimelineItem): number {
    const { bounds, today } = this.#host.store.chronicle;
    return middleOf(item, bounds, today);
  }
}
