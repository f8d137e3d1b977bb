import { countRows, matchingRows } from '#listing/narrowing.ts';
import { sortedBy } from '#listing/sorting.ts';
import { choosing, isNarrowed, readState, UNTOUCHED, writeState } from '#listing/state.ts';
import type { ListShape, ListState, Sorting } from '#listing/state.ts';
import { FilterForm } from './filter-form.ts';
import { ListItem } from './list-item.ts';
import { SortHeads } from './sort-heads.ts';
import { StatusLine } from './status-line.ts';

/** A reader who types rests this long (ms) before the list follows. */
const REST = 250;

/**
 * A list or table that the server has drawn whole, and that a reader narrows and sorts. Rows stay the
 * same elements: those that do not meet the conditions are `hidden`, and nothing else of them changes.
 */
class FilteredList extends HTMLElement {
  #items: readonly ListItem[] = [];
  #form!: FilterForm;
  #heads!: SortHeads;
  #status!: StatusLine;
  #shape!: ListShape;
  #state = UNTOUCHED;
  #resting = 0;

  connectedCallback(): void {
    if (this.dataset['ready'] !== undefined) return;
    this.#items = [...this.querySelectorAll<HTMLElement>('[data-rows] > *')].map(
      (element) => new ListItem(element),
    );
    this.#form = new FilterForm(this);
    this.#heads = new SortHeads(this, (sorting) => this.#change({ ...this.#state, sorting }));
    this.#status = new StatusLine(this, () => {
      this.#change({ ...UNTOUCHED, sorting: this.#state.sorting });
      this.#form.focus();
    });
    this.#shape = { facets: this.#form.facets(), columns: this.#heads.columns() };
    this.#listen();
    this.#readAddress();
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#readAddress);
  }

  /** Counts again the rows that something else shows or hides. */
  refresh(): void {
    this.#draw();
  }

  #listen(): void {
    this.#form.onChoice((facet, values) => this.#change(choosing(this.#state, facet, values)));
    this.#form.onText((text) => {
      clearTimeout(this.#resting);
      this.#resting = window.setTimeout(() => this.#change({ ...this.#state, text }), REST);
    });
    addEventListener('popstate', this.#readAddress);
  }

  readonly #readAddress = (): void => {
    const state = readState(location.search, this.#shape);
    const sortsAnew = !sameSorting(state.sorting, this.#state.sorting);
    this.#state = state;
    this.#form.show(state);
    if (sortsAnew) this.#sort();
    this.#draw();
  };

  #change(state: ListState): void {
    clearTimeout(this.#resting);
    const query = writeState(state, location.search, this.#shape);
    if (query === writeState(this.#state, location.search, this.#shape)) return;
    history.pushState(null, '', location.pathname + query + location.hash);
    this.#readAddress();
  }

  /** Puts the rows in their order; without one, as they were written. */
  #sort(): void {
    const { sorting } = this.#state;
    const compare = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;
    const keyOf = sorting && this.#heads.keyOf(sorting.column);
    const inOrder = keyOf
      ? sortedBy(this.#items, ({ element }) => keyOf(element), sorting.descending, compare)
      : this.#items;
    this.#heads.show(sorting);
    this.querySelector('[data-rows]')?.append(...inOrder.map(({ element }) => element));
  }

  #draw(): void {
    const counted = this.#items.filter((item) => item.isCounted);
    const shown = new Set(matchingRows(this.#items, this.#state));
    for (const item of this.#items) item.element.hidden = !shown.has(item);
    for (const group of this.querySelectorAll<HTMLElement>('[data-list-group]')) {
      group.hidden = !group.querySelector('[data-rows] > :not([hidden])');
    }
    this.#form.count(countRows(counted, this.#state, this.#shape.facets.keys()));
    const found = counted.filter((item) => shown.has(item)).length;
    this.#status.show(found, counted.length, isNarrowed(this.#state));
    this.dispatchEvent(new CustomEvent('list:shown', { bubbles: true }));
  }
}

function sameSorting(a: Sorting | null, b: Sorting | null): boolean {
  return a?.column === b?.column && a?.descending === b?.descending;
}

// Last: a class is not there before its own line.
customElements.define('filtered-list', FilteredList);
