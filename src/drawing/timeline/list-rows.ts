import type { SpokenWords } from '#timeline/data.ts';
import type { TimelineItem } from '#timeline/items/item.ts';
import type { Facets } from '#timeline/arranging/lanes.ts';
import { listRowOf, yearOf } from '#timeline/picture/list-row.ts';
import { fill } from './fill.ts';

/** Rows that a list grows by. */
const STEP = 200;

/**
 * The list's elements by event id. Those the page came with are used as they are; of a longer list the
 * others are made when they are first needed, at their place in time.
 */
export class ListRows {
  readonly #list: HTMLElement | null;
  /** A row of the server's with every part one may have; there where the page came with some rows only. */
  readonly #model: HTMLElement | null;
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
    const template = root.querySelector<HTMLTemplateElement>('template[data-row]');
    this.#model = template?.content.querySelector('li') ?? null;
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
      if (node && own !== year && own !== '') node.dataset['year'] = own;
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
    const item = this.#items[place];
    if (!this.#model || !item) return undefined;
    const node = this.#model.cloneNode(true) as HTMLElement;
    this.#fill(node, item);
    const present = (this.#present ??= this.#placesPresent());
    const at = present.findLastIndex((each) => each < place) + 1;
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

  /** The model's parts are filled, and those go that the event has nothing for. */
  #fill(node: HTMLElement, item: TimelineItem): void {
    const row = listRowOf(item, this.#facets, this.#words);
    node.dataset['eventId'] = row.id;
    node.dataset['hue'] = row.hue;
    const link = node.querySelector('a');
    link?.setAttribute('href', row.href);
    if (row.short) link?.setAttribute('data-short', row.short);
    node.querySelector('time')?.setAttribute('datetime', row.datetime ?? '');
    put(node, 'a', row.title);
    put(node, 'time', row.datetime === null ? null : row.when);
    put(node, '.tl-when > span:not(.tl-planned)', row.datetime === null ? row.when : null);
    put(node, '.tl-planned', row.status);
    put(node, '.tl-meta', row.meta);
  }
}

/** Writes into a part of a row, or takes it away. */
function put(row: HTMLElement, part: string, text: string | null): void {
  const element = row.querySelector(part);
  if (text === null) element?.remove();
  else if (element) element.textContent = text;
}

function isSameList(a: readonly TimelineItem[], b: readonly TimelineItem[]): boolean {
  return a.length === b.length && a.every((item, place) => item === b[place]);
}
