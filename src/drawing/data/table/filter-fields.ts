import type { FacetCounts } from '#listing/narrowing.ts';
import { rangeOf } from '#listing/table/columns.ts';
import type { LoadedTable } from '#listing/table/rows.ts';
import type { TableShape } from '#listing/table/shape.ts';
import type { TableState } from '#listing/table/state.ts';
import { make } from '../../search/elements.ts';
import { onSettled } from '../../settled-choice.ts';
import { fill } from '../fill.ts';
import { ChoiceField } from './choice-field.ts';
import { closedList, labelled } from './fields.ts';
import type { FilterField } from './filter-field.ts';
import { RangeField } from './range-field.ts';
import { SortField } from './sort-field.ts';
import { textButton } from './text-button.ts';
import type { ExplorerWords } from './words.ts';

/** A reader who types rests this long (ms) before the table follows. */
const REST = 250;

type Change = (next: (state: TableState) => TableState) => void;

/** The fields above a table: words to be found, and a field for each column that a reader narrows. */
export class FilterFields {
  readonly element: HTMLElement;
  readonly #table: LoadedTable;
  readonly #shape: TableShape;
  readonly #words: ExplorerWords;
  readonly #change: Change;
  readonly #text = make('input', { type: 'search', autocomplete: 'off', spellcheck: 'false' });
  readonly #adding: HTMLSelectElement;
  readonly #sort: SortField;
  readonly #filters = make('div', { class: 'explorer-filters' });
  /** The fields that are there, by column, in the order they were asked for. */
  readonly #fields = new Map<string, { readonly field: FilterField; readonly box: HTMLElement }>();
  #resting = 0;

  constructor(table: LoadedTable, shape: TableShape, words: ExplorerWords, change: Change) {
    this.#table = table;
    this.#shape = shape;
    this.#words = words;
    this.#change = change;
    this.#adding = closedList(words.addFilterWhat, this.#offered());
    this.#sort = new SortField(table.guide, words, change);
    onSettled(this.#adding, () => {
      const column = this.#adding.value;
      this.#adding.value = '';
      this.#add(column)?.focus();
      change((state) => state);
    });
    this.#text.addEventListener('input', () => {
      clearTimeout(this.#resting);
      this.#resting = window.setTimeout(() => {
        const text = this.#text.value.trim();
        change((state) => ({ ...state, text, page: 1 }));
      }, REST);
    });
    this.element = this.#build();
  }

  focus(): void {
    this.#text.focus();
  }

  /** Sets the fields as the state says; those a reader has added and not filled in stay. */
  show(state: TableState, count: (columns: Iterable<string>) => FacetCounts): void {
    if (this.#text.value.trim() !== state.text) this.#text.value = state.text;
    this.#sort.show(state);
    for (const column of [...state.chosen.keys(), ...state.ranges.keys()]) this.#add(column);
    const counts = count([...this.#fields.keys()].filter((name) => this.#shape.facets.has(name)));
    for (const [column, { field }] of this.#fields) field.show(state, counts.get(column));
  }

  /** The columns that can be narrowed and have no field yet. */
  #offered(): { readonly value: string; readonly label: string }[] {
    const { facets, ranges } = this.#shape;
    return this.#table.guide.columns
      .filter(({ name }) => facets.has(name) || ranges.has(name))
      .map(({ name, label }) => ({ value: name, label }));
  }

  #add(name: string): FilterField | null {
    const known = this.#fields.get(name);
    if (known) return known.field;
    const column = this.#table.columns.get(name);
    const values = this.#shape.facets.get(name);
    const kind = column && rangeOf(column);
    if (!column || (!values && !kind)) return null;
    const field = values
      ? new ChoiceField(column, values, this.#table, this.#words, this.#change)
      : new RangeField(column, kind ?? 'numbers', this.#words, this.#change);
    const remove = textButton(this.#words.remove, () => this.#remove(name));
    remove.ariaLabel = fill(this.#words.removeThis, { name: column.label });
    const box = make(
      'div',
      { class: 'explorer-filter', 'data-filter': name },
      field.element,
      remove,
    );
    this.#fields.set(name, { field, box });
    this.#filters.append(box);
    return field;
  }

  #remove(name: string): void {
    this.#fields.get(name)?.box.remove();
    this.#fields.delete(name);
    this.#adding.focus();
    this.#change((state) => ({
      ...state,
      chosen: without(state.chosen, name),
      ranges: without(state.ranges, name),
      page: 1,
    }));
  }

  #build(): HTMLElement {
    const { words, addFilter, filters } = this.#words;
    return make(
      'div',
      {
        class: 'list-form no-print',
        role: 'search',
        'aria-label': fill(filters, { name: this.#table.guide.label }),
      },
      make(
        'div',
        { class: 'list-fields' },
        labelled(words, this.#text),
        labelled(addFilter, this.#adding),
        this.#sort.element,
      ),
      this.#filters,
    );
  }
}

function without<Value>(map: ReadonlyMap<string, Value>, name: string): Map<string, Value> {
  return new Map([...map].filter(([column]) => column !== name));
}
