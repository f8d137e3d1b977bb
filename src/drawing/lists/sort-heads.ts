import { keyFrom, type SortKey } from '#listing/sorting.ts';
import { isSameSorting, type Sorting } from '#listing/state.ts';
import { onSettled } from '../settled-choice.ts';

/**
 * The heads of a table's columns as buttons that sort, and the closed list that stands for them where the
 * columns have no heads, on a phone. A head `th[data-sort="name"]` sorts by its cells' `data-value` or
 * else their words; with `data-sort-as="number"` by their numbers, the greatest first.
 */
export class SortHeads {
  readonly #heads: ReadonlyMap<string, HTMLTableCellElement>;
  readonly #select: HTMLSelectElement | null;
  /** How the rows were sorted as they were written. */
  readonly #first: Sorting | null;
  #current: Sorting | null;

  constructor(list: HTMLElement, act: (sorting: Sorting | null) => void) {
    const heads = [...list.querySelectorAll<HTMLTableCellElement>('th[data-sort]')];
    this.#heads = new Map(heads.map((head) => [head.dataset['sort'] ?? '', head]));
    this.#first = firstSorting(this.#heads);
    this.#current = this.#first;
    for (const [column, head] of this.#heads) {
      dress(head).addEventListener('click', () => {
        act(this.#unlessFirst(this.#next(column, head)));
      });
    }
    const select = list.querySelector<HTMLSelectElement>('select[data-sorts]');
    this.#select = select;
    if (select) {
      onSettled(select, () => {
        const column = select.value;
        const descending = isNumeric(this.#heads.get(column));
        act(column ? this.#unlessFirst({ column, descending }) : null);
      });
    }
  }

  columns(): Set<string> {
    return new Set(this.#heads.keys());
  }

  /** What a row is sorted by in a column. */
  keyOf(column: string, row: HTMLElement): SortKey {
    const head = this.#heads.get(column);
    const cell = head && row.children[head.cellIndex];
    const written = cell?.getAttribute('data-value') ?? cell?.textContent ?? '';
    return keyFrom(written, isNumeric(head));
  }

  /** Marks the column that sorts; without one, as it was written. */
  show(sorting: Sorting | null): void {
    this.#current = sorting ?? this.#first;
    for (const [column, head] of this.#heads) {
      if (column !== this.#current?.column) head.removeAttribute('aria-sort');
      else head.setAttribute('aria-sort', this.#current.descending ? 'descending' : 'ascending');
    }
    if (this.#select) this.#select.value = sorting?.column ?? '';
  }

  /** The other direction of the column that sorts, else the first one of another. */
  #next(column: string, head: HTMLElement): Sorting {
    const current = this.#current;
    const descending = current?.column === column ? !current.descending : isNumeric(head);
    return { column, descending };
  }

  /** The order in which the rows were written needs no word in the address. */
  #unlessFirst(sorting: Sorting): Sorting | null {
    return isSameSorting(sorting, this.#first) ? null : sorting;
  }
}

function firstSorting(heads: ReadonlyMap<string, HTMLElement>): Sorting | null {
  for (const [column, head] of heads) {
    const written = head.getAttribute('aria-sort');
    if (written !== null) return { column, descending: written === 'descending' };
  }
  return null;
}

function isNumeric(head: HTMLElement | undefined): boolean {
  return head?.dataset['sortAs'] === 'number';
}

/** Puts a head's words into a button. */
function dress(head: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sort';
  button.append(...head.childNodes);
  head.append(button);
  return button;
}
