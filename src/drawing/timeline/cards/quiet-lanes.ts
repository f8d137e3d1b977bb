import { nearDate } from '#timeline/cards/near-date.ts';
import type { CardsData } from '#timeline/cards/facts.ts';
import type { TimelineItem } from '#timeline/items/item.ts';
import type { CardLayout } from '#timeline/picture/card-shapes.ts';
import { nearestOutside, type Nearest } from '#timeline/picture/nearest.ts';
import type { Chronicle } from '#timeline/picture/layout.ts';
import type { View } from '#timeline/view/view.ts';
import type { TickWords } from '#timeline/axis/tick-format.ts';
import { fill } from '../fill.ts';
import { element } from './card-parts.ts';

const SIDES = ['before', 'after'] as const;

/** The lines of lanes without events in the window: on both sides the way to what comes nearest. */
export class QuietLanes {
  readonly #holder: HTMLElement;
  readonly #chronicle: Chronicle;
  readonly #words: CardsData;
  readonly #ticks: TickWords;
  /** What the lines are about: a plan, which knows its window and filters. */
  #about: unknown = null;

  constructor(stage: HTMLElement, chronicle: Chronicle, words: CardsData, ticks: TickWords) {
    this.#holder = element('div', 'tl-quiet');
    this.#chronicle = chronicle;
    this.#words = words;
    this.#ticks = ticks;
    // Behind the events, whose cards come first to a reader.
    stage.append(this.#holder);
  }

  /** Shows the lines at their lanes; who comes nearest is only looked for where the view has come to rest. */
  place(drawn: CardLayout, view: View, laneOf: (item: TimelineItem) => number): void {
    if (this.#about !== drawn.cards) this.#write(drawn, view, laneOf);
    this.#about = drawn.cards;
    const { frame } = drawn;
    for (const part of this.#holder.children as HTMLCollectionOf<HTMLElement>) {
      const { start, size } = frame.lanes[Number(part.dataset['lane'])] ?? { start: 0, size: 0 };
      part.style.transform = `translate(${frame.start}px, ${start.toFixed(1)}px)`;
      part.style.height = `${size.toFixed(1)}px`;
      part.style.width = `${(frame.length - 2).toFixed(1)}px`;
    }
  }

  clear(): void {
    if (this.#about === null) return;
    this.#about = null;
    this.#holder.replaceChildren();
  }

  #write(drawn: CardLayout, view: View, laneOf: (item: TimelineItem) => number): void {
    const inFocus = document.activeElement?.closest<HTMLElement>('.tl-quiet [data-goes]');
    const lines = drawn.cards.lanes.flatMap(({ quiet }, lane) => {
      if (!quiet) return [];
      const own = drawn.items.filter((item) => laneOf(item) === lane);
      const { bounds, today, reads } = this.#chronicle;
      const nearest = nearestOutside(own, view, bounds, today, reads);
      return [this.#line(lane, drawn.lanes[lane]?.label ?? '', nearest, view)];
    });
    this.#holder.replaceChildren(...lines);
    const goes = inFocus?.dataset['goes'];
    if (goes) this.#holder.querySelector<HTMLElement>(`[data-goes="${CSS.escape(goes)}"]`)?.focus();
  }

  #line(lane: number, label: string, nearest: Nearest, view: View): HTMLElement {
    const line = element('div', 'tl-quiet-lane');
    line.role = 'group';
    line.ariaLabel = fill(this.#words.quiet, { lane: label });
    line.dataset['lane'] = String(lane);
    line.append(
      ...SIDES.map((side) => {
        const item = nearest[side];
        return item ? this.#button(side, item, view) : this.#nothing(side);
      }),
    );
    return line;
  }

  #nothing(side: (typeof SIDES)[number]): HTMLElement {
    const said = element('span', 'tl-quiet-none', this.#words.nothing[side]);
    said.dataset['side'] = side;
    return said;
  }

  #button(side: (typeof SIDES)[number], item: TimelineItem, view: View): HTMLElement {
    const button = element('button', 'tl-quiet-way') as HTMLButtonElement;
    button.type = 'button';
    button.dataset['goes'] = item.id;
    button.dataset['side'] = side;
    const date = nearDate(item, view, this.#ticks);
    const parts = [element('b', '', date), element('span', '', item.short || item.title)];
    const way = element('span', 'sr-only', `${this.#words.nearest[side]} `);
    button.append(way, ...(side === 'before' ? parts : parts.reverse()));
    return button;
  }
}
