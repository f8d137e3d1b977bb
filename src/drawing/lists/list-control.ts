import type { FacetCounts } from '#listing/narrowing.ts';
import { choosing, isNarrowed, readState, UNTOUCHED, writeState } from '#listing/state.ts';
import type { ListShape, ListState } from '#listing/state.ts';
import { FilterForm } from './filter-form.ts';
import { StatusLine } from './status-line.ts';

/** A reader who types rests this long (ms) before the list follows. */
const REST = 250;

/** The form above a list, the line that says how much is shown, and the address that holds what is chosen. */
export class ListControl {
  readonly shape: ListShape;
  readonly #form: FilterForm;
  readonly #status: StatusLine;
  readonly #follow: (state: ListState) => void;
  #state = UNTOUCHED;
  #resting = 0;

  /** `follow` is called with every new state. */
  constructor(list: HTMLElement, columns: ReadonlySet<string>, follow: (state: ListState) => void) {
    this.#follow = follow;
    this.#form = new FilterForm(list);
    this.#status = new StatusLine(list, () => {
      this.change({ ...UNTOUCHED, sorting: this.#state.sorting });
      this.#form.focus();
    });
    this.shape = { facets: this.#form.facets(), columns };
    this.#form.onChoice((facet, values) => {
      this.change(choosing(this.#state, facet, values));
    });
    this.#form.onText((text) => {
      clearTimeout(this.#resting);
      this.#resting = window.setTimeout(() => {
        this.change({ ...this.#state, text });
      }, REST);
    });
  }

  get state(): ListState {
    return this.#state;
  }

  /** Follows the address from now on, and begins with what it says. */
  start(): void {
    addEventListener('popstate', this.#readAddress);
    this.#readAddress();
  }

  stop(): void {
    removeEventListener('popstate', this.#readAddress);
  }

  /** Takes a state into the address, unless it is there. */
  change(state: ListState): void {
    clearTimeout(this.#resting);
    const query = writeState(state, location.search, this.shape);
    if (query === writeState(this.#state, location.search, this.shape)) return;
    history.pushState(null, '', location.pathname + query + location.hash);
    this.#readAddress();
  }

  /** Says how many rows of how many are shown, and what each choice would show. */
  tell(found: number, total: number, counts: FacetCounts): void {
    this.#form.count(counts);
    this.#status.show(found, total, isNarrowed(this.#state));
  }

  /** Says something else about the list. */
  say(words: string): void {
    this.#status.say(words);
  }

  /** Says of the list what the page was sent with. */
  sayAsSent(): void {
    this.#status.say(this.#status.sent);
  }

  readonly #readAddress = (): void => {
    this.#state = readState(location.search, this.shape);
    this.#form.show(this.#state);
    this.#follow(this.#state);
  };
}
