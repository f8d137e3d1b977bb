import {
  askedTable,
  readTableState,
  withoutTable,
  writeTableState,
} from '#listing/table/address.ts';
import type { Problem } from '#listing/table/address.ts';
import { WHOLE_TABLE, type TableState } from '#listing/table/state.ts';
import { loadTables, type Tables } from './load-tables.ts';
import { OpenTable } from './open-table.ts';
import { problemList } from './problem-list.ts';

/** Follows the address of the page: which table is open, and how it is narrowed, sorted and paged. */
export class Explorer {
  readonly #host: HTMLElement;
  readonly #tables: Tables;
  #open: OpenTable | null = null;

  constructor(host: HTMLElement, tables: Tables) {
    this.#host = host;
    this.#tables = tables;
  }

  /** Opens a whole table and takes it into the address, unless it is open. */
  async open(name: string): Promise<void> {
    if (this.#open?.name !== name) this.#go(writeTableState(name, WHOLE_TABLE, location.search));
    await this.followAddress();
    this.#open?.focus();
  }

  /** Shows what the address asks for; rejects where a file of it does not come. */
  async followAddress(): Promise<void> {
    const query = location.search;
    const { name, problems } = askedTable(query, this.#tables.names);
    if (name === null) {
      this.#close(problems);
      return;
    }
    this.#say(this.#host.dataset['loading'] ?? '');
    this.#host.setAttribute('aria-busy', 'true');
    const table = await this.#tables.load(name).finally(() => {
      this.#host.removeAttribute('aria-busy');
    });
    // The reader may have gone on while it came.
    if (location.search !== query) return;
    this.#say('');
    this.#show(name, () => new OpenTable(table, this.#tables.guide, this.#change));
    const open = this.#open;
    if (!open) return;
    const read = readTableState(query, open.shape);
    const page = open.show(read.state);
    // The address says the page that is shown; a way back to one there is not leads nowhere.
    if (page !== read.state.page) {
      const shown = writeTableState(name, { ...read.state, page }, query);
      history.replaceState(history.state, '', location.pathname + shown + location.hash);
    }
    this.#tell(read.problems);
  }

  #show(name: string, make: () => OpenTable): void {
    const select = this.#host.querySelector('select');
    if (select) select.value = name;
    if (this.#open?.name === name) return;
    this.#open = make();
    this.#part('[data-table]').replaceChildren(this.#open.element);
  }

  #close(problems: readonly Problem[]): void {
    this.#open = null;
    this.#part('[data-table]').replaceChildren();
    this.#say('');
    this.#tell(problems);
  }

  /** Takes a state into the address; none closes the table. */
  readonly #change = (state: TableState | null): void => {
    const name = this.#open?.name;
    const query =
      state && name !== undefined
        ? writeTableState(name, state, location.search)
        : withoutTable(location.search);
    if (query !== location.search) this.#go(query);
    void this.followAddress();
    if (!state) this.#host.querySelector('select')?.focus();
  };

  #go(query: string): void {
    history.pushState(null, '', location.pathname + query + location.hash);
  }

  #tell(problems: readonly Problem[]): void {
    const told = problems.length > 0 ? [problemList(problems, this.#tables.guide.words)] : [];
    this.#part('[data-problems]').replaceChildren(...told);
  }

  #say(words: string): void {
    this.#part('[data-status]').textContent = words;
  }

  #part(selector: string): Element {
    const part = this.#host.querySelector(selector);
    if (!part) throw new Error(`the explorer lacks ${selector}`);
    return part;
  }
}

/** The explorer of a page, when the guide to its tables has come. */
export async function startExplorer(host: HTMLElement): Promise<Explorer> {
  return new Explorer(host, await loadTables(host.dataset['guide'] ?? ''));
}
