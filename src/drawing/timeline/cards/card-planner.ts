import type { Wording } from '#timeline/cards/measures.ts';
import { frameOfCards } from '#timeline/cards/lane-order.ts';
import { planCards } from '#timeline/cards/plan.ts';
import { isStep } from '#timeline/cards/staying.ts';
import type { Frame } from '#timeline/arranging/frame.ts';
import type { Bounds, TimelineItem } from '#timeline/items/item.ts';
import { frameFor, type Population } from '#timeline/picture/arrangement.ts';
import type { Chronicle } from '#timeline/picture/layout.ts';
import type { View } from '#timeline/view/view.ts';
import type { AtRest } from '../store.ts';
import { CardSizes } from './card-sizes.ts';

const WORDINGS: readonly Wording[] = ['full', 'brief'];
/** The heights that an opened card is tried in, pixels for text of 16 px: all it needs first. */
const TALLEST: readonly number[] = [Infinity, 270, 200];

/** The event whose card is opened, and how tall that may be; of none where `opened` is null. */
interface Opening {
  readonly opened: string | null;
  readonly most: number;
}

/** What all ways of laying out the cards of a view share. */
interface Asked {
  readonly population: Population;
  readonly view: View;
  /** The frame in which no lane asks for room. */
  readonly bare: Frame;
  /** True where the view before was open. */
  readonly stays: boolean;
}

/** The view planned last, and what came of it. */
interface Known {
  readonly key: string;
  readonly of: Population;
  readonly window: Bounds;
  readonly value: AtRest | null;
}

/** Decides whether a view opens into cards and where they stand, and remembers it: it is asked in every frame. */
export class CardPlanner {
  readonly #stage: HTMLElement;
  readonly #chronicle: Chronicle;
  /** The pixels that the opened card of an event takes down. */
  readonly #opened: (item: TimelineItem, width: number) => number;
  #sizes: { readonly of: Population; readonly value: CardSizes } | null = null;
  #known: Known | null = null;
  readonly #heights = new Map<string, number>();

  constructor(
    stage: HTMLElement,
    chronicle: Chronicle,
    opened: (item: TimelineItem, width: number) => number,
  ) {
    this.#stage = stage;
    this.#chronicle = chronicle;
    this.#opened = opened;
  }

  /** Plans anew, since cards say something else. */
  forget(): void {
    this.#known = null;
    this.#heights.clear();
  }

  /** Index of an item's lane; below 0 before anything is planned. */
  readonly laneOf = (item: TimelineItem): number => this.#sizes?.of.laneOf(item) ?? -1;

  /** The sizes of the cards planned last. */
  get sizes(): CardSizes | null {
    return this.#sizes?.value ?? null;
  }

  /** The frame and the cards of a view at rest; null where it has none. */
  readonly atRest = (population: Population, view: View): AtRest | null => {
    if (view.list) return null;
    const { from, to, selected, allBars } = view;
    const key = [from, to, selected, allBars].join(' ');
    if (this.#known?.key !== key || this.#known.of !== population) {
      const stays = this.#stays(population, view);
      const value = this.#openedOrNot(population, view, stays);
      this.#known = { key, of: population, window: { from, to }, value };
    }
    return this.#known.value;
  };

  /** True where the view is a step from one that was open. */
  #stays(population: Population, view: View): boolean {
    const known = this.#known;
    return known?.of === population && known.value !== null && isStep(known.window, view);
  }

  /**
   * All that fits: the selected card opened, as tall as it needs or so that it can be scrolled, else closed; the others
   * with a summary, else without.
   */
  #openedOrNot(population: Population, view: View, stays: boolean): AtRest | null {
    const { selected } = view;
    const none = population.lanes.map(() => 0);
    const bare = frameFor(this.#chronicle, population, view, none);
    const asked = { population, view, bare, stays };
    const tall = selected === null ? [] : TALLEST.map((most) => ({ opened: selected, most }));
    for (const opening of [...tall, { opened: null, most: 0 }]) {
      for (const wording of WORDINGS) {
        const planned = this.#planned(asked, opening, wording);
        if (planned) return planned;
      }
    }
    return null;
  }

  #planned(
    { population, view, bare, stays }: Asked,
    { opened, most }: Opening,
    wording: Wording,
  ): AtRest | null {
    const { items, lanes, laneOf, viewport } = population;
    const { bounds, today } = this.#chronicle;
    const { start, length } = bare;
    const height = bare.lanes.reduce((sum, { size }) => sum + size, 0);
    const sizes = this.#sizesFor(population);
    const heightOf = (item: TimelineItem, width: number) =>
      item.id === opened
        ? Math.min(most * sizes.unit, this.#openedHeight(item, width))
        : sizes.closed(item.title, width, wording);
    const plan = planCards({
      items,
      laneOf,
      bounds,
      today,
      lanes: lanes.length,
      window: view,
      stays,
      plot: { start, length, height },
      style: { unit: sizes.unit, coarse: viewport.coarse ?? false, opened, wording, heightOf },
    });
    const frame = plan && frameOfCards(bare, plan);
    return frame && { frame, cards: plan };
  }

  #sizesFor(population: Population): CardSizes {
    if (this.#sizes?.of !== population) {
      const value = new CardSizes(this.#stage, population.bare.unit);
      this.#sizes = { of: population, value };
      this.#heights.clear();
    }
    return this.#sizes.value;
  }

  #openedHeight(item: TimelineItem, width: number): number {
    const key = `${item.id} ${width}`;
    const height = this.#heights.get(key) ?? this.#opened(item, width);
    this.#heights.set(key, height);
    return height;
  }
}
