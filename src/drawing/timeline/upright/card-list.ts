import type { UprightWords } from '#timeline/data.ts';
import { momentInWords } from '#timeline/axis/tick-format.ts';
import type { TimelineItem } from '#timeline/items/item.ts';
import type { RailDay, RailEntry } from '#timeline/upright/cards.ts';
import { fill } from '../fill.ts';
import { setTabIndex } from '../placed-node.ts';
import type { Page } from '../reading.ts';

/** The page's own list items as cards along a rail, with heads and sentences between them. */
export class CardList {
  readonly #page: Page;
  readonly #words: UprightWords;
  readonly #between: HTMLElement[] = [];
  readonly #cards = new Map<string, HTMLElement>();

  constructor(page: Page, words: UprightWords) {
    this.#page = page;
    this.#words = words;
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
      card.dataset['eventCard'] = entry.item.id;
      delete card.dataset['year'];
      const day = this.#day(entry.day);
      if (day) card.dataset['day'] = day;
      this.#cards.set(entry.item.id, card);
    }
  }

  /** Gives the one tab stop to a card; the first where there is none. */
  stop(id: string | null): string | null {
    const stop = id !== null && this.#cards.has(id) ? id : (this.ids[0] ?? null);
    for (const [own, card] of this.#cards) {
      const link = card.querySelector('.tl-title a');
      if (link instanceof HTMLElement) setTabIndex(link, own === stop ? 0 : -1);
    }
    return stop;
  }

  get ids(): string[] {
    return [...this.#cards.keys()];
  }

  cardOf(id: string | null): HTMLElement | null {
    return id === null ? null : (this.#cards.get(id) ?? null);
  }

  clear(): void {
    this.#between.splice(0).forEach((sign) => sign.remove());
    for (const card of this.#cards.values()) {
      for (const name of ['data-event-card', 'data-day', 'data-open']) card.removeAttribute(name);
      card.querySelector('.tl-title a')?.removeAttribute('tabindex');
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
