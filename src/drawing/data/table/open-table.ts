import { pageOf } from '#listing/table/paging.ts';
import { countValues, rowsFound } from '#listing/table/narrowing.ts';
import type { LoadedTable, TableRow } from '#listing/table/rows.ts';
import { shapeOf, type TableShape } from '#listing/table/shape.ts';
import { isTableNarrowed, WHOLE_TABLE, type TableState } from '#listing/table/state.ts';
import { orderIn } from '#i18n/order.ts';
import { make } from '../../search/elements.ts';
import { ColumnPicker } from './column-picker.ts';
import { FilterFields } from './filter-fields.ts';
import type { GuideFile } from './guide.ts';
import { Pager } from './pager.ts';
import { rowsInWords } from './rows-in-words.ts';
import { shownColumns } from './shown-columns.ts';
import { TableTaker } from './table-taker.ts';
import { TableView } from './table-view.ts';
import { textButton } from './text-button.ts';

/** A table with everything that narrows, sorts, pages and hands it out. */
export class OpenTable {
  readonly name: string;
  readonly shape: TableShape;
  readonly element: HTMLElement;
  readonly #table: LoadedTable;
  readonly #compare = orderIn(document.documentElement.lang);
  readonly #words: GuideFile['words'];
  readonly #filters: FilterFields;
  readonly #picker: ColumnPicker;
  readonly #view: TableView;
  readonly #pagers: readonly Pager[];
  readonly #taker: TableTaker;
  readonly #status: HTMLElement;
  readonly #clear: HTMLButtonElement;
  #state: TableState = WHOLE_TABLE;
  #found: { readonly of: string; readonly rows: TableRow[] } | null = null;

  /** `follow` is given the state a reader asks for; null where the table is to be closed. */
  constructor(table: LoadedTable, guide: GuideFile, follow: (state: TableState | null) => void) {
    const { words } = guide;
    const change = (next: (state: TableState) => TableState): void => {
      follow(next(this.#state));
    };
    this.name = table.guide.name;
    this.shape = shapeOf(table);
    this.#table = table;
    this.#words = words;
    this.#filters = new FilterFields(table, this.shape, words, change);
    this.#picker = new ColumnPicker(table.guide, words, change);
    this.#view = new TableView(table.guide, change);
    this.#pagers = [new Pager(words, change), new Pager(words, change, () => this.#view.focus())];
    this.#taker = new TableTaker(table.guide, guide);
    this.#status = make('span', { role: 'status', 'data-rows-shown': '' });
    this.#clear = textButton(words.clear, () => {
      change(({ sorting, columns }) => ({ ...WHOLE_TABLE, sorting, columns }));
      this.#filters.focus();
    });
    const close = textButton(words.close, () => follow(null));
    this.element = this.#build(close);
  }

  focus(): void {
    this.#filters.focus();
  }

  /** Shows a state, and tells the page shown: the last where there are fewer than it asks for. */
  show(state: TableState): number {
    this.#state = state;
    const rows = this.#rowsOf(state);
    const page = pageOf(rows.length, state.page);
    const columns = shownColumns(this.#table.guide, state.columns);
    this.#filters.show(state, (asked) => countValues(this.#table, state, asked));
    this.#picker.show(columns);
    this.#view.show(rows.slice(Math.max(0, page.first - 1), page.last), columns, state, {
      rows: rows.length,
      first: page.first,
    });
    for (const pager of this.#pagers) pager.show(page);
    this.#taker.show(rows, columns, isTableNarrowed(state));
    this.#clear.hidden = !isTableNarrowed(state);
    const total = this.#table.rows.length;
    const told = rowsInWords(this.#words, page, rows.length, total);
    // Written anew a live region speaks again.
    if (this.#status.textContent !== told) this.#status.textContent = told;
    return page.page;
  }

  /** Found anew only where what narrows or sorts has changed: pages of many rows come at once. */
  #rowsOf(state: TableState): TableRow[] {
    const { text, chosen, ranges, sorting } = state;
    const of = JSON.stringify([text, [...chosen].map(([k, v]) => [k, ...v]), [...ranges], sorting]);
    if (this.#found?.of !== of) {
      this.#found = { of, rows: rowsFound(this.#table, state, this.#compare) };
    }
    return this.#found.rows;
  }

  #build(close: HTMLButtonElement): HTMLElement {
    const [above, below] = this.#pagers;
    return make(
      'div',
      { class: 'filtered-list', 'data-open-table': this.name },
      this.#filters.element,
      this.#picker.element,
      make('p', { class: 'list-status' }, this.#status, this.#clear, close),
      above?.element ?? null,
      this.#view.element,
      below?.element ?? null,
      this.#taker.element,
    );
  }
}
