import type { TableGuide } from '#listing/table/columns.ts';
import type { TableState } from '#listing/table/state.ts';
import { onSettled } from '../../settled-choice.ts';
import { fill } from '../fill.ts';
import { make } from '../../search/elements.ts';
import { closedList, labelled } from './fields.ts';
import type { ExplorerWords } from './words.ts';

/** Sorts by any column, those not shown too; on a phone, where columns have no heads, by this alone. */
export class SortField {
  readonly element: HTMLElement;
  readonly #select: HTMLSelectElement;

  constructor(
    { columns }: TableGuide,
    words: ExplorerWords,
    change: (next: (state: TableState) => TableState) => void,
  ) {
    const choices = columns.flatMap(({ name, label }) => [
      { value: name, label: fill(words.ascending, { name: label }) },
      { value: `-${name}`, label: fill(words.descending, { name: label }) },
    ]);
    this.#select = closedList(words.asWritten, choices);
    this.element = make('div', {}, labelled(words.sort, this.#select));
    onSettled(this.#select, () => {
      const descending = this.#select.value.startsWith('-');
      const column = this.#select.value.slice(descending ? 1 : 0);
      const sorting = column === '' ? null : { column, descending };
      change((state) => ({ ...state, sorting, page: 1 }));
    });
  }

  show({ sorting }: TableState): void {
    this.#select.value = sorting ? (sorting.descending ? '-' : '') + sorting.column : '';
  }
}
