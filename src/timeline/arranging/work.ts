/**
 * Work that pauses now and then, for whoever has a frame to draw meanwhile. This is how anything long is done here:
 * whoever wants it gives it time until a deadline, or does all that is left.
 */
export type Work = Generator<undefined>;

/** A clock, ms; only differences count. */
type Now = () => number;

/** Does all that is left of some work and gives what comes of it. */
export function finish<Result>(work: Generator<undefined, Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Works until a deadline of the clock and says whether all is done; what is left stays for the next time. */
export function workUntil(work: Work, deadline: number, now: Now): boolean {
  while (now() < deadline) if (work.next().done) return true;
  return false;
}

/** Work that several ask for: whoever gives it time brings all on, and what comes of it is kept. */
export class SharedWork<Result> {
  readonly #begin: () => Generator<undefined, Result>;
  #running: Generator<undefined, Result> | null = null;
  #done: { readonly result: Result } | null = null;

  constructor(begin: () => Generator<undefined, Result>) {
    this.#begin = begin;
  }

  get isDone(): boolean {
    return this.#done !== null;
  }

  /** Brings it on, a little at each step. */
  *going(): Generator<undefined, Result> {
    while (!this.#done) {
      this.#running ??= this.#begin();
      const { done, value } = this.#running.next();
      if (done) this.#done = { result: value };
      else yield;
    }
    this.#running = null;
    return this.#done.result;
  }

  /** What comes of it, after all that is left has been done. */
  result(): Result {
    return finish(this.going());
  }
}
