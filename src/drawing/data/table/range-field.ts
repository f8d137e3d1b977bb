import type { TableColumn } from '#listing/table/columns.ts';
import { readEnd } from '#listing/table/range-text.ts';
import { ranging, type TableState } from '#listing/table/state.ts';
import { make } from '../../search/elements.ts';
import { labelled } from './fields.ts';
import type { FilterField } from './filter-field.ts';
import type { ExplorerWords } from './words.ts';

let made = 0;

/** Narrows a column to years or numbers from one to another. */
export class RangeField implements FilterField {
  readonly element: HTMLElement;
  readonly #from: HTMLInputElement;
  readonly #to: HTMLInputElement;
  readonly #fault: HTMLElement;
  readonly #column: TableColumn;
  readonly #kind: 'years' | 'numbers';
  readonly #words: ExplorerWords;

  constructor(
    column: TableColumn,
    kind: 'years' | 'numbers',
    words: ExplorerWords,
    change: (next: (state: TableState) => TableState) => void,
  ) {
    this.#column = column;
    this.#kind = kind;
    this.#words = words;
    made += 1;
    this.#fault = make('span', {
      id: `range-fault-${made}`,
      class: 'explorer-fault',
      role: 'alert',
    });
    [this.#from, this.#to] = [input(this.#fault), input(this.#fault)];
    const [from, to] =
      kind === 'years' ? [words.fromYear, words.toYear] : [words.fromNumber, words.toNumber];
    this.element = make(
      'fieldset',
      { class: 'explorer-range' },
      make('legend', {}, column.label),
      labelled(from, this.#from),
      labelled(to, this.#to),
      this.#fault,
    );
    for (const field of [this.#from, this.#to]) {
      field.addEventListener('change', () => this.#take(change));
    }
  }

  focus(): void {
    this.#from.focus();
  }

  show({ ranges }: TableState): void {
    const { from = null, to = null } = ranges.get(this.#column.name) ?? {};
    write(this.#from, from, this.#kind);
    write(this.#to, to, this.#kind);
  }

  /** A range that cannot be is told and changes nothing. */
  #take(change: (next: (state: TableState) => TableState) => void): void {
    const [from, to] = [this.#from, this.#to].map((field) => readEnd(typed(field), this.#kind));
    const isNumber = from !== undefined && to !== undefined;
    const isReversed = isNumber && from !== null && to !== null && from > to;
    this.#from.ariaInvalid = String(from === undefined || isReversed);
    this.#to.ariaInvalid = String(to === undefined || isReversed);
    this.#fault.textContent = !isNumber
      ? this.#words.notANumber
      : isReversed
        ? this.#words.reversed
        : '';
    if (!isNumber || isReversed) return;
    change((state) => ({ ...ranging(state, this.#column.name, { from, to }), page: 1 }));
  }
}

function input(fault: HTMLElement): HTMLInputElement {
  return make('input', {
    type: 'text',
    inputmode: 'decimal',
    autocomplete: 'off',
    'aria-describedby': fault.id,
  });
}

/** What was typed, a decimal comma as a point. */
function typed({ value }: HTMLInputElement): string {
  return value.trim().replace(/^([^.,]*),(\d+)$/, '$1.$2');
}

/** What a reader has typed stays as it was typed where it says the same. */
function write(field: HTMLInputElement, end: number | null, kind: 'years' | 'numbers'): void {
  if (field.ariaInvalid === 'true' || readEnd(typed(field), kind) === end) return;
  field.value = end === null ? '' : String(end);
}
