import type { UprightWords } from '#timeline/data.ts';
import { momentInWords } from '#timeline/axis/tick-format.ts';
import type { TimelineItem } from '#timeline/items/item.ts';
import type { RailDay, RailEntry } from '#timeline/upright/cards.ts';
import { CardText } from '../cards/card-text.ts';
import { CardWriter } from '../cards/card-writer.ts';
import { fill } from '../fill.ts';
import { setTabIndex } from '../placed-node.ts';
import type { Page } from '../reading.ts';
import { nearestTo } from './anchor.ts';

interface Card {
  readonly item: TimelineItem;
  readonly node: HTMLElement;
  /** What it says beyond the list; null where the page has nothing more. */
  readonly text: CardText | null;
}

/** The page's own list items as cards along a rail, with heads and sentences between them. */
export class CardList {
  readonly #page: Page;
  readonly #words: UprightWords;
  readonly #between: HTMLElement[] = [];
  readonly #cards = new Map<string, Card>();
  readonly #writer: CardWriter | null;
  /** The event whose card says all. */
  #opened: string | null = null;

  constructor(page: Page, words: UprightWords) {
    this.#page = page;
    this.#words = words;
    const { cards } = page.data;
    // The way to an event's page is in the panel, which an opened card holds.
    this.#writer = cards ? new CardWriter(page, cards, null, () => this.#write()) : null;
  }

  /** Asks once more for what cards say, where that did not arrive. */
  retry(): void {
    this.#writer?.retry();
  }

  /** Shows these events, and what stands on the rail between them. */
  show(shown: readonly TimelineItem[], rail: readonly RailEntry[]): void {
    this.clear();
    this.#page.nodes.narrow(shown);
    let waiting: HTMLElement[] = [];
    for (const entry of rail) {
      if (entry.kind !== 'card') {
        waiting.push(this.#sign(entry));
        continue;
      }
      const card = this.#page.nodes.get(entry.item.id);
      if (!card || card.hasAttribute('data-out')) break;
      card.before(...waiting);
      this.#between.push(...waiting);
      waiting = [];
      this.#stand(card, entry.item, this.#day(entry.day));
    }
  }

  #stand(node: HTMLElement, item: TimelineItem, day: string): void {
    node.dataset['eventCard'] = item.id;
    delete node.dataset['year'];
    if (day) node.dataset['day'] = day;
    const text = this.#writer && new CardText(node, this.#writer.head(item));
    this.#cards.set(item.id, { item, node, text });
  }

  /** Opens one card, and closes all others. */
  open(id: string | null): void {
    this.#opened = id;
    this.#write();
  }

  #write(): void {
    for (const [id, { item, node, text }] of this.#cards) {
      const isOpen = id === this.#opened;
      node.toggleAttribute('data-open', isOpen);
      const link = node.querySelector('a');
      if (text && link) this.#writer?.write(text, item, isOpen, link);
    }
  }

  /** Gives the one tab stop to a card; the first where there is none. */
  stop(id: string | null): string | null {
    const stop = id !== null && this.#cards.has(id) ? id : (this.ids[0] ?? null);
    for (const [own, { node }] of this.#cards) {
      const link = node.querySelector('.tl-title a');
      if (link instanceof HTMLElement) setTabIndex(link, own === stop ? 0 : -1);
    }
    return stop;
  }

  get ids(): string[] {
    return [...this.#cards.keys()];
  }

  cardOf(id: string | null): HTMLElement | null {
    return id === null ? null : (this.#cards.get(id)?.node ?? null);
  }

  /** The card at a height of the window, or the nearest to it; null where there are none. */
  cardAt(y: number): { item: TimelineItem; node: HTMLElement } | null {
    return nearestTo(this.#cards.values(), ({ node }) => node, y);
  }

  /** The card whose event is nearest to a moment, as `momentOf` has it. */
  cardNear(moment: number, momentOf: (item: TimelineItem) => number): HTMLElement | null {
    const away = ({ item }: Card) => Math.abs(momentOf(item) - moment);
    return [...this.#cards.values()].sort((a, b) => away(a) - away(b))[0]?.node ?? null;
  }

  clear(): void {
    this.#between.splice(0).forEach((sign) => sign.remove());
    for (const { node, text } of this.#cards.values()) {
      text?.remove();
      for (const name of ['data-event-card', 'data-day', 'data-open']) node.removeAttribute(name);
      node.querySelector('.tl-title a')?.removeAttribute('tabindex');
    }
    this.#cards.clear();
  }

  #sign(entry: Exclude<RailEntry, { kind: 'card' }>): HTMLElement {
    const sign = document.createElement('li');
    sign.className = 'tl-between';
    sign.dataset['kind'] = entry.kind;
    sign.textContent = this.#sentence(entry);
    return sign;
  }

  #sentence(entry: Exclude<RailEntry, { kind: 'card' }>): string {
    const { ticks } = this.#page.data.words;
    if (entry.kind === 'running') return this.#words.running;
    if (entry.kind === 'unread') return ticks.axis.unread;
    if (entry.kind === 'gap') return fill(this.#words.empty[entry.unit], { n: entry.count });
    return momentInWords(entry.of === 'year' ? ticks.year : ticks.axis.month, entry.at, ticks);
  }

  #day({ from, to, withMonth }: RailDay): string {
    const { ticks } = this.#page.data.words;
    const pattern = withMonth ? ticks.day : ticks.axis.dayOfMonth;
    const days = [from, to].flatMap((at) =>
      at === null ? [] : [momentInWords(pattern, at, ticks)],
    );
    return days.join('–');
  }
}
