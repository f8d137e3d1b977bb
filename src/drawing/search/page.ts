import { readAddress, writeAddress, type SearchState } from '#search/address.ts';
import { isOpen } from '#search/facets.ts';
import { makeAsker, showHits, type Answered, type Progress, type ShownHit } from './asking.ts';
import { make } from './elements.ts';
import { drawFacets, type FacetLabels } from './facet-panel.ts';
import { openLibrary } from './library.ts';
import { countOf, failure, nothingFound, remarks } from './messages.ts';
import { rememberQuery } from './recent.ts';
import { resultParts } from './result-lines.ts';
import { loadWords, type Say } from './words.ts';

/** Results shown at first, and more at each request for more. */
const STEP = 20;

interface Places {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly sort: HTMLSelectElement;
  readonly status: HTMLElement;
  readonly facets: HTMLElement;
  readonly results: HTMLElement;
}

/** Makes the search page search: the address is its state, so Back and a shared link work. */
export async function attachPage(host: HTMLElement): Promise<void> {
  const places = placesIn(host);
  if (!places) return;
  const language = host.dataset['lang'] ?? document.documentElement.lang;
  const page = new SearchPage(places, labelsIn(host), await loadWords(language));
  page.start(openLibrary(host.dataset['base'] ?? '/', language));
  openFiltersWhenWide(host.querySelector('details'));
}

/** Beside the results the filters stand open; above them, on a narrow screen, they wait behind a line. */
function openFiltersWhenWide(filters: HTMLDetailsElement | null): void {
  const wide = matchMedia('(min-width: 900px)');
  const set = () => {
    if (filters) filters.open = wide.matches;
  };
  wide.addEventListener('change', set);
  set();
}

function placesIn(host: HTMLElement): Places | null {
  const form = host.querySelector('form');
  const input = host.querySelector<HTMLInputElement>('input[name=q]');
  const sort = host.querySelector<HTMLSelectElement>('select[name=sort]');
  const status = host.querySelector<HTMLElement>('[data-search-status]');
  const facets = host.querySelector<HTMLElement>('[data-search-facets]');
  const results = host.querySelector<HTMLElement>('[data-search-results]');
  if (!form || !input || !sort || !status || !facets || !results) return null;
  return { form, input, sort, status, facets, results };
}

function labelsIn(host: HTMLElement): FacetLabels {
  const data = host.dataset['labels'];
  return data ? (JSON.parse(data) as FacetLabels) : {};
}

/** Remembers which result has the focus; the function given back returns it after a redrawing. */
function focusedResult(results: HTMLElement): (redrawn: HTMLElement) => void {
  const { activeElement } = document;
  const result = activeElement?.closest<HTMLElement>('[data-search-result]');
  if (!result || !results.contains(result)) return () => undefined;
  const { id = '', kind = '' } = result.dataset;
  return (redrawn) => {
    const same = `[data-search-result][data-id="${id}"][data-kind="${kind}"] a`;
    redrawn.querySelector<HTMLElement>(same)?.focus({ preventScroll: true });
  };
}

class SearchPage {
  readonly #places: Places;
  readonly #labels: FacetLabels;
  readonly #say: Say;
  #state: SearchState = readAddress(location.search);
  #ask: ReturnType<typeof makeAsker> = () => Promise.resolve();

  constructor(places: Places, labels: FacetLabels, say: Say) {
    this.#places = places;
    this.#labels = labels;
    this.#say = say;
  }

  start(library: ReturnType<typeof openLibrary>): void {
    const { form, input, sort } = this.#places;
    this.#ask = makeAsker(library, STEP, (progress) => this.#draw(progress));
    input.addEventListener('input', () => this.#change({ text: input.value }, 'replace', true));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      rememberQuery(input.value);
      this.#change({ text: input.value }, 'push');
    });
    sort.addEventListener('change', () => {
      const order = sort.value as SearchState['order'];
      this.#change({ order }, 'push');
    });
    addEventListener('popstate', () => {
      this.#state = readAddress(location.search);
      this.#fill();
      void this.#question(false);
    });
    // Who comes from the dialog, or by a shared address, has asked already.
    rememberQuery(this.#state.text);
    this.#fill();
    void this.#question(false);
  }

