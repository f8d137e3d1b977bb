import type { Box } from '#timeline/picture/place.ts';
import { dropStyle } from '../move.ts';
import { setTabIndex } from '../placed-node.ts';
import { CardText } from './card-text.ts';

/** What a list item is to be as a card. */
export interface CardState {
  readonly box: Box;
  /** Lines of its title. */
  readonly lines: number;
  /** True where more of the title is left out. */
  readonly cut: boolean;
  readonly side: 'after' | 'before';
  readonly opened: boolean;
  /** True where there is no room for its summary. */
  readonly brief: boolean;
  /** True for the one that holds the tab stop. */
  readonly current: boolean;
}

/** A list item that stands as a card, or as the name on a line, while the window is near. */
export class CardNode {
  readonly node: HTMLElement;
  readonly link: HTMLAnchorElement;
  readonly text: CardText;

  constructor(node: HTMLElement, head: readonly HTMLElement[]) {
    this.node = node;
    this.link = node.querySelector('a') as HTMLAnchorElement;
    this.text = new CardText(node, head);
    // As a mark it may have had a number.
    node.querySelector('.tl-count')?.remove();
  }

  /** Puts the item at the place of its card. */
  putCard({ box, lines, cut, side, opened, brief, current }: CardState): void {
    this.#put('card', box.x, box.y, box.width, current);
    const { style, dataset } = this.node;
    style.height = `${box.height.toFixed(1)}px`;
    dataset['eventCard'] = dataset['eventId'] ?? '';
    dataset['lines'] = String(lines);
    dataset['side'] = side;
    this.node.toggleAttribute('data-cut', cut);
    this.node.toggleAttribute('data-opened', opened);
    this.node.toggleAttribute('data-brief', brief);
    this.link.ariaExpanded = String(opened);
  }

  /** Puts it on a line, `room` pixels long at most, in the middle of which `y` lies. */
  putOnLine(x: number, y: number, room: number, current: boolean): void {
    this.#put('line', x, y, null, current);
    this.node.style.maxWidth = `${room.toFixed(0)}px`;
  }

  #put(place: string, x: number, y: number, width: number | null, current: boolean): void {
    const { style, dataset } = this.node;
    dataset['place'] = place;
    style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
    style.width = width === null ? '' : `${width.toFixed(1)}px`;
    setTabIndex(this.link, current ? 0 : -1);
  }

  /** The item is a row of the list again and bears no trace of having been a card. */
  restore(): void {
    const { node, link } = this;
    this.text.remove();
    dropStyle(node);
    for (const name of ['place', 'event-card', 'lines', 'side', 'cut', 'opened', 'brief']) {
      node.removeAttribute(`data-${name}`);
    }
    link.removeAttribute('tabindex');
    link.removeAttribute('aria-expanded');
  }
}
