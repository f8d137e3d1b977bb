import type { Clock } from './pacing.ts';

/** How long lanes take to their new heights, ms. */
const DURATION = 200;

/** Quick at first and slow at the end; from 0 to 1. */
export function easeOut(share: number): number {
  return 1 - (1 - share) ** 3;
}

/** What has a frame that settles. */
export interface Settling {
  settle(): boolean;
  glide(share: number): void;
}

/** Leads lanes and tracks to the heights of a view at rest: over a moment, or at once where motion is unwelcome. */
export class FrameGlide {
  readonly #clock: Pick<Clock, 'now' | 'nextFrame' | 'dropFrame'>;
  readonly #store: Settling;
  readonly #isCalm: () => boolean;
  readonly #redraw: () => void;
  #frame = 0;

  constructor(
    clock: Pick<Clock, 'now' | 'nextFrame' | 'dropFrame'>,
    store: Settling,
    isCalm: () => boolean,
    redraw: () => void,
  ) {
    this.#clock = clock;
    this.#store = store;
    this.#isCalm = isCalm;
    this.#redraw = redraw;
  }

  /** Begins the way where there is one to go; whatever is under way gives way to it. */
  settle(): void {
    if (!this.#store.settle()) return;
    this.#clock.dropFrame(this.#frame);
    if (this.#isCalm()) {
      this.#store.glide(1);
      return;
    }
    const began = this.#clock.now();
    const step = () => {
      const share = Math.min(1, (this.#clock.now() - began) / DURATION);
      this.#store.glide(easeOut(share));
      this.#redraw();
      this.#frame = share < 1 ? this.#clock.nextFrame(step) : 0;
    };
    this.#frame = this.#clock.nextFrame(step);
  }
}