  /** Puts the state into the form, as after Back or at arrival. */
  #fill(): void {
    const { input, sort } = this.#places;
    if (input.value !== this.#state.text) input.value = this.#state.text;
    sort.value = this.#state.order;
  }

  #change(part: Partial<SearchState>, history: 'push' | 'replace', unfinished = false): void {
    this.#state = { ...this.#state, ...part };
    const address = location.pathname + writeAddress(this.#state) + location.hash;
    if (history === 'push' && address !== location.pathname + location.search) {
      globalThis.history.pushState(null, '', address);
    } else {
      globalThis.history.replaceState(null, '', address);
    }
    void this.#question(unfinished);
  }

  #question(unfinished: boolean): Promise<void> {
    this.#places.results.setAttribute('aria-busy', 'true');
    return this.#ask({ ...this.#state, unfinished, counted: true, enough: null });
  }

  #draw(progress: Progress): void {
    const { results, status } = this.#places;
    const say = this.#say;
    results.setAttribute('aria-busy', String(progress.state !== 'answered' || !progress.complete));
    if (progress.state === 'loading') {
      // Older results stay until newer ones are there.
      if (!results.querySelector('.search-list'))
        results.replaceChildren(make('p', { class: 'search-soft' }, say('loading')));
    } else if (progress.state === 'failed') {
      status.textContent = '';
      results.replaceChildren(failure(progress.offline, say, () => void this.#question(false)));
    } else {
      this.#drawAnswer(progress);
    }
  }

  #drawAnswer(progress: Answered): void {
    const { facets, results, status } = this.#places;
    const { answer, complete } = progress;
    const say = this.#say;
    const open = isOpen(this.#state.selection);
    const idle = this.#state.text === '' && open;
    this.#drawFacets(answer);
    facets.hidden = idle || (answer.unnarrowed === 0 && open);
    if (idle || complete) status.textContent = idle ? '' : countOf(answer, say);
    const refocus = focusedResult(results);
    if (idle) results.replaceChildren(make('p', { class: 'search-soft' }, say('start')));
    else if (answer.hits.length > 0)
      results.replaceChildren(...remarks(progress, say), ...this.#list(progress));
    else if (complete) results.replaceChildren(this.#nothing(progress));
    refocus(results);
  }

  #drawFacets({ facets: counts }: Answered['answer']): void {
    if (!counts) return;
    drawFacets(this.#places.facets, {
      counts,
      selection: this.#state.selection,
      labels: this.#labels,
      say: this.#say,
      choose: (selection) => this.#change({ selection }, 'push'),
    });
  }

  #list(progress: Answered): HTMLElement[] {
    const { answer, means, shown } = progress;
    const lines = shown.map((hit) => this.#line(hit, progress));
    const list = make('ol', { class: 'search-list', 'aria-label': this.#say('results') }, ...lines);
    if (answer.hits.length <= STEP) return [list];
    const more = make('button', { type: 'button', class: 'search-more' }, this.#say('more'));
    let from = STEP;
    more.addEventListener('click', () => {
      const next = answer.hits.slice(from, from + STEP);
      from += STEP;
      showHits(means, next).then(
        (hits) => {
          const added = hits.map((hit) => this.#line(hit, progress));
          list.append(...added);
          added[0]?.querySelector('a')?.focus();
          if (from >= answer.hits.length) more.remove();
        },
        () =>
          more.replaceWith(failure(!navigator.onLine, this.#say, () => void this.#question(false))),
      );
    });
    return [list, more];
  }

  #line({ entry }: ShownHit, { answer, means }: Answered): HTMLElement {
    const { id, kind, lang } = entry;
    const { title, meta, excerpt, href } = resultParts(entry, { say: this.#say, means, answer });
    const link = make('a', { href, hreflang: lang }, title);
    link.addEventListener('click', () => rememberQuery(this.#state.text));
    return make(
      'li',
      { 'data-search-result': '', 'data-id': id, 'data-kind': kind },
      make('h2', {}, link),
      meta,
      excerpt,
    );
  }

  #nothing(progress: Answered): HTMLElement {
    return nothingFound(progress, this.#state.text, this.#say, {
      ask: (text) => {
        this.#change({ text }, 'push');
        this.#fill();
      },
      loosen: (facet) =>
        this.#change({ selection: { ...this.#state.selection, [facet]: [] } }, 'push'),
    });
  }
}
