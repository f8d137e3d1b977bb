import { writeAddress } from '#search/address.ts';
import { onKeyPress } from '../key-presses.ts';
import { closeFromBackdrop } from '../frame/backdrop.ts';
import { makeAsker, type Answered, type Progress, type ShownHit } from './asking.ts';
import { make } from './elements.ts';
import { openLibrary } from './library.ts';
import { countOf, failure, nothingFound, remarks } from './messages.ts';
import { forgetQueries, recentQueries, rememberQuery } from './recent.ts';
import { resultParts } from './result-lines.ts';
import { loadWords, type Say } from './words.ts';

/** As many options as a reader takes in at a glance; the page has the rest. */
const MOST_OPTIONS = 8;

const attached = new WeakMap<HTMLDialogElement, Promise<void>>();

/** Makes a dialog search: a combobox whose options are records, recent queries when it is empty. */
export function attachDialog(dialog: HTMLDialogElement): Promise<void> {
  const running = attached.get(dialog) ?? attach(dialog);
  attached.set(dialog, running);
  return running;
}

async function attach(dialog: HTMLDialogElement): Promise<void> {
  const host = dialog.closest<HTMLElement>('chronicle-search');
  const input = dialog.querySelector('input');
  const body = dialog.querySelector<HTMLElement>('[data-search-body]');
  const status = dialog.querySelector<HTMLElement>('[data-search-status]');
  if (!host || !input || !body || !status) return;
  const language = host.dataset['lang'] ?? document.documentElement.lang;
  const say = await loadWords(language);
  const library = openLibrary(host.dataset['base'] ?? '/', language);
  const list = new OptionList(input, body, say, host.dataset['path'] ?? '');
  const ask = makeAsker(library, MOST_OPTIONS, (progress) => {
    const asked = progress.state === 'answered' && progress.complete && input.value.trim() !== '';
    status.textContent = asked ? countOf(progress.answer, say) : '';
    list.show(progress, () => void question());
  });
  const question = async () => {
    if (input.value.trim() === '') list.showRecent(() => void question());
    await ask({
      text: input.value,
      selection: {},
      order: 'relevance',
      unfinished: true,
      counted: false,
      enough: MOST_OPTIONS,
    });
  };
  input.addEventListener('input', () => void question());
  onKeyPress(input, (event) => list.handleKey(event));
  dialog.addEventListener('click', (event) => {
    const closing = event.target instanceof Element && event.target.closest('[data-search-close]');
    if (closing) dialog.close();
  });
  closeFromBackdrop(dialog);
  dialog.querySelector('form')?.addEventListener('submit', () => rememberQuery(input.value));
  await question();
}

/** The options below the field: drawing them, and which of them is current. */
class OptionList {
  readonly #input: HTMLInputElement;
  readonly #body: HTMLElement;
  readonly #say: Say;
  readonly #path: string;
  #current = -1;

  constructor(input: HTMLInputElement, body: HTMLElement, say: Say, path: string) {
    this.#input = input;
    this.#body = body;
    this.#say = say;
    this.#path = path;
  }

  show(progress: Progress, retry: () => void): void {
    const say = this.#say;
    if (progress.state === 'failed') {
      this.#replace(failure(progress.offline, say, retry));
    } else if (this.#input.value.trim() === '') {
      // Recent queries stand here and stay while the files arrive.
    } else if (progress.state === 'loading') {
      // Older results stay while newer ones are on their way: nothing flickers under the fingers.
      if (this.#options().length === 0)
        this.#replace(make('p', { class: 'search-soft' }, say('loading')));
    } else {
      this.#showAnswer(progress, retry);
    }
  }

  showRecent(again: () => void): void {
    const say = this.#say;
    const queries = recentQueries();
    const options = queries.map((query) => {
      const option = this.#recentOption(query);
      option.addEventListener('click', () => {
        this.#input.value = query;
        this.#input.focus();
        again();
      });
      option.append(query);
      return option;
    });
    const forget = make('button', { type: 'button', class: 'button search-forget' }, say('forget'));
    forget.addEventListener('click', () => {
      forgetQueries();
      this.#input.focus();
      this.showRecent(again);
    });
    const head = make('div', { class: 'search-head' }, make('span', {}, say('recent')), forget);
    const hint = make('p', { class: 'search-soft' }, say('start'));
    this.#replace(...(options.length > 0 ? [head, this.#listbox(options)] : []), hint);
  }

  handleKey(event: KeyboardEvent): void {
    const options = this.#options();
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && options.length > 0) {
      event.preventDefault();
      const places = options.length + 1;
      this.#point(((this.#current + 1 + step + places) % places) - 1);
    } else if (event.key === 'Enter' && this.#current >= 0) {
      event.preventDefault();
      this.#activate(options[this.#current]);
    }
  }

