import type { CardsData } from '#timeline/cards/facts.ts';
import type { CardPlan, PlannedCard } from '#timeline/cards/plan.ts';
import { stopsOf } from '#timeline/cards/steps.ts';
import type { TimelineItem } from '#timeline/items/item.ts';
import { cardBox, cardShapes, runPlace, type CardLayout } from '#timeline/picture/card-shapes.ts';
import type { Outline } from '#timeline/picture/shape.ts';
import type { Near } from '../near.ts';
import type { Page } from '../reading.ts';
import type { ViewStore } from '../store.ts';
import { CardNode } from './card-node.ts';
import { CardPlanner } from './card-planner.ts';
import { openedHeight } from './card-sizes.ts';
import { CardWriter } from './card-writer.ts';
import { QuietLanes } from './quiet-lanes.ts';

/** What cards work on. */
export interface CardHost {
  readonly root: HTMLElement;
  readonly stage: HTMLElement;
  readonly page: Page;
  readonly store: ViewStore;
  /** Draws the view at once. */
  readonly draw: () => void;
}

/** The cards of a near window: the list's own items, placed where the planner has them. */
export class NearCards implements Near {
  /** Id of the event that holds the tab stop. */
  current: string | null = null;
  readonly planner: CardPlanner;
  readonly #host: CardHost;
  readonly #writer: CardWriter;
  readonly #quiet: QuietLanes;
  #cards = new Map<string, CardNode>();
  /** The event whose opened card stands for the panel. */
  #stoodFor: string | null = null;

  constructor(host: CardHost, words: CardsData) {
    this.#host = host;
    const { stage, page } = host;
    this.planner = new CardPlanner(stage, page.chronicle, (item, width) =>
      this.#openedHeight(item, width),
    );
    // With what has arrived an opened card is taller.
    this.#writer = new CardWriter(page, words, page.data.words.openPage, () => {
      this.planner.forget();
      host.draw();
    });
    this.#quiet = new QuietLanes(stage, page.chronicle, words, page.data.words.ticks);
  }

  retry(): void {
    this.#writer.retry();
  }

  /** The plan that is drawn now; null where the window is not near. */
  get plan(): CardPlan | null {
    return this.#host.store.layout().cards ?? null;
  }

  #openedHeight(item: TimelineItem, width: number): number {
    const row = this.#host.page.nodes.get(item.id);
    const link = row?.querySelector('a');
    if (!row || !link) return 0;
    return openedHeight(row, this.#writer.head(item), this.#writer.body(item, true, link), width);
  }

  shapes(drawn: CardLayout): readonly Outline[] {
    return cardShapes(drawn, this.#host.store.chronicle.facets);
  }

  place(drawn: CardLayout): void {
    const { store } = this.#host;
    const { cards, runs } = drawn.cards;
    const stops = stopsOf(drawn.cards).flatMap(({ item }) => drawn.items[item]?.id ?? []);
    if (!stops.includes(this.current ?? '')) {
      this.current = stops[Math.floor(stops.length / 2)] ?? null;
    }
    const before = this.#cards;
    this.#cards = new Map();
    const keep = (item: TimelineItem | undefined): CardNode | null => {
      const card = item && (before.get(item.id) ?? this.#make(item));
      if (card) this.#cards.set(item.id, card);
      return card ?? null;
    };
    for (const planned of cards) this.#putCard(drawn, planned, keep);
    for (const run of runs) {
      const item = drawn.items[run.item];
      const { x, y, room } = runPlace(drawn, run);
      keep(item)?.putOnLine(x, y, room, item?.id === this.current);
    }
    for (const [id, card] of before) if (!this.#cards.has(id)) card.restore();
    this.#quiet.place(drawn, store.view, this.planner.laneOf);
    this.#panelFor(drawn.cards.opened);
  }

  #putCard(
    drawn: CardLayout,
    planned: PlannedCard,
    keep: (item: TimelineItem | undefined) => CardNode | null,
  ): void {
    const item = drawn.items[planned.item];
    const card = keep(item);
    if (!item || !card) return;
    const opened = drawn.cards.opened === item.id;
    this.#writer.write(card.text, item, opened, card.link);
    const brief = drawn.cards.wording === 'brief' && !opened;
    const fit = this.planner.sizes?.fit(item.title, planned.width);
    card.putCard({
      box: cardBox(drawn, planned),
      lines: fit?.lines ?? 1,
      cut: fit?.cut ?? false,
      side: planned.x < 0 ? 'before' : 'after',
      opened,
      brief,
      current: item.id === this.current,
    });
  }

  clear(): void {
    if (this.#cards.size === 0) return;
    this.#panelFor(null);
    for (const card of this.#cards.values()) card.restore();
    this.#cards = new Map();
    this.#quiet.clear();
  }

  /** The card of an event of the window. */
  nodeOf(id: string): HTMLElement | null {
    return this.#cards.get(id)?.node ?? null;
  }

  #make(item: TimelineItem): CardNode | null {
    const node = this.#host.page.nodes.get(item.id);
    return node ? new CardNode(node, this.#writer.head(item)) : null;
  }

  /** What the panel would say stands in the opened card; where there is none any more it says it again. */
  #panelFor(opened: string | null): void {
    const { root, store } = this.#host;
    const panel = root.querySelector<HTMLElement>('.tl-detail');
    const { selected, list } = store.view;
    const isOpen = opened !== null && opened === selected;
    if (panel && isOpen) panel.hidden = true;
    const isLost = !isOpen && this.#stoodFor !== null && this.#stoodFor === selected && !list;
    this.#stoodFor = isOpen ? opened : null;
    // As if the address had just named it: nothing changes but what is shown of the selection.
    if (isLost) queueMicrotask(() => store.set(store.view, 'address'));
  }
}
