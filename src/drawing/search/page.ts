import { readAddress, type SearchState } from '#search/address.ts';
import { isOpen } from '#search/facets.ts';
import { onSettled } from '../settled-choice.ts';
import { AddressKeeper } from './address-keeper.ts';
import { makeAsker, type Answered, type Progress } from './asking.ts';
import { make } from './elements.ts';
import { drawFacets, type FacetLabels } from './facet-panel.ts';
import { openLibrary } from './library.ts';
import { countOf, failure, nothingFound, remarks } from './messages.ts';
import { rememberQuery } from './recent.ts';
import { resultLists, STEP } from './result-list.ts';
import { loadWords, type Say } from './words.ts';

interface Places {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly sort: HTMLSelectElement;
  readonly status: HTMLElement;
  readonly facets: HTMLElement;
  readonly results: HTMLElement;
  /** Address of the search page. */
  readonly path: string;
}

/** Makes the search page search: the address is its state, so Back and a shared link work. */
export async function attachPage(host: HTMLElement): Promise<void> {
  const places = placesIn(host);
  if (!places) return;
  const language = host.dataset['lang'] ?? document.documentElement.lang;
  const page = new SearchPage(places, labelsIn(host), await loadWords(language));
  host.querySelector('[data-search-late]')?.remove();
  page.start(openLibrary(host.dataset['base'] ?? '/', language));
  openFiltersWhenWide(host.querySelector('details'));
}

/** Beside the results the filters stand open; above them, on a narrow screen, they wait behind a line. */
function openFiltersWhenWide(filters: HTMLDetailsElement | null): void {
  const wide = matchMedia('(width >= 900px)');
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
  return { form, input, sort, status, facets, results, path: host.dataset['path'] ?? '' };
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
  readonly #address = new AddressKeeper(globalThis);
  #ask: ReturnType<typeof makeAsker> = () => Promise.resolve();

  constructor(places: Places, labels: FacetLabels, say: Say) {
    this.#places = places;
    this.#labels = labels;
    this.#say = say;
  }

  start(library: ReturnType<typeof openLibrary>): void {
    const { form, input, sort } = this.#places;
    this.#ask = makeAsker(library, STEP, (progress) => this.#draw(progress));
    input.addEventListener('input', () => this.#change({ text: input.value }, 'rest', true));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      rememberQuery(input.value);
      this.#change({ text: input.value }, 'push');
    });
    onSettled(sort, () => {
      const order = sort.value as SearchState['order'];
      this.#change({ order }, 'push');
    });
    addEventListener('pagehide', () => this.#address.flush());
    addEventListener('popstate', () => {
      this.#address.forget();
      this.#state = readAddress(location.search);
      this.#fill();
      void this.#question(false);
    });
    // Who comes from the dialog, or by a shared address, has asked already.
    rememberQuery(this.#state.text);
    const early = this.#chosenEarly();
    if (early) {
      this.#change(early, 'push');
    } else {
      this.#fill();
      void this.#question(false);
    }
  }

  /** What was typed or chosen while this script was on its way; nobody was listening yet. */
  #chosenEarly(): Partial<SearchState> | null {
    const { input, sort } = this.#places;
    const order = sort.value as SearchState['order'];
    const isTyped = input.value !== input.defaultValue && input.value !== this.#state.text;
    const isChosen = sort.selectedIndex > 0 && order !== this.#state.order;
    if (!isTyped && !isChosen) return null;
    if (!isTyped) input.value = this.#state.text;
    if (!isChosen) sort.value = this.#state.order;
    return { ...(isTyped && { text: input.value }), ...(isChosen && { order }) };
  }

  /** Puts the state into the form, as after Back or at arrival. */
  #fill(): void {
    const { input, sort } = this.#places;
    if (input.value !== this.#state.text) input.value = this.#state.text;
    sort.value = this.#state.order;
  }

  #change(part: Partial<SearchState>, step: 'push' | 'rest', unfinished = false): void {
    this.#state = { ...this.#state, ...part };
    void this.#question(unfinished);
    this.#address[step](this.#state);
  }

  #question(unfinished: boolean): Promise<void> {
    this.#places.results.setAttribute('aria-busy', 'true');
    return this.#ask({ ...this.#state, unfinished, counted: true, enough: null });
  }

  #draw(progress: Progress): void {
    const { facets, results, status } = this.#places;
    const say = this.#say;
    results.setAttribute('aria-busy', String(progress.state !== 'answered' || !progress.complete));
    if (progress.state === 'loading') {
      // Older results stay until newer ones are there; the first come where the filters leave room.
      if (!results.querySelector('.search-list')) {
        facets.hidden = this.#isIdle();
        results.replaceChildren(make('p', { class: 'search-soft' }, say('loading')));
      }
    } else if (progress.state === 'failed') {
      facets.hidden = facets.childElementCount === 0;
      status.textContent = '';
      results.replaceChildren(failure(progress.offline, say, () => void this.#question(false)));
    } else {
      this.#drawAnswer(progress);
    }
  }

  /** True where nothing is asked for. */
  #isIdle(): boolean {
    return this.#state.text === '' && isOpen(this.#state.selection);
  }

  #drawAnswer(progress: Answered): void {
    const { facets, results, status } = this.#places;
    const { answer, complete } = progress;
    const say = this.#say;
    const open = isOpen(this.#state.selection);
    const idle = this.#isIdle();
    this.#drawFacets(answer);
    facets.hidden = idle || (answer.unnarrowed === 0 && open);
    if (idle || complete) status.textContent = idle ? '' : countOf(answer, say);
    const refocus = focusedResult(results);
    if (idle) results.replaceChildren(make('p', { class: 'search-soft' }, say('start')));
    else if (answer.hits.length + answer.apart.length > 0)
      results.replaceChildren(...remarks(progress, say), ...this.#lists(progress));
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

  #lists(progress: Answered): HTMLElement[] {
    return resultLists(progress, {
      say: this.#say,
      path: this.#places.path,
      leave: () => {
        rememberQuery(this.#state.text);
        this.#address.flush();
      },
      again: () => void this.#question(false),
    });
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
