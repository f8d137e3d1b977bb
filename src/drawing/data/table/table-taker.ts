import { csvOf, hasFormulas, signsIn, type CsvSigns } from '#exports/formats/csv.ts';
import { jsonOf } from '#exports/formats/json.ts';
import type { TableColumn, TableGuide } from '#listing/table/columns.ts';
import type { TableRow } from '#listing/table/rows.ts';
import { tableTaken, valuesTaken } from '#listing/table/taking.ts';
import { saveFile } from '../../save-file.ts';
import { make } from '../../search/elements.ts';
import { fill } from '../fill.ts';
import type { GuideFile } from './guide.ts';
import { textButton } from './text-button.ts';

/** Hands out the rows that were found, all pages of them. */
export class TableTaker {
  readonly element: HTMLElement;
  readonly #guide: TableGuide;
  readonly #from: Pick<GuideFile, 'source' | 'words'>;
  readonly #head = make('h3');
  readonly #whole = make('input', { type: 'checkbox' });
  readonly #said = make('p', { class: 'meta', role: 'status' });
  #rows: readonly TableRow[] = [];
  #columns: readonly TableColumn[] = [];
  #isNarrowed = false;

  constructor(guide: TableGuide, from: Pick<GuideFile, 'source' | 'words'>) {
    const { words } = from;
    const signs = signsIn(navigator.language);
    this.#guide = guide;
    this.#from = from;
    this.element = make(
      'div',
      { class: 'explorer-take no-print' },
      this.#head,
      make('label', {}, this.#whole, ` ${words.takeAllColumns}`),
      make(
        'div',
        { class: 'explorer-ways' },
        textButton(words.csv, () => this.#takeCsv('')),
        textButton(words.csvExcel, () => this.#takeCsv('-excel', signs)),
        textButton(words.json, () => this.#takeJson()),
      ),
      make('p', { class: 'meta' }, signs.delimiter === ';' ? words.semicolonNote : words.commaNote),
      this.#said,
    );
  }

  show(rows: readonly TableRow[], columns: readonly TableColumn[], isNarrowed: boolean): void {
    this.#rows = rows;
    this.#columns = columns;
    this.#isNarrowed = isNarrowed;
    this.#head.textContent = fill(this.#from.words.take, { n: rows.length });
    this.element.hidden = rows.length === 0;
    this.#said.textContent = '';
  }

  /** In the order of the file, whichever stands first on the page. */
  get #taken(): readonly TableColumn[] {
    const shown = new Set(this.#columns);
    return this.#guide.columns.filter((column) => this.#whole.checked || shown.has(column));
  }

  #takeCsv(more: string, signs?: CsvSigns): void {
    const table = tableTaken(this.#taken, this.#rows);
    const note = hasFormulas(table) ? this.#from.words.formulas : '';
    this.#save(csvOf(table, signs), `${more}.csv`, 'text/csv', note);
  }

  #takeJson(): void {
    const { source } = this.#from;
    const values = valuesTaken(this.#taken, this.#rows);
    const from = { ...source, table: this.#guide.name, link: location.href };
    this.#save(jsonOf(from, this.#guide.name, values), '.json', 'application/json', '');
  }

  #save(content: string, ending: string, type: string, note: string): void {
    const name = `${this.#guide.name}${this.#isNarrowed ? '-selection' : ''}${ending}`;
    saveFile(new Blob([content], { type }), name);
    const said = fill(this.#from.words.taken, { file: name, n: this.#rows.length });
    this.#said.textContent = note === '' ? said : `${said} ${note}`;
  }
}
