import type { PageOfRows } from '#listing/table/paging.ts';
import type { TableState } from '#listing/table/state.ts';
import { make } from '../../search/elements.ts';
import { fill } from '../fill.ts';
import { textButton } from './text-button.ts';
import type { ExplorerWords } from './words.ts';

/** Leads from page to page of a table; a table of one page needs none. */
export class Pager {
  readonly element: HTMLElement;
  readonly #words: ExplorerWords;
  readonly #said = make('span');
  readonly #previous: HTMLButtonElement;
  readonly #next: HTMLButtonElement;
  #shown: PageOfRows = { page: 1, pages: 1, first: 0, last: 0 };

  /** `then` is called after a press. */
  constructor(
    words: ExplorerWords,
    change: (next: (state: TableState) => TableState) => void,
    then?: () => void,
  ) {
    const go = (step: number) => (): void => {
      const page = this.#shown.page + step;
      if (page < 1 || page > this.#shown.pages) return;
      change((state) => ({ ...state, page }));
      then?.();
    };
    this.#words = words;
    this.#previous = textButton(words.previous, go(-1));
    this.#next = textButton(words.next, go(1));
    this.element = make(
      'div',
      { class: 'explorer-pages no-print', role: 'group', 'aria-label': words.pages },
      this.#previous,
      this.#said,
      this.#next,
    );
  }

  show(page: PageOfRows): void {
    this.#shown = page;
    this.element.hidden = page.pages === 1;
    // A button that is disabled would lose the focus of who has just pressed it.
    this.#previous.ariaDisabled = String(page.page === 1);
    this.#next.ariaDisabled = String(page.page === page.pages);
    this.#said.textContent = fill(this.#words.page, { page: page.page, pages: page.pages });
  }
}