  #showAnswer(progress: Answered, again: () => void): void {
    const { hits, apart } = progress.answer;
    const say = this.#say;
    const kept = this.#options()[this.#current]?.dataset['id'];
    const ask = (query: string) => {
      this.#input.value = query;
      this.#input.focus();
      again();
    };
    this.#replace(
      ...remarks(progress, say),
      hits.length + apart.length > 0
        ? this.#resultBox(progress)
        : nothingFound(progress, this.#input.value.trim(), say, { ask, loosen: null }),
      ...this.#allLink(progress),
      make('p', { class: 'search-keys' }, say('keys')),
    );
    if (kept) this.#point(this.#options().findIndex((option) => option.dataset['id'] === kept));
  }

  #resultBox(progress: Answered): HTMLElement {
    const { shown, shownApart, answer } = progress;
    const options = (hits: readonly ShownHit[]) =>
      hits.map((hit) => this.#resultOption(hit, progress));
    const box = this.#listbox(options(shown));
    if (shownApart.length === 0) return box;
    const name = this.#say(`apart.${answer.asked}`, { query: answer.query.text });
    const head = make('div', { class: 'search-head', 'aria-hidden': 'true' }, name);
    box.append(make('div', { role: 'group', 'aria-label': name }, head, ...options(shownApart)));
    numberOptions(box);
    return box;
  }

  #resultOption({ entry }: ShownHit, { answer, means }: Answered): HTMLElement {
    const { id, kind, lang } = entry;
    const { title, meta, excerpt, href } = resultParts(entry, { say: this.#say, means, answer });
    const option = make(
      'a',
      {
        role: 'option',
        'aria-selected': 'false',
        tabindex: '-1',
        class: 'option-result',
        href,
        hreflang: lang,
        'data-search-result': '',
        'data-id': id,
        'data-kind': kind,
      },
      title,
      meta,
      excerpt,
    );
    option.addEventListener('click', () => rememberQuery(this.#input.value));
    return option;
  }

  /** The way to all results, once it is known whether there are more. */
  #allLink({ answer, shown, shownApart, complete }: Answered): HTMLElement[] {
    const { hits, apart, searched } = answer;
    const count = hits.length + apart.length;
    const known = searched !== 'heads enough';
    if (!complete || (known && count <= shown.length + shownApart.length)) return [];
    const words = known ? this.#say('all', { count }) : this.#say('allUncounted');
    const address = writeAddress({
      text: this.#input.value.trim(),
      selection: {},
      order: 'relevance',
    });
    return [make('a', { class: 'search-all', href: `${this.#path}${address}` }, words)];
  }

  #recentOption(query: string): HTMLElement {
    return make('div', {
      role: 'option',
      'aria-selected': 'false',
      class: 'option-recent',
      'data-id': query,
    });
  }

  #listbox(options: readonly HTMLElement[]): HTMLElement {
    const attributes = {
      role: 'listbox',
      id: 'search-options',
      'aria-label': this.#say('results'),
    };
    const box = make('div', attributes, ...options);
    numberOptions(box);
    return box;
  }

  #options(): HTMLElement[] {
    return [...this.#body.querySelectorAll<HTMLElement>('[role=option]')];
  }

  #replace(...content: readonly Node[]): void {
    this.#body.replaceChildren(...content);
    this.#input.setAttribute('aria-expanded', String(this.#options().length > 0));
    this.#point(-1);
  }

  #point(index: number): void {
    this.#current = index;
    this.#options().forEach((option, place) =>
      option.setAttribute('aria-selected', String(place === index)),
    );
    const option = this.#options()[index];
    if (option) this.#input.setAttribute('aria-activedescendant', option.id);
    else this.#input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  #activate(option: HTMLElement | undefined): void {
    option?.click();
  }
}

/** The field names the current option by its id. */
function numberOptions(box: HTMLElement): void {
  const options = box.querySelectorAll('[role=option]');
  options.forEach((option, index) => (option.id = `search-option-${index}`));
}
