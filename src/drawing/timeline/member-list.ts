import type { SpokenWords } from '#timeline/data.ts';
import type { TimelineItem } from '#timeline/items/item.ts';
import type { Facets } from '#timeline/arranging/lanes.ts';
import { statusInWords } from '#timeline/picture/list-row.ts';
import { signOfItem } from '#timeline/picture/sign.ts';
import { fill } from './fill.ts';

/** Members that are listed at once; of more the reader asks for the next. */
const STEP = 100;
/** Pixels between the list and the count it belongs to, and the edges of the window. */
const GAP = 8;

/** What a list is opened with. */
export interface Members {
  /** What they are, together: the list's name. */
  readonly name: string;
  /** In time order. */
  readonly items: readonly TimelineItem[];
  /** The count's place in the window, pixels. */
  readonly anchor: DOMRect;
  /** Where links open. */
  readonly target: string;
  /** Gives the focus back to the count, where nothing else has taken it. */
  readonly refocus: () => void;
}

/** The events of a count that no zooming parts, as a list beside it. It is a popover: Esc and a press elsewhere close it. */
export class MemberList {
  readonly #root: HTMLElement;
  readonly #words: SpokenWords;
  readonly #facets: Facets;
  #panel: HTMLElement | null = null;
  #refocus: () => void = () => undefined;

  constructor(root: HTMLElement, words: SpokenWords, facets: Facets) {
    this.#root = root;
    this.#words = words;
    this.#facets = facets;
  }

  open({ name, items, anchor, target, refocus }: Members): void {
    const panel = (this.#panel ??= this.#newPanel());
    this.#refocus = refocus;
    panel.ariaLabel = name;
    const list = document.createElement('ul');
    panel.replaceChildren(this.#head(name), list);
    this.#grow(panel, list, items, target);
    panel.showPopover();
    place(panel, anchor);
    panel.querySelector('a')?.focus({ preventScroll: true });
  }

  close(): void {
    if (this.#panel?.matches(':popover-open')) this.#panel.hidePopover();
  }

  #newPanel(): HTMLElement {
    const panel = document.createElement('div');
    panel.className = 'card card-raised tl-members';
    panel.popover = 'auto';
    panel.role = 'dialog';
    panel.addEventListener('toggle', (event) => {
      const left = document.activeElement === document.body;
      if (event instanceof ToggleEvent && event.newState === 'closed' && left) this.#refocus();
    });
    panel.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !panel.contains(relatedTarget)) this.close();
    });
    this.#root.append(panel);
    return panel;
  }

  #head(name: string): HTMLElement {
    const head = document.createElement('header');
    const title = document.createElement('p');
    title.textContent = name;
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'button button-icon';
    close.ariaLabel = this.#words.close;
    close.textContent = '×';
    close.addEventListener('click', () => this.close());
    head.append(title, close);
    return head;
  }

  /** Lists some more, and offers the next as long as there are any. */
  #grow(panel: Element, list: Element, items: readonly TimelineItem[], target: string): void {
    const rows = items.slice(0, STEP).map((item) => this.#row(item, target));
    list.append(...rows);
    const rest = items.slice(STEP);
    if (rest.length === 0) return;
    const more = document.createElement('button');
    more.type = 'button';
    more.className = 'button';
    more.textContent = fill(this.#words.moreRows, { count: Math.min(STEP, rest.length) });
    more.addEventListener('click', () => {
      more.remove();
      const last = list.lastElementChild;
      this.#grow(panel, list, rest, target);
      last?.nextElementSibling?.querySelector('a')?.focus();
    });
    panel.append(more);
  }

  #row(item: TimelineItem, target: string): HTMLElement {
    const row = document.createElement('li');
    row.dataset['memberId'] = item.id;
    row.dataset['hue'] = signOfItem(item, this.#facets).hue;
    const link = document.createElement('a');
    link.href = item.href;
    link.target = target;
    link.textContent = item.title;
    const when = document.createElement('span');
    const status = statusInWords(item, this.#words);
    when.textContent = status === null ? item.when : `${item.when} · ${status}`;
    row.append(link, when);
    return row;
  }
}

/** Beside the count, where there is room; on a phone the style sheet puts it at the bottom instead. */
function place(panel: HTMLElement, anchor: DOMRect): void {
  const { innerWidth, innerHeight, scrollX, scrollY } = window;
  const { width, height } = panel.getBoundingClientRect();
  const below = anchor.bottom + GAP;
  const fits = below + height + GAP <= innerHeight || anchor.top - GAP - height < 0;
  const top = fits ? below : anchor.top - GAP - height;
  const left = Math.max(GAP, Math.min(anchor.left, innerWidth - width - GAP));
  panel.style.setProperty('--tl-left', `${left + scrollX}px`);
  panel.style.setProperty('--tl-top', `${top + scrollY}px`);
}
