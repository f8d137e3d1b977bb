import { nameOf, type TableColumn } from '#listing/table/columns.ts';
import type { LoadedTable } from '#listing/table/rows.ts';
import { choosing } from '#listing/state.ts';
import type { TableState } from '#listing/table/state.ts';
import { orderIn } from '#i18n/order.ts';
import { onSettled } from '../../settled-choice.ts';
import { fill } from '../fill.ts';
import { closedList, labelled } from './fields.ts';
import type { FilterField } from './filter-field.ts';
import type { ExplorerWords } from './words.ts';

/** Narrows a column to one of its values, each with how many rows it would leave. */
export class ChoiceField implements FilterField {
  readonly element: HTMLElement;
  readonly #select: HTMLSelectElement;
  readonly #column: TableColumn;
  readonly #names: ReadonlyMap<string, string>;
  readonly #words: ExplorerWords;

  constructor(
    column: TableColumn,
    values: ReadonlySet<string>,
    { vocabularies }: Pick<LoadedTable, 'vocabularies'>,
    words: ExplorerWords,
    change: (next: (state: TableState) => TableState) => void,
  ) {
    const compare = orderIn(document.documentElement.lang);
    const choices = [...values]
      .map((value) => ({ value, label: nameOf(value, column, vocabularies) }))
      .sort((a, b) => compare(a.label, b.label));
    this.#column = column;
    this.#words = words;
    this.#names = new Map(choices.map(({ value, label }) => [value, label]));
    this.#select = closedList(words.any, choices);
    this.element = labelled(column.label, this.#select);
    onSettled(this.#select, () => {
      const { value } = this.#select;
      change((state) => ({
        ...state,
        chosen: choosing(state, column.name, value === '' ? [] : [value]).chosen,
        page: 1,
      }));
    });
  }

  focus(): void {
    this.#select.focus();
  }

  show({ chosen }: TableState, counts: ReadonlyMap<string, number> | undefined): void {
    for (const option of this.#select.options) {
      const { value } = option;
      if (value === '') continue;
      const name = this.#names.get(value) ?? value;
      option.text = fill(this.#words.choice, { name, n: counts?.get(value) ?? 0 });
    }
    [this.#select.value = ''] = chosen.get(this.#column.name) ?? [];
  }
}
