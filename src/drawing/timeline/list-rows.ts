import { bisectLeft } from 'd3';
import type { SpokenWords } from '#timeline/data.ts';
import type { TimelineItem } from '#timeline/items/item.ts';
import type { Facets } from '#timeline/arranging/lanes.ts';
import { signOfItem } from '#timeline/picture/sign.ts';
import { fill } from './fill.ts';
import { restoreRow } from './placed-node.ts';

/** Rows that a list grows by. */
const STEP = 200;

/**
 * The list's elements by event id. Those the page came with are used as they are; of a longer list the
 * others are made when they are first needed, at their place in time.
 */
export class ListRows {
  readonly #list: HTMLElement | null;
  readonly #items: readonly TimelineItem[];
  readonly #facets: Facets;
  readonly #words: SpokenWords;
  #places: ReadonlyMap<string, number> | null = null;
  readonly #nodes = new Map<string, HTMLElement>();
  /** Places of the present elements, in order; null until one is added to those the page came with. */
  #present: number[] | null = null;
  readonly #more: HTMLButtonElement;
  #shown: readonly TimelineItem[] = [];
  #marked: HTMLElement | null = null;
  /** Rows the reader has let the list grow to; a redrawing or a print must not fold it up again. */
  #grown = STEP;

  constructor(
    root: HTMLElement,
    items: readonly TimelineItem[],
    facets: Facets,
    words: SpokenWords,
  ) {
    this.#list = root.querySelector('.tl-events');
    this.#items = items;
    this.#facets = facets;
    this.#words = words;
    for (const node of root.querySelectorAll<HTMLElement>('li[data-event-id]')) {
      this.#nodes.set(node.dataset['eventId'] ?? '', node);
    }
    this.#more = document.createElement('button');
    this.#more.type = 'button';
    this.#more.className = 'button tl-more-rows';
    this.#more.hidden = true;
    this.#list?.after(this.#more);
  }

  /** Number of events, whether their elements are there or not. */
  get size(): number {
    return this.#items.length;
  }

  /** The element of an event; `known` is its place among all, for those who have it at hand. */
  get(id: string, known?: number): HTMLElement | undefined {
    const node = this.#nodes.get(id);
    if (node) return node;
    const place = known ?? this.#placeOf(id);
    return place === undefined ? undefined : this.#make(place);
  }

  #placeOf(id: string): number | undefined {
    this.#places ??= new Map(this.#items.map((item, place) => [item.id, place]));
    return this.#places.get(id);
  }

  /**
   * Shows these events and no others, each year named where it begins; of very many the first `most`, or
   * as many as the reader has asked for.
   */
  narrow(shown: readonly TimelineItem[], most = STEP): void {
    if (!isSameList(shown, this.#shown)) this.#grown = STEP;
    this.#shown = shown;
    const first = shown.slice(0, Math.max(most, this.#grown));
    const wanted = new Set(first.map(({ id }) => id));
    for (const [id, node] of this.#nodes) node.toggleAttribute('data-out', !wanted.has(id));
    let year = '';
    for (const item of first) {
      const node = this.get(item.id);
      const own = yearOf(item);
      node?.removeAttribute('data-out');
      if (node && own !== year) node.dataset['year'] = own;
      else delete node?.dataset['year'];
      year = own;
    }
    const left = shown.length - first.length;
    this.#more.hidden = left === 0;
    this.#more.textContent = fill(this.#words.moreRows, { count: Math.min(STEP, left) });
    this.#more.onclick = () => {
      this.#grown = first.length + STEP;
      this.narrow(shown);
      const next = shown[first.length];
      if (next) this.get(next.id)?.querySelector('a')?.focus();
    };
  }

  /** Marks the row of one event, or none, as the one the address names. */
  mark(id: string | null): void {
    this.#marked?.removeAttribute('aria-current');
    this.#marked = id === null ? null : (this.get(id) ?? null);
    this.#marked?.setAttribute('aria-current', 'true');
  }

  /** The row of an event among those shown, after the list has grown as far as to it. */
  reach(id: string): HTMLElement | undefined {
    const place = this.#shown.findIndex((item) => item.id === id);
    if (place < 0) return undefined;
    if (place >= this.#grown) {
      this.#grown = (Math.floor(place / STEP) + 1) * STEP;
      this.narrow(this.#shown);
    }
    return this.get(id);
  }

  #make(place: number): HTMLElement | undefined {
    const model = this.#nodes.values().next().value;
    const item = this.#items[place];
    if (!model || !item) return undefined;
    const node = model.cloneNode(true) as HTMLElement;
    this.#fill(node, item);
    const present = (this.#present ??= this.#placesPresent());
    const at = bisectLeft(present, place);
    const next = this.#items[present[at] ?? -1];
    this.#list?.insertBefore(node, (next && this.#nodes.get(next.id)) ?? null);
    present.splice(at, 0, place);
    this.#nodes.set(item.id, node);
    return node;
  }

  /** Where the elements that the page came with stand; they are the latest, so the search begins there. */
  #placesPresent(): number[] {
    const places: number[] = [];
    for (let place = this.#items.length - 1; place >= 0; place--) {
      if (places.length === this.#nodes.size) break;
      if (this.#nodes.has(this.#items[place]?.id ?? '')) places.push(place);
    }
    return places.reverse();
  }

  /** The same row as the server would have written. */
  #fill(node: HTMLElement, item: TimelineItem): void {
    restoreRow(node);
    for (const name of ['data-out', 'data-year', 'aria-current']) node.removeAttribute(name);
    node.dataset['eventId'] = item.id;
    node.dataset['hue'] = signOfItem(item, this.#facets).hue;
    const link = node.querySelector('a');
    if (link) {
      link.href = item.href;
      link.textContent = item.title;
    }
    node.querySelector('.tl-when')?.replaceChildren(...this.#when(item));
    const meta = node.querySelector('.tl-meta');
    if (meta) meta.textContent = this.#metaOf(item);
  }

  #when({ when, datetime, planned, unconfirmed }: TimelineItem): Node[] {
    const time = document.createElement(datetime ? 'time' : 'span');
    if (time instanceof HTMLTimeElement) time.dateTime = datetime ?? '';
    time.textContent = when;
    if (!planned) return [time];
    const mark = document.createElement('span');
    mark.className = 'tl-planned';
    mark.textContent = unconfirmed ? this.#words.unconfirmed : this.#words.planned;
    return [time, mark];
  }

  #metaOf({ category, pillars }: TimelineItem): string {
    const { category: categories, pillar } = this.#facets;
    const names = [
      categories.find(({ id }) => id === category)?.label,
      ...pillars.map((own) => pillar.find(({ id }) => id === own)?.label),
    ];
    return names.filter(Boolean).join(' · ');
  }
}

function isSameList(a: readonly TimelineItem[], b: readonly TimelineItem[]): boolean {
  return a.length === b.length && a.every((item, place) => item === b[place]);
}

function yearOf({ start, end }: TimelineItem): string {
  const moment = start ?? end;
  return moment === null ? '' : String(new Date(moment).getUTCFullYear());
}
