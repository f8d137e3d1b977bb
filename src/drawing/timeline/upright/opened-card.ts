import type { CardList } from './card-list.ts';

/** Keeps the panel of the selected event in its own card, where the finger is; else it is where the page has it. */
export class OpenedCard {
  readonly #panel: HTMLElement | null;
  readonly #home: Comment;

  constructor(root: HTMLElement) {
    this.#panel = root.querySelector('.tl-detail');
    this.#home = document.createComment('');
    this.#panel?.after(this.#home);
  }

  /** Moves the panel; the focus in it stays where it is. */
  follow(cards: CardList, selected: string | null): void {
    cards.open(selected);
    this.#moveTo(cards.cardOf(selected));
  }

  goHome(): void {
    this.#moveTo(null);
  }

  #moveTo(card: HTMLElement | null): void {
    const panel = this.#panel;
    if (!panel || panel.parentElement === (card ?? this.#home.parentElement)) return;
    const focused = document.activeElement;
    const had = focused instanceof HTMLElement && panel.contains(focused);
    if (card) card.append(panel);
    else this.#home.before(panel);
    if (had) focused.focus({ preventScroll: true });
    if (card) panel.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }
}
