import { element } from './card-parts.ts';

/** All that a card adds to a row. */
export const ADDED = '.tl-card-signs, .tl-card-weekday, .tl-card-body';

/** What a list item says beyond itself while it is a card: more before its date, and below all of it. */
export class CardText {
  /** What was put into the item, to be taken out again. */
  readonly #added: readonly HTMLElement[];
  readonly #body = element('div', 'tl-card-body');
  #said = '';

  constructor(node: HTMLElement, head: readonly HTMLElement[]) {
    this.#added = [...head, this.#body];
    node.querySelector('.tl-when')?.prepend(...head);
    // A panel that stands in the item is below what the item says.
    node.querySelector('.tl-meta')?.after(this.#body);
  }

  /** Writes what stands below, where `key` says that it is something else than before. */
  say(key: string, parts: () => readonly HTMLElement[]): void {
    if (this.#said === key) return;
    this.#said = key;
    this.#body.replaceChildren(...parts());
  }

  remove(): void {
    for (const part of this.#added) part.remove();
  }
}
