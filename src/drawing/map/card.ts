import { onScreen, type MapMark } from './marks.ts';

/** Pixels between a mark and its card. */
const GAP = 16;

/** What is said of one locality: beside its mark, or on a phone in a strip under the map. */
export class Card {
  readonly #card: HTMLElement;

  constructor(card: HTMLElement) {
    this.#card = card;
    this.clear();
  }

  show(mark: MapMark): void {
    const open = document.createElement('a');
    open.className = 'map-open';
    open.href = mark.link.href.baseVal;
    open.textContent = this.#card.dataset['open'] ?? '';
    // The mark is the link for those who do not see the card.
    open.setAttribute('aria-label', `${open.textContent}: ${mark.name}`);
    open.tabIndex = -1;
    this.#card.replaceChildren(
      line('b', mark.name),
      ...mark.lines.map((text) => line('span', text)),
      open,
    );
    this.#card.classList.remove('is-empty');
    this.#card.hidden = false;
    this.#moveTo(mark);
  }

  clear(): void {
    this.#card.replaceChildren(line('span', this.#card.dataset['pick'] ?? ''));
    this.#card.classList.add('is-empty');
    this.#card.hidden = false;
  }

  /** Beside the mark, on the side that has room. */
  #moveTo(mark: MapMark): void {
    const at = onScreen(mark);
    const around = this.#card.offsetParent?.getBoundingClientRect();
    if (!at || !around) return;
    const [x, y] = [at[0] - around.x, at[1] - around.y];
    const { offsetWidth: width, offsetHeight: height } = this.#card;
    const left = x + GAP + width > around.width ? x - GAP - width : x + GAP;
    const top = Math.max(0, Math.min(around.height - height, y + GAP));
    this.#card.style.setProperty('--left', `${Math.max(0, left)}px`);
    this.#card.style.setProperty('--top', `${top}px`);
  }
}

function line(name: 'b' | 'span', text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
