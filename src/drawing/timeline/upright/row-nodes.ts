import type { Page } from '../reading.ts';
import { dropStyle } from '../move.ts';
import { setTabIndex } from '../placed-node.ts';
import type { NamedEvent, PlacedEvent } from './name-rows.ts';

/** The page's own list items, as the names beside rows. */
export class RowNodes {
  readonly #page: Page;
  readonly #placed = new Map<string, HTMLElement>();

  constructor(page: Page) {
    this.#page = page;
  }

  /** Places the names, and the current event that has none; all others go. */
  place(names: readonly NamedEvent[], current: string | null, target: PlacedEvent | null): void {
    const wanted = new Set([...names, ...(target ? [target] : [])].map(({ item }) => item.id));
    for (const id of this.#placed.keys()) if (!wanted.has(id)) this.#drop(id);
    for (const { item, when, x, y, width, height, lines } of names) {
      const node = this.#take(item.id);
      if (!node) continue;
      node.dataset['place'] = 'row';
      node.dataset['upright'] = String(lines);
      node.dataset['when'] = when;
      put(node, x, y, width, height);
      mark(node, item.id === current);
    }
    const node = target && this.#take(target.item.id);
    if (!node) return;
    node.dataset['place'] = 'mark';
    put(node, target.x, target.y, target.width, target.height);
    mark(node, true);
  }

  /** Moves elements with their rows, and nothing else; those out of the axis are away meanwhile. */
  move(placed: readonly PlacedEvent[], middleOf: (one: PlacedEvent) => number, end: number): void {
    for (const one of placed) {
      const node = this.#placed.get(one.item.id);
      if (!node) continue;
      const y = one.y + middleOf(one) - one.middle;
      node.style.transform = `translate(${one.x.toFixed(1)}px, ${y.toFixed(1)}px)`;
      // Not hidden: what has the focus would lose it.
      node.style.opacity = y < 0 || y + one.height > end ? '0' : '';
    }
  }

  clear(): void {
    for (const id of [...this.#placed.keys()]) this.#drop(id);
  }

  focus(id: string): void {
    this.#placed.get(id)?.querySelector('a')?.focus({ preventScroll: true });
  }

  #take(id: string): HTMLElement | null {
    const node = this.#placed.get(id) ?? this.#page.nodes.get(id);
    if (node) this.#placed.set(id, node);
    return node ?? null;
  }

  #drop(id: string): void {
    const node = this.#placed.get(id);
    this.#placed.delete(id);
    if (!node) return;
    for (const name of ['data-place', 'data-upright', 'data-when']) node.removeAttribute(name);
    node.querySelector('a')?.removeAttribute('tabindex');
    dropStyle(node);
  }
}

function put(node: HTMLElement, x: number, y: number, width: number, height: number): void {
  const { style } = node;
  style.opacity = '';
  style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
  style.width = `${width.toFixed(1)}px`;
  style.height = `${height.toFixed(1)}px`;
}

function mark(node: HTMLElement, current: boolean): void {
  const link = node.querySelector('a');
  if (link) setTabIndex(link, current ? 0 : -1);
}
