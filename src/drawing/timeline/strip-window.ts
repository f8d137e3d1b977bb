import { timeScale } from '#timeline/axis/scale.ts';
import type { TimelineItem } from '#timeline/items/item.ts';
import type { Chronicle } from '#timeline/picture/layout.ts';
import type { View } from '#timeline/view/view.ts';

const WIDTH = 1000;
const HEIGHT = 40;

/** Keeps the window of the context strip in step with the view, and its counts with the filters. */
export class StripWindow {
  readonly #strip: HTMLElement;
  readonly #chronicle: Chronicle;
  readonly #window: Element | null;
  /** The server has drawn the strip of all events. */
  #drawnFor: readonly TimelineItem[];

  constructor(strip: HTMLElement, chronicle: Chronicle) {
    this.#strip = strip;
    this.#chronicle = chronicle;
    this.#window = strip.querySelector('.tl-strip-window');
    this.#drawnFor = chronicle.items;
  }

  update(view: View, items: readonly TimelineItem[]): void {
    const scale = timeScale(this.#chronicle.bounds, 0, WIDTH);
    const from = scale.at(view.from);
    this.#window?.setAttribute('x', from.toFixed(1));
    this.#window?.setAttribute('width', Math.max(3, scale.at(view.to) - from).toFixed(1));
    if (this.#drawnFor === items) return;
    this.#drawnFor = items;
    void this.#count(items);
  }

  /** What counts comes with the first filter. */
  async #count(items: readonly TimelineItem[]): Promise<void> {
    const { bounds, today } = this.#chronicle;
    const { countPerPeriod, stripPath } = await import('#timeline/axis/strip.ts');
    // Meanwhile others may have been asked for.
    if (this.#drawnFor !== items) return;
    const path = stripPath(countPerPeriod(items, bounds, today, 160), bounds, WIDTH, HEIGHT);
    this.#strip.querySelector('.tl-strip-bars')?.setAttribute('d', path);
  }
}
