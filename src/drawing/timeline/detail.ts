import type { TimelineItem } from '#timeline/items/item.ts';
import { CardFactsReader, type Known } from './cards/card-facts.ts';
import { element } from './cards/card-parts.ts';
import type { Page } from './reading.ts';
import { factsTold } from './tooltip/told.ts';

/** The panel of the event that is opened: what the list says of it, all that a tooltip tells, and the way to its page. */
export class Detail {
  readonly #panel: HTMLElement;
  readonly #page: Page;
  readonly #facts: CardFactsReader | null;
  readonly #failed: string;
  /** What has arrived of the event, in a place of its own: the rest of the panel stays, with the focus that may be in it. */
  readonly #told = element('div', 'tl-detail-facts');
  #item: TimelineItem | null = null;

  constructor(panel: HTMLElement, page: Page) {
    this.#panel = panel;
    this.#page = page;
    const { cards, facts = cards } = page.data;
    this.#failed = facts?.failed ?? '';
    this.#facts = facts ? new CardFactsReader(facts.file, () => this.#tell()) : null;
  }

  /** Fills the panel from an event's row of the list; a `note` if there is one. */
  show(item: TimelineItem, row: HTMLElement, note: string | null): void {
    this.#item = item;
    const link = row.querySelector('a');
    const title = element('p', 'tl-detail-title', link?.textContent.trim() ?? '');
    if (link?.lang) title.lang = link.lang;
    const open = element(
      'a',
      'tl-detail-open',
      this.#page.data.words.openPage,
    ) as HTMLAnchorElement;
    open.href = link?.href ?? '';
    open.target = link?.target ?? '';
    const said = note === null ? [] : [element('p', '', note)];
    this.#facts?.forgive();
    this.#tell();
    this.#fill([
      ...copyOf(row, '.tl-when'),
      title,
      ...copyOf(row, '.tl-meta'),
      this.#told,
      ...said,
      open,
    ]);
    this.#panel.dataset['hue'] = row.dataset['hue'] ?? 'slate';
  }

  /** Says that the event an address names is not here: renamed, taken out, or never was. */
  sayMissing(): void {
    this.#item = null;
    this.#fill([element('p', '', this.#page.data.words.missing)]);
    this.#panel.dataset['hue'] = 'slate';
  }

  #tell(): void {
    const known: Known = (this.#item && this.#facts?.get(this.#item)) ?? 'loading';
    this.#told.replaceChildren(...factsTold(known, this.#failed));
  }

  #fill(parts: readonly Node[]): void {
    const close = element('button', 'button button-icon tl-close', '×') as HTMLButtonElement;
    close.type = 'button';
    close.ariaLabel = this.#page.data.words.close;
    const body = document.createElement('div');
    body.append(...parts);
    this.#panel.replaceChildren(body, close);
    this.#panel.hidden = false;
  }
}

function copyOf(row: HTMLElement, selector: string): Node[] {
  const part = row.querySelector(selector);
  return part ? [part.cloneNode(true)] : [];
}
