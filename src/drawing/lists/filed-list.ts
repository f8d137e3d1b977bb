import type { ListFile, ListLine } from '#listing/file.ts';
import { foldedWords } from '#listing/finding.ts';
import { countRows, matchingRows, type ListRow } from '#listing/narrowing.ts';
import { isNarrowed } from '#listing/state.ts';
import { make } from '../search/elements.ts';
import { ListControl } from './list-control.ts';

/** Rows drawn at once; a reader asks for more. */
const AT_ONCE = 100;

/** A line of the file as filters see it. */
class FiledRow implements ListRow {
  readonly line: ListLine;
  #words: string | null = null;

  constructor(line: ListLine) {
    this.line = line;
  }

  readonly values = {
    get: (facet: string): ReadonlySet<string> => new Set(this.line.values[facet]),
  };

  get words(): string {
    const { title, note, more = '' } = this.line;
    this.#words ??= foldedWords(`${title} ${note} ${more}`);
    return this.#words;
  }
}

/**
 * A list too long for its page: the page has the newest rows and leads to all; what a reader asks for is
 * found in a file, which is fetched when it is first needed.
 */
class FiledList extends HTMLElement {
  #control: ListControl | null = null;
  #file: Promise<FiledRow[]> | null = null;
  #found: readonly FiledRow[] = [];

  connectedCallback(): void {
    if (!this.#control) this.#dress();
    this.#control?.start();
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    this.#control?.stop();
  }

  #dress(): void {
    const control = new ListControl(this, new Set(), () => void this.#show(control));
    this.#control = control;
    this.#part('[data-list-more]').addEventListener('click', () => {
      const first = this.#rows.childElementCount;
      this.#drawMore();
      this.#rows.children[first]?.querySelector('a')?.focus();
    });
  }

  /** Shows what the state asks for; without a condition, what the page has. */
  async #show(control: ListControl): Promise<void> {
    const asked = control.state;
    const narrowed = isNarrowed(asked);
    if (!narrowed && !this.#file) return;
    const rows = await this.#load();
    // The reader may have chosen otherwise while it came.
    if (control.state !== asked) return;
    this.#found = rows ? matchingRows(rows, asked) : [];
    this.#rows.replaceChildren();
    if (rows && narrowed) this.#drawMore();
    this.#narrow(rows !== null && narrowed);
    if (!rows) control.say(this.dataset['unloaded'] ?? '');
    else {
      const counts = countRows(rows, asked, control.shape.facets.keys());
      control.tell(this.#found.length, rows.length, counts);
    }
  }

  /** Null where it cannot be had; the next use tries again. */
  async #load(): Promise<FiledRow[] | null> {
    this.#file ??= fetchRows(this.dataset['file'] ?? '');
    try {
      return await this.#file;
    } catch {
      // The status line says so.
      this.#file = null;
      return null;
    }
  }

  #drawMore(): void {
    const drawn = this.#rows.childElementCount;
    this.#rows.append(...this.#found.slice(drawn, drawn + AT_ONCE).map(({ line }) => draw(line)));
    const isAll = this.#rows.childElementCount >= this.#found.length;
    this.#part('[data-list-more]').hidden = isAll;
  }

  #narrow(narrowed: boolean): void {
    this.#part('[data-list-all]').hidden = narrowed;
    this.#part('[data-list-found]').hidden = !narrowed;
  }

  get #rows(): HTMLElement {
    return this.#part('[data-list-found] ol');
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`the list lacks ${selector}`);
    return part;
  }
}

function draw({ href, title, lang, when, note }: ListLine): HTMLElement {
  const link = make('a', { class: 'quiet', href, lang: lang ?? null }, title);
  const words = make('span', { class: 'meta' }, note);
  return make(
    'li',
    { class: 'dated' },
    make('span', { class: 'meta' }, when),
    make('span', {}, link, make('br'), words),
  );
}

async function fetchRows(address: string): Promise<FiledRow[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const { lines } = (await answer.json()) as ListFile;
  return lines.map((line) => new FiledRow(line));
}

// Last: a class is not there before its own line.
customElements.define('filed-list', FiledList);
