import type { Box } from '#timeline/place.ts';

/** What a list item was last given, so that a frame writes only what has changed since. */
export class PlacedNode {
  readonly node: HTMLElement;
  readonly link: HTMLAnchorElement;
  /** Hidden as a whole: a heading whose link is hidden would be an empty one. */
  readonly #heading: HTMLElement;
  #button: HTMLButtonElement | null;
  #place = '';
  #transform = '';
  #width = '';
  #height = '';
  #buttonTransform = '';
  #items: readonly number[] = [];

  constructor(node: HTMLElement) {
    this.node = node;
    this.link = node.querySelector('a') as HTMLAnchorElement;
    this.#heading = this.link.closest<HTMLElement>('h2, h3, h4') ?? this.link;
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

  /** Takes the item out of the drawing. */
  remove(): void {
    this.#place = '';
    delete this.node.dataset['place'];
  }

  /** The link, and in a count its button, of which the current mark's holds the tab stop. */
  showLink(hidden: boolean, tabStop: boolean): void {
    const index = tabStop ? 0 : -1;
    setTabIndex(this.link, index);
    if (this.#heading.hidden !== hidden) this.#heading.hidden = hidden;
  }

  dropButton(): void {
    this.#button?.remove();
    this.#button = null;
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

function newButton(node: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'tl-count';
  node.append(button);
  return button;
}

/** Writes the attribute even where its value is the element's own default: it marks the one tab stop. */
function setTabIndex(element: HTMLElement, index: 0 | -1): void {
  if (element.getAttribute('tabindex') !== String(index)) element.tabIndex = index;
}
