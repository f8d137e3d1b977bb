import { writeAddress, type SearchState } from '#search/address.ts';

/** After so long without a change, the state is put into the address (ms). */
const REST = 500;
/** Browsers refuse about a hundred changes in half a minute; then it is tried again after so long (ms). */
const REFUSED = 3000;

/** The page's own history, as far as it is needed. */
export interface AddressBar {
  readonly location: Pick<Location, 'pathname' | 'search' | 'hash'>;
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
}

/** Keeps the address telling what is shown, and never lets it hinder the showing. */
export class AddressKeeper {
  readonly #bar: AddressBar;
  #waiting: { readonly address: string; readonly timer: ReturnType<typeof setTimeout> } | null =
    null;

  constructor(bar: AddressBar) {
    this.#bar = bar;
  }

  /** A step to which Back leads. */
  push(state: SearchState): void {
    this.flush();
    const address = this.#addressOf(state);
    const { pathname, search, hash } = this.#bar.location;
    if (address === pathname + search + hash) return;
    if (!this.#write('pushState', address)) this.#wait(address, REFUSED);
  }

  /** A state on the way to another, as while typing: written when it stays. */
  rest(state: SearchState): void {
    this.#wait(this.#addressOf(state), REST);
  }

  /** Writes at once what waits, as before the page is left. */
  flush(): void {
    const waiting = this.#waiting;
    this.forget();
    if (waiting && !this.#write('replaceState', waiting.address))
      this.#wait(waiting.address, REFUSED);
  }

  /** The address was changed by others; what waits is out of date. */
  forget(): void {
    clearTimeout(this.#waiting?.timer);
    this.#waiting = null;
  }

  #addressOf(state: SearchState): string {
    const { pathname, hash } = this.#bar.location;
    return pathname + writeAddress(state) + hash;
  }

  #wait(address: string, ms: number): void {
    this.forget();
    this.#waiting = { address, timer: setTimeout(() => this.flush(), ms) };
  }

  #write(how: 'pushState' | 'replaceState', address: string): boolean {
    try {
      this.#bar.history[how](null, '', address);
      return true;
    } catch {
      // Refused for a while. What is shown is right all the same, and the address follows later.
      return false;
    }
  }
}
