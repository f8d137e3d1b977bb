import {
  isUnfiltered,
  matching,
  readConditions,
  writeConditions,
  type SourceConditions,
  type SourceFile,
  type SourceLine,
} from '#search/source-filter.ts';
import { make } from '../search/elements.ts';
import { onSettled } from '../settled-choice.ts';

/** Rows drawn at once; a reader asks for more. */
const AT_ONCE = 100;
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
  readonly #rows = part('[data-source-results] ul');
  readonly #more = part('[data-source-more]');
  readonly #status = part('[data-source-status]');
  readonly #all = [...document.querySelectorAll<HTMLElement>('[data-source-all]')];
  #file: Promise<SourceFile> | null = null;
  #found: readonly SourceLine[] = [];

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.#more.addEventListener('click', () => {
      const first = this.#rows.childElementCount;
      this.#drawMore();
      this.#rows.children[first]?.querySelector('a')?.focus();
    });
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
    const file = await this.#load();
    // The reader may have chosen otherwise while it came.
    if (writeConditions(this.#asked(), '') !== writeConditions(asked, '')) return;
    if (file) this.#draw(matching(file, asked));
    else this.#narrow(false, this.#form.dataset['unloaded'] ?? '');
  }

  /** Names the publishers to choose from, once. */
  async offerPublishers(): Promise<void> {
    const list = this.#form.querySelector('datalist');
    const file = await this.#load();
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

  /** Null where it cannot be had; the next use tries again. */
  async #load(): Promise<SourceFile | null> {
    this.#file ??= fetchFile(this.#form.dataset['file'] ?? '');
    try {
      return await this.#file;
    } catch {
      // The status line says so wherever the list was asked for.
      this.#file = null;
      return null;
    }
  }

  #draw(found: readonly SourceLine[]): void {
    this.#found = found;
    this.#rows.replaceChildren();
    this.#drawMore();
    const { found: words = '', none = '' } = this.#form.dataset;
    const n = new Intl.NumberFormat(document.documentElement.lang).format(found.length);
    this.#narrow(true, found.length === 0 ? none : words.replace('{found}', n));
  }

  #drawMore(): void {
    const drawn = this.#rows.childElementCount;
    const next = this.#found.slice(drawn, drawn + AT_ONCE);
    this.#rows.append(...next.map((line) => this.#row(line)));
    this.#more.hidden = this.#rows.childElementCount >= this.#found.length;
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

async function fetchFile(address: string): Promise<SourceFile> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as SourceFile;
}

// Last: a class is not there before its own line.
const form = document.querySelector<HTMLFormElement>('[data-source-filter]');
if (form) startFilter(form);
