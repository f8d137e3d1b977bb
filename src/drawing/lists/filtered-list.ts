import { countRows, matchingRows } from '#listing/narrowing.ts';
import { sortedBy } from '#listing/sorting.ts';
import { isSameSorting, type ListState, type Sorting } from '#listing/state.ts';
import { ListControl } from './list-control.ts';
import { ListItem } from './list-item.ts';
import { SortHeads } from './sort-heads.ts';

/** Class of rows that wait for a press; on paper they are there. */
const BEYOND = 'list-beyond';

/**
 * A list or table that the server has drawn whole, and that a reader narrows and sorts. Rows stay the
 * same elements: those that do not meet the conditions are `hidden`, and nothing else of them changes.
 */
class FilteredList extends HTMLElement {
  /** As they were written, and as they are sorted. */
  #items: readonly ListItem[] = [];
  #ordered: readonly ListItem[] = [];
  /** How many rows are shown at once of those that meet the conditions. */
  #most = Infinity;
  #control: ListControl | null = null;
  #sorting: Sorting | null = null;

  connectedCallback(): void {
    if (!this.#control) this.#dress();
    this.#control?.start();
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    this.#control?.stop();
  }

  /** Counts again the rows that something else shows or hides. */
  refresh(): void {
    if (this.#control) this.#draw(this.#control, this.#control.state);
  }

  get #window(): number {
    return Number(this.dataset['window'] ?? Infinity);
  }

  get #more(): HTMLElement | null {
    return this.querySelector('[data-list-more]');
  }

  #dress(): void {
    const rows = this.querySelectorAll<HTMLElement>('[data-rows] > *');
    this.#items = [...rows].map((element) => new ListItem(element));
    this.#ordered = this.#items;
    const heads = new SortHeads(this, (sorting) => {
      control.change({ ...control.state, sorting });
    });
    const control = new ListControl(this, heads.columns(), (state) => {
      if (!isSameSorting(state.sorting, this.#sorting)) this.#sort(heads, state.sorting);
      this.#most = this.#window;
      this.#draw(control, state);
    });
    this.#control = control;
    this.#more?.addEventListener('click', () => {
      const next = this.querySelector(`.${BEYOND}:not([hidden]) a`);
      this.#most += this.#window;
      this.refresh();
      if (next instanceof HTMLElement) next.focus();
    });
  }

  /** Puts the rows in their order; without one, as they were written. */
  #sort(heads: SortHeads, sorting: Sorting | null): void {
    this.#sorting = sorting;
    const compare = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;
    const keyOf = ({ element }: ListItem) => heads.keyOf(sorting?.column ?? '', element);
    this.#ordered = sorting
      ? sortedBy(this.#items, keyOf, sorting.descending, compare)
      : this.#items;
    heads.show(sorting);
    this.querySelector('[data-rows]')?.append(...this.#ordered.map(({ element }) => element));
  }

  #draw(control: ListControl, state: ListState): void {
    const counted = this.#items.filter((item) => item.isCounted);
    const shown = new Set(matchingRows(this.#ordered, state));
    const within = new Set([...shown].slice(0, this.#most));
    for (const item of this.#items) {
      item.element.hidden = !shown.has(item);
      item.element.classList.toggle(BEYOND, !within.has(item));
    }
    if (this.#more) this.#more.hidden = within.size === shown.size;
    for (const group of this.querySelectorAll<HTMLElement>('[data-list-group]')) {
      group.hidden = !group.querySelector('[data-rows] > :not([hidden])');
    }
    for (const mark of this.querySelectorAll('[data-of-rows]')) {
      mark.toggleAttribute('hidden', !isOfShownRow(mark));
    }
    const found = counted.filter((item) => shown.has(item)).length;
    control.tell(found, counted.length, countRows(counted, state, control.shape.facets.keys()));
    this.dispatchEvent(new CustomEvent('list:shown', { bubbles: true }));
  }
}

/** True of a mark that stands for a row, by its id, while that row is shown; of several, while any is. */
function isOfShownRow(mark: Element): boolean {
  const ids = mark.getAttribute('data-of-rows')?.split(' ') ?? [];
  return ids.some((id) => document.getElementById(id)?.hidden === false);
}

// Last: a class is not there before its own line.
customElements.define('filtered-list', FilteredList);
