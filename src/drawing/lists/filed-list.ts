import type { ListFile, ListLine } from '#listing/file.ts';
import { foldedWords } from '#listing/finding.ts';
import { countRows, matchingRows, type ListRow } from '#listing/narrowing.ts';
import { isNarrowed } from '#listing/state.ts';
import { make } from '../search/elements.ts';
import { AskedFile } from './asked-file.ts';
import { GrowingRows } from './growing-rows.ts';
import { ListControl } from './list-control.ts';

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

  connectedCallback(): void {
    this.#control ??= this.#dress();
    this.#control.start();
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    this.#control?.stop();
  }

  #dress(): ListControl {
    const file = new AskedFile(this.dataset['file'] ?? '', readRows);
    const [ol, more] = [this.#part('[data-list-found] ol'), this.#part('[data-list-more]')];
    const rows = new GrowingRows(ol, more, draw);
    const control = new ListControl(this, new Set(), () => void this.#show(control, file, rows));
    return control;
  }

  /** Shows what the state asks for; without a condition, what the page has. */
  async #show(
    control: ListControl,
    file: AskedFile<FiledRow[]>,
    drawn: GrowingRows<FiledRow>,
  ): Promise<void> {
    const asked = control.state;
    const narrowed = isNarrowed(asked);
    const rows = narrowed || file.isAsked ? await file.content() : null;
    // The reader may have chosen otherwise while it came.
    if (control.state !== asked) return;
    this.#narrow(rows !== null && narrowed);
    if (!rows) {
      if (narrowed) control.say(this.dataset['unloaded'] ?? '');
      else control.sayAsSent();
      return;
    }
    const found = matchingRows(rows, asked);
    drawn.show(narrowed ? found : []);
    control.tell(found.length, rows.length, countRows(rows, asked, control.shape.facets.keys()));
  }

  #narrow(narrowed: boolean): void {
    this.#part('[data-list-all]').hidden = narrowed;
    this.#part('[data-list-found]').hidden = !narrowed;
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`the list lacks ${selector}`);
    return part;
  }
}

function draw({ line: { href, title, lang, when, note } }: FiledRow): HTMLElement {
  const link = make('a', { class: 'quiet', href, lang: lang ?? null }, title);
  const words = make('span', { class: 'meta' }, note);
  return make(
    'li',
    { class: 'dated' },
    make('span', { class: 'meta' }, when),
    make('span', {}, link, make('br'), words),
  );
}

async function readRows(answer: Response): Promise<FiledRow[]> {
  return ((await answer.json()) as ListFile).lines.map((line) => new FiledRow(line));
}

// Last: a class is not there before its own line.
customElements.define('filed-list', FiledList);
