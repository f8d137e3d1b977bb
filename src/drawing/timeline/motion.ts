import type { View } from '#timeline/view/view.ts';
import { between, pan, withWindow } from '#timeline/view/view.ts';
import { easeOut } from './frame-glide.ts';
import type { Cause, ViewStore } from './store.ts';

const DURATION = 280;
/** Share of its speed a released drag keeps after each millisecond. */
const FRICTION = 0.995;

/** Moves the view over time; whatever comes next interrupts it. */
export class Motion {
  readonly #store: ViewStore;
  readonly #calm = matchMedia('(prefers-reduced-motion: reduce)');
  #frame = 0;
  #target: View | null = null;

  constructor(store: ViewStore) {
    this.#store = store;
  }

  /** Where the view is going: a button pressed while it glides counts from there. */
  get heading(): View {
    return this.#target ? moved(this.#store.view, this.#target) : this.#store.view;
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#target = null;
    this.#store.letGo('motion');
  }

  /** Glides to `target`, or is there at once for readers who asked for less motion. */
  to(target: View, cause: Cause = 'act', arrived: () => void = () => undefined): void {
    this.stop();
    const start = this.#store.view;
    if (this.#calm.matches || document.hidden) {
      this.#store.set(moved(start, target), cause);
      arrived();
      return;
    }
    this.#target = target;
    this.#store.hold('motion');
    const began = performance.now();
    const step = (now: number) => {
      const share = Math.min(1, Math.max(0, (now - began) / DURATION));
      const done = share === 1;
      const eased = easeOut(share);
      if (done) this.#store.letGo('motion');
      const window = done ? target : between(start, target, eased);
      this.#store.set(moved(this.#store.view, window), done ? cause : 'move');
      this.#frame = done ? 0 : requestAnimationFrame(step);
      if (!done) return;
      this.#target = null;
      arrived();
    };
    this.#frame = requestAnimationFrame(step);
  }

  /** Lets the window run on at `speed` (ms of history per ms of the clock) and come to rest. */
  coast(speed: number): void {
    this.stop();
    if (this.#calm.matches) return;
    this.#store.hold('motion');
    let last = performance.now();
    let left = speed;
    const still = Math.abs(speed) * 0.03;
    const step = (now: number) => {
      const passed = Math.max(0, now - last);
      last = now;
      this.#store.set(pan(this.#store.view, left * passed), 'move');
      left *= FRICTION ** passed;
      const goesOn = Math.abs(left) > still;
      if (!goesOn) this.#store.letGo('motion');
      this.#frame = goesOn ? requestAnimationFrame(step) : 0;
    };
    this.#frame = requestAnimationFrame(step);
  }
}

/** A glide moves the window and nothing else: the list, or a filter, chosen on the way stays chosen. */
function moved(view: View, { from, to }: View): View {
  return withWindow(view, from, to);
}
