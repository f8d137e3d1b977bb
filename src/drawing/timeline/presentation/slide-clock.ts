/** How long a slide stays where they move on by themselves, ms. */
export const STAY = 20_000;

/** Time as a slide clock sees it. */
export interface Ticking {
  now(): number;
  /** Calls back about sixty times a second; returns what `drop` takes. */
  next(run: () => void): number;
  drop(id: number): void;
}

/** Counts down to the next slide: the share of its time that is left, and a call when that is over. */
export class SlideClock {
  readonly #ticking: Ticking;
  readonly #shows: (left: number) => void;
  readonly #over: () => void;
  #until = 0;
  #frame = 0;

  constructor(ticking: Ticking, shows: (left: number) => void, over: () => void) {
    this.#ticking = ticking;
    this.#shows = shows;
    this.#over = over;
  }

  get runs(): boolean {
    return this.#until > 0;
  }

  /** Begins, or begins anew, to count the time of a slide. */
  start(): void {
    this.stop();
    this.#until = this.#ticking.now() + STAY;
    this.#tick();
  }

  stop(): void {
    this.#ticking.drop(this.#frame);
    this.#until = 0;
    this.#shows(0);
  }

  #tick(): void {
    const left = (this.#until - this.#ticking.now()) / STAY;
    this.#shows(Math.max(0, left));
    if (left > 0) {
      this.#frame = this.#ticking.next(() => {
        if (this.runs) this.#tick();
      });
      return;
    }
    this.#until = 0;
    this.#over();
  }
}
