import type { TableColumn, TableGuide } from '#listing/table/columns.ts';
import type { TableRow } from '#listing/table/rows.ts';
import type { TableState } from '#listing/table/state.ts';
import { make } from '../../search/elements.ts';
import { contentsOf, headCell } from './cells.ts';

/** Where the rows that are drawn stand among all that were found. */
interface Standing {
  readonly rows: number;
  /** Counted from 1. */
  readonly first: number;
}

/** One page of rows as a table whose heads sort. */
export class TableView {
  readonly element: HTMLElement;
  readonly #guide: TableGuide;
  readonly #change: (next: (state: TableState) => TableState) => void;
  readonly #table = make('table', { class: 'list-cards' });
  readonly #head = make('tr', { 'aria-rowindex': '1' });
  readonly #body = make('tbody', { 'data-rows': '' });
  #columns = '';

  constructor(
    guide: TableGuide,

    change: (next: (state: TableState) => TableState) => void,
  ) {
    this.#guide = guide;
    this.#change = change;
    this.#table.append(
      make('caption', { class: 'sr-only' }, guide.label),
      make('thead', {}, this.#head),
      this.#body,
    );
    this.element = make(
      'section',
      { class: 'table-scroll', tabindex: '0', 'aria-label': guide.label },
      this.#table,
    );
  }

  focus(): void {
    this.element.focus();
  }

  show(
    rows: readonly TableRow[],
    columns: readonly TableColumn[],
    { sorting }: TableState,
    standing: Standing,
  ): void {
    this.#showHeads(columns, sorting);
    this.element.hidden = rows.length === 0;
    this.#table.ariaRowCount = String(standing.rows + 1);
    const lines = rows.map((row, index) => {
      const line = make('tr', { 'aria-rowindex': String(standing.first + index + 1) });
      line.append(...columns.map((column, place) => this.#cell(row, column, place === 0)));
      return line;
    });
    this.#body.replaceChildren(...lines);
  }

  #cell(row: TableRow, column: TableColumn, isHead: boolean): HTMLElement {
    if (isHead) return make('th', { scope: 'row' }, headCell(row, column, this.#guide));
    const contents = contentsOf(row, column);
    const attributes = {
      'data-label': column.label,
      class: column.kind === 'number' ? 'explorer-number' : null,
    };
    return make('td', attributes, ...contents);
  }

  /** The heads stay the same elements while the columns do: the one just pressed keeps the focus. */
  #showHeads(columns: readonly TableColumn[], sorting: TableState['sorting']): void {
    const names = columns.map(({ name }) => name).join();
    if (names !== this.#columns) {
      this.#columns = names;
      this.#head.replaceChildren(...columns.map((column) => this.#headOf(column)));
    }
    for (const head of this.#head.querySelectorAll<HTMLElement>('th')) {
      if (sorting?.column !== head.dataset['sort']) head.removeAttribute('aria-sort');
      else head.setAttribute('aria-sort', sorting?.descending ? 'descending' : 'ascending');
    }
  }

  #headOf({ name, label }: TableColumn): HTMLElement {
    const button = make('button', { type: 'button', class: 'sort' }, label);
    button.addEventListener('click', () => {
      this.#change((state) => {
        const { sorting } = state;
        const descending = sorting?.column === name && !sorting.descending;
        return { ...state, sorting: { column: name, descending }, page: 1 };
      });
    });
    return make('th', { scope: 'col', 'data-sort': name }, button);
  }
}
