import type { TickWords } from '#timeline/axis/tick-format.ts';
import type { Bounds, TimelineItem } from '#timeline/items/item.ts';
import type { View } from '#timeline/view/view.ts';
import type { Motion } from './motion.ts';
import type { ViewStore } from './store.ts';
import type { StripBrush } from './strip-brush.ts';

/** The context strip: the server has drawn that of its own view, what moves it comes once the drawing stands. */
export class LateStrip {
  readonly #strip: HTMLElement | null;
  readonly #store: ViewStore;
  readonly #words: TickWords;
  #brush: StripBrush | null = null;
  #coming: Promise<void> | null = null;

  constructor(root: HTMLElement, store: ViewStore, words: TickWords) {
    this.#strip = root.querySelector<HTMLElement>('[data-strip]');
    this.#store = store;
    this.#words = words;
  }

  /** The time that it shows; null until what knows that has come. */
  get shown(): Bounds | null {
    return this.#brush?.shown ?? null;
  }

  update(view: View, items: readonly TimelineItem[], atRest: boolean): void {
    this.#brush?.update(view, items, atRest);
  }

  /** Loads what keeps it in step with the view and answers hands and keys. */
  bring(motion: Motion): Promise<void> {
    return (this.#coming ??= this.#strip ? this.#bring(this.#strip, motion) : Promise.resolve());
  }

  async #bring(strip: HTMLElement, motion: Motion): Promise<void> {
    const { StripBrush } = await import('./strip-brush.ts');
    this.#brush = new StripBrush(strip, this.#store, motion, this.#words);
    this.update(this.#store.view, this.#store.layout().items, true);
    performance.mark('timeline:strip');
  }
}
