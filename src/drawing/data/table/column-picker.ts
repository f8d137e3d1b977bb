import type { TableColumn, TableGuide } from '#listing/table/columns.ts';
import type { TableState } from '#listing/table/state.ts';
import { make } from '../../search/elements.ts';
import { fill } from '../fill.ts';
import { textButton } from './text-button.ts';
import type { ExplorerWords } from './words.ts';

/** Boxes that say which columns are drawn. One at least stays. */
export class ColumnPicker {
  readonly element: HTMLDetailsElement;
  readonly #summary = make('summary');
  readonly #boxes: ReadonlyMap<string, HTMLInputElement>;
  readonly #words: ExplorerWords;

  constructor(
    { columns }: TableGuide,
    words: ExplorerWords,
    change: (next: (state: TableState) => TableState) => void,
  ) {
    const pick = (picked: readonly string[] | null) => {
      change((state) => ({ ...state, columns: picked }));
    };
    this.#words = words;
    this.#boxes = new Map(
      columns.map(({ name }) => [name, make('input', { type: 'checkbox', value: name })]),
    );
    for (const box of this.#boxes.values()) {
      box.addEventListener('change', () => {
        if (this.#picked.length === 0) box.checked = true;
        else pick(this.#picked);
      });
    }
    const labels = columns.map(({ name, label }) =>
      make('label', {}, this.#boxes.get(name) ?? null, ` ${label}`),
    );
    const all = textButton(words.columnsAll, () => pick(columns.map(({ name }) => name)));
    const first = textButton(words.columnsFirst, () => pick(null));
    this.element = make(
      'details',
      { class: 'explorer-columns no-print' },
      this.#summary,
      make('div', { class: 'explorer-boxes' }, ...labels),
      make('p', {}, all, ' ', first),
    );
  }

  show(columns: readonly TableColumn[]): void {
    const shown = new Set(columns.map(({ name }) => name));
    for (const [name, box] of this.#boxes) box.checked = shown.has(name);
    const counts = { n: shown.size, total: this.#boxes.size };
    this.#summary.textContent = fill(this.#words.columns, counts);
  }

  get #picked(): string[] {
    return [...this.#boxes].filter(([, box]) => box.checked).map(([name]) => name);
  }
}
