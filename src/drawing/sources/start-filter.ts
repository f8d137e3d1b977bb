import { formatNumber } from '#i18n/numbers.ts';
import {
  isUnfiltered,
  matching,
  readConditions,
  writeConditions,
  type SourceConditions,
  type SourceFile,
  type SourceLine,
} from '#listing/source-filter.ts';
import { AskedFile } from '../lists/asked-file.ts';
import { GrowingRows } from '../lists/growing-rows.ts';
import { make } from '../search/elements.ts';
import { onSettled } from '../settled-choice.ts';

/** A reader who types a publisher's name rests this long (ms) before it is looked for. */
const REST = 250;

function startFilter(form: HTMLFormElement): void {
  const filter = new SourceFilter(form);
  filter.fillFields();
  void filter.show();
  form.querySelectorAll('select').forEach((select) => {
    onSettled(select, () => void filter.change());
  });
  form.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === 'publisher')
      void filter.offerPublishers();
  });
  let resting = 0;
  form.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    clearTimeout(resting);
    resting = window.setTimeout(() => void filter.change(), REST);
  });
  form.addEventListener('reset', () => setTimeout(() => void filter.change()));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void filter.change();
  });
  addEventListener('popstate', () => {
    filter.fillFields();
    void filter.show();
  });
}

/** The form, the list it narrows and the address that says how. */
class SourceFilter {
  readonly #form: HTMLFormElement;
  readonly #results = part('[data-source-results]');
  readonly #status = part('[data-source-status]');
  readonly #all = [...document.querySelectorAll<HTMLElement>('[data-source-all]')];
  readonly #rows: GrowingRows<SourceLine>;
  readonly #file: AskedFile<SourceFile>;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.#file = new AskedFile(
      form.dataset['file'] ?? '',
      async (answer) => (await answer.json()) as SourceFile,
    );
    const [list, more] = [part('[data-source-results] ul'), part('[data-source-more]')];
    this.#rows = new GrowingRows(list, more, (line) => this.#row(line));
  }

  /** Sets the fields as the address says. */
  fillFields(): void {
    const { sole, ...texts } = readConditions(location.search);
    for (const [name, text] of Object.entries(texts)) {
      const field = this.#form.elements.namedItem(name);
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
        field.value = text;
    }
    const box = this.#form.elements.namedItem('sole');
    if (box instanceof HTMLInputElement) box.checked = sole;
  }

  /** Takes the fields into the address, and shows what they find. */
  async change(): Promise<void> {
    const query = writeConditions(this.#asked(), location.search);
    if (query === location.search) return;
    history.pushState(null, '', location.pathname + query);
    await this.show();
  }

  /** Shows what the fields ask for; without a condition, the pages of all. */
  async show(): Promise<void> {
    const asked = this.#asked();
    if (isUnfiltered(asked)) {
      this.#narrow(false, '');
      return;
    }
    const file = await this.#file.content();
    // The reader may have chosen otherwise while it came.
    if (writeConditions(this.#asked(), '') !== writeConditions(asked, '')) return;
    if (file) this.#draw(matching(file, asked));
    else this.#narrow(false, this.#form.dataset['unloaded'] ?? '');
  }

  /** Names the publishers to choose from, once. */
  async offerPublishers(): Promise<void> {
    const list = this.#form.querySelector('datalist');
    const file = await this.#file.content();
    if (!file || !list || list.childElementCount > 0) return;
    list.append(...file.publishers.map((value) => make('option', { value })));
  }

  #asked(): SourceConditions {
    const data = new FormData(this.#form);
    const fields = [...data].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    );
    return readConditions(new URLSearchParams(fields).toString());
  }

  #draw(found: readonly SourceLine[]): void {
    this.#rows.show(found);
    const { found: words = '', none = '' } = this.#form.dataset;
    const n = formatNumber(found.length, document.documentElement.lang);
    this.#narrow(true, found.length === 0 ? none : words.replace('{found}', n));
  }

  #row({ id, title, language, words }: SourceLine): HTMLElement {
    const lang = language === document.documentElement.lang ? null : language;
    const href = `${this.#form.dataset['sources'] ?? ''}${id}/`;
    const link = make('a', { class: 'quiet', href, lang }, title);
    return make('li', {}, link, ' ', make('span', { class: 'meta' }, words));
  }

  #narrow(narrowed: boolean, status: string): void {
    this.#results.hidden = !narrowed;
    for (const each of this.#all) each.hidden = narrowed;
    this.#status.textContent = status;
  }
}

function part(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the page lacks ${selector}`);
  return found;
}

// Last: a class is not there before its own line.
const form = document.querySelector<HTMLFormElement>('[data-source-filter]');
if (form) startFilter(form);
