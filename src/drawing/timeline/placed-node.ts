import type { Box } from '#timeline/picture/place.ts';
import { dropStyle } from './move.ts';

/** What a list item was last given, so that a frame writes only what has changed since. */
export class PlacedNode {
  readonly node: HTMLElement;
  readonly link: HTMLAnchorElement;
  #button: HTMLButtonElement | null;
  #place = '';
  #transform = '';
  #width = '';
  #height = '';
  #years = '';
  #words = '';
  #buttonTransform = '';
  #items: readonly number[] = [];

  constructor(node: HTMLElement) {
    this.node = node;
    this.link = node.querySelector('a') as HTMLAnchorElement;
    this.#button = node.querySelector('.tl-count');
  }

  /** Puts the item at a box; `place` tells the style sheet what it stands for there. */
  put(place: string, { x, y, width, height }: Box): void {
    const { style } = this.node;
    if (this.#place !== place) this.node.dataset['place'] = this.#place = place;
    const transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
    if (this.#transform !== transform) style.transform = this.#transform = transform;
    const [wide, tall] = [`${width.toFixed(1)}px`, `${height.toFixed(1)}px`];
    if (this.#width !== wide) style.width = this.#width = wide;
    if (this.#height !== tall) style.height = this.#height = tall;
  }

  /** Shows the years before a name that stands above a stack. */
  showYears(years: string): void {
    if (this.#years === years) return;
    if (years) this.node.dataset['years'] = years;
    else delete this.node.dataset['years'];
    this.#years = years;
  }

  /** Writes these lines in place of a title that has no room on one line; '' for the title as it is. */
  showWords(words: string): void {
    if (this.#words === words) return;
    if (words) this.link.dataset['words'] = words;
    else delete this.link.dataset['words'];
    this.#words = words;
  }

  /** Takes the item out of the drawing: it is a row of the list again and bears no trace of having been drawn. */
  restore(): void {
    restoreRow(this.node);
    this.#place = this.#transform = this.#width = this.#height = this.#years = this.#words = '';
    this.#forgetButton();
  }

  /** Of the link, and in a count its button, the current mark's holds the tab stop. */
  showLink(tabStop: boolean): void {
    setTabIndex(this.link, tabStop ? 0 : -1);
  }

  dropButton(): void {
    this.#button?.remove();
    this.#forgetButton();
  }

  #forgetButton(): void {
    this.#button = null;
    this.#buttonTransform = '';
    this.#items = [];
  }

  /** Shows how many items a count has, `x` and `y` from this item's own corner. */
  showButton(
    items: readonly number[],
    name: () => string,
    tabStop: boolean,
    x: number,
    y: number,
  ): void {
    const button = (this.#button ??= newButton(this.node));
    const index = tabStop ? 0 : -1;
    setTabIndex(button, index);
    if (this.#items !== items) {
      button.textContent = String(items.length);
      button.ariaLabel = name();
      this.#items = items;
    }
    const transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
    if (this.#buttonTransform === transform) return;
    button.style.transform = this.#buttonTransform = transform;
  }
}

/** Takes away all that a drawing may have given a row, so that the same element serves list and paper. */
function restoreRow(row: HTMLElement): void {
  dropStyle(row);
  row.removeAttribute('data-place');
  row.removeAttribute('data-years');
  row.querySelector('.tl-count')?.remove();
  const link = row.querySelector('a');
  link?.removeAttribute('tabindex');
  link?.removeAttribute('data-words');
}

function newButton(node: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'tl-count';
  node.append(button);
  return button;
}

/** Writes the attribute even where its value is the element's own default: it marks the one tab stop. */
export function setTabIndex(element: HTMLElement, index: 0 | -1): void {
  if (element.getAttribute('tabindex') !== String(index)) element.tabIndex = index;
}
