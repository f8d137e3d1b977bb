import type { Clock } from '../pacing.ts';

/** How long a slide stays where they move on by themselves, ms. */
export const STAY = 20_000;

type FrameClock = Pick<Clock, 'now' | 'nextFrame' | 'dropFrame'>;

/** Counts down to the next slide: the share of its time that is left, and a call when that is over. */
export class SlideClock {
  readonly #clock: FrameClock;
  readonly #shows: (left: number) => void;
  readonly #over: () => void;
  #until = 0;
  #frame = 0;

  constructor(clock: FrameClock, shows: (left: number) => void, over: () => void) {
    this.#clock = clock;
    this.#shows = shows;
    this.#over = over;
  }

  get runs(): boolean {
    return this.#until > 0;
  }

  /** Begins, or begins anew, to count the time of a slide. */
  start(): void {
    this.stop();
    this.#until = this.#clock.now() + STAY;
    this.#tick();
  }

  stop(): void {
    this.#clock.dropFrame(this.#frame);
    this.#until = 0;
    this.#shows(0);
  }

  #tick(): void {
    const left = (this.#until - this.#clock.now()) / STAY;
    this.#shows(Math.max(0, left));
    if (left > 0) {
      this.#frame = this.#clock.nextFrame(() => {
        if (this.runs) this.#tick();
      });
      return;
    }
    this.#until = 0;
    this.#over();
  }
}
