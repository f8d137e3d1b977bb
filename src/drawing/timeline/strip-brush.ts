import { timeScale } from '#timeline/scale.ts';
import { countPerPeriod, stripPath } from '#timeline/strip.ts';
import type { TimelineItem } from '#timeline/item.ts';
import { pan, withWindow, type View } from '#timeline/view.ts';
import { isHeld, onLost } from '../frame/press.ts';
import type { Motion } from './motion.ts';
import type { ViewStore } from './store.ts';

const WIDTH = 1000;
const HEIGHT = 40;
/** Pixels around an edge of the window that take hold of it. */
const GRIP = 10;

type Hold = 'from' | 'to' | 'window';

/** Keeps the context strip in step with the view, and lets its window be dragged or resized. */
export class StripBrush {
  readonly #strip: HTMLElement;
  readonly #store: ViewStore;
  readonly #window: Element | null;
  #drawnFor: readonly TimelineItem[] | null = null;

  constructor(strip: HTMLElement, store: ViewStore, motion: Motion) {
    this.#strip = strip;
    this.#window = strip.querySelector('.tl-strip-window');
    this.#store = store;
    this.#listen(motion);
  }

  update(view: View, items: readonly TimelineItem[]): void {
    const { bounds, today } = this.#store.chronicle;
    const scale = timeScale(bounds, 0, WIDTH);
    const from = scale.at(view.from);
    this.#window?.setAttribute('x', from.toFixed(1));
    this.#window?.setAttribute('width', Math.max(3, scale.at(view.to) - from).toFixed(1));
    // The server has drawn the strip of all events.
    this.#drawnFor ??= this.#store.chronicle.items;
    if (this.#drawnFor === items) return;
    this.#drawnFor = items;
    const bins = countPerPeriod(items, bounds, today, 160);
    const path = stripPath(bins, bounds, WIDTH, HEIGHT);
    this.#strip.querySelector('.tl-strip-bars')?.setAttribute('d', path);
  }

  #listen(motion: Motion): void {
    let held: { readonly hold: Hold; readonly moment: number; readonly view: View } | null = null;
    this.#strip.addEventListener('pointerdown', (event) => {
      if (event.button !== 0) return;
      motion.stop();
      const moment = this.#momentAt(event);
      const hold = this.#holdAt(event);
      if (hold === null) this.#centre(moment);
      held = { hold: hold ?? 'window', moment, view: this.#store.view };
      this.#strip.setPointerCapture(event.pointerId);
    });
    const release = () => {
      if (held) this.#store.set(this.#store.view, 'act');
      held = null;
    };
    this.#strip.addEventListener('pointermove', (event) => {
      if (!isHeld(event)) release();
      this.#strip.dataset['hold'] = held?.hold ?? this.#holdAt(event) ?? '';
      if (!held) return;
      this.#store.set(dragged(held.view, held.hold, this.#momentAt(event) - held.moment), 'move');
    });
    this.#strip.addEventListener('pointerup', release);
    onLost(this.#strip, release);
    window.addEventListener('blur', release);
  }

  #momentAt(event: PointerEvent): number {
    const box = this.#strip.getBoundingClientRect();
    return timeScale(this.#store.chronicle.bounds, box.left, box.width).invert(event.clientX);
  }

  #holdAt(event: PointerEvent): Hold | null {
    const box = this.#strip.getBoundingClientRect();
    const scale = timeScale(this.#store.chronicle.bounds, box.left, box.width);
    const [from, to] = [scale.at(this.#store.view.from), scale.at(this.#store.view.to)];
    const inside = event.clientX > from && event.clientX < to;
    // A narrow window would be all edges: its middle third always moves it.
    const grip = Math.min(GRIP, (to - from) / 3);
    if (inside && event.clientX - from >= grip && to - event.clientX >= grip) return 'window';
    if (Math.abs(event.clientX - from) <= GRIP) return 'from';
    return Math.abs(event.clientX - to) <= GRIP ? 'to' : null;
  }

  #centre(moment: number): void {
    const { view } = this.#store;
    this.#store.set(pan(view, moment - (view.from + view.to) / 2), 'move');
  }
}

function dragged(view: View, hold: Hold, by: number): View {
  if (hold === 'window') return pan(view, by);
  const [from, to] = hold === 'from' ? [view.from + by, view.to] : [view.from, view.to + by];
  // An edge drawn over the other changes places with it.
  return withWindow(view, Math.min(from, to), Math.max(from, to));
}
