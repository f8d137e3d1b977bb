import { yearAt } from '#domain/dates/calendar.ts';
import { timeScale } from '#timeline/axis/scale.ts';
import {
  contextOf,
  gripsPath,
  wedgePath,
  windowIn,
  type StripContext,
} from '#timeline/axis/strip-context.ts';
import { countPerPeriod, STRIP, stripPath } from '#timeline/axis/strip.ts';
import type { TickWords } from '#timeline/axis/tick-format.ts';
import { lastBefore } from '#timeline/items/extent.ts';
import type { TimelineItem } from '#timeline/items/item.ts';
import { brushed, centred, GRIP, holdAt, isWhole, type Hold } from '#timeline/view/brush.ts';
import type { View } from '#timeline/view/view.ts';
import { isHeld, onLost } from '../frame/press.ts';
import type { Motion } from './motion.ts';
import type { ViewStore } from './store.ts';
import { StripSliders } from './strip-sliders.ts';

/** Pixels a pointer may tremble and still only press. */
const SLOP = 4;

/** A press under way: what it holds, where it began, and the view it found. */
interface Held {
  readonly hold: Hold;
  readonly at: number;
  readonly moment: number;
  readonly view: View;
  readonly moved: boolean;
}

/** Lets the window of the context strip be dragged, resized or drawn anew. */
export class StripBrush {
  readonly #strip: HTMLElement;
  readonly #store: ViewStore;
  readonly #window: Element | null;
  readonly #wedge: Element | null;
  readonly #grips: Element | null;
  readonly #sliders: StripSliders;
  #context: StripContext;
  /** What its columns were counted of. */
  #drawnFor: { readonly items: readonly TimelineItem[]; readonly context: StripContext } | null =
    null;
  #held = false;

  constructor(strip: HTMLElement, store: ViewStore, motion: Motion, words: TickWords) {
    this.#strip = strip;
    this.#window = strip.querySelector('.tl-strip-window');
    this.#wedge = strip.querySelector('.tl-strip-wedge');
    this.#grips = strip.querySelector('.tl-strip-grips');
    this.#store = store;
    this.#context = contextOf(store.view, store.chronicle.bounds);
    this.#sliders = new StripSliders(strip, store, motion, words, this.#context);
    this.#listen(motion);
  }

  /** The time that the strip shows. */
  get shown(): StripContext {
    return this.#context;
  }

  /** Shows the window; which time the strip itself shows changes at rest only. */
  update(view: View, items: readonly TimelineItem[], atRest: boolean): void {
    const { bounds } = this.#store.chronicle;
    if (atRest && !this.#held) this.#context = contextOf(view, bounds, this.#context);
    const place = windowIn(view, this.#context, STRIP.width);
    this.#window?.setAttribute('x', place.from.toFixed(1));
    this.#window?.setAttribute('width', (place.to - place.from).toFixed(1));
    this.#wedge?.setAttribute('d', wedgePath(place, STRIP.width, STRIP.wedge));
    this.#grips?.setAttribute('d', gripsPath(place, ...STRIP.grips));
    this.#sliders.update(view, this.#context, atRest);
    this.#count(items);
  }

  #count(items: readonly TimelineItem[]): void {
    const [context, drawn] = [this.#context, this.#drawnFor];
    const { from, to } = context;
    if (drawn?.items === items && drawn.context.from === from && drawn.context.to === to) return;
    this.#drawnFor = { items, context };
    const { bounds, today } = this.#store.chronicle;
    const bins = countPerPeriod(items, context, today, STRIP.bins, bounds);
    const path = stripPath(bins, context, STRIP.width, STRIP.height, STRIP.tallest);
    this.#strip.querySelector('.tl-strip-bars')?.setAttribute('d', path);
    const span = this.#strip.querySelector('.tl-strip-span');
    if (span) span.textContent = [...new Set([yearAt(from), yearAt(lastBefore(to))])].join('–');
  }

  #listen(motion: Motion): void {
    let held: Held | null = null;
    this.#strip.addEventListener('pointerdown', (event) => {
      if (event.button !== 0) return;
      motion.stop();
      this.#held = true;
      const { view } = this.#store;
      held = {
        hold: this.#holdAt(event),
        at: event.clientX,
        moment: this.#momentAt(event),
        view,
        moved: false,
      };
      this.#strip.setPointerCapture(event.pointerId);
    });
    const end = (): Held | null => {
      const ended = held;
      held = null;
      this.#held = false;
      if (ended?.moved) this.#store.set(this.#store.view, 'act');
      return ended;
    };
    this.#strip.addEventListener('pointermove', (event) => {
      if (!isHeld(event)) end();
      this.#strip.dataset['hold'] = held?.hold ?? this.#holdAt(event);
      if (!held) return;
      held = { ...held, moved: held.moved || Math.abs(event.clientX - held.at) >= SLOP };
      // A hand that trembles draws no window of a few days.
      if (!held.moved) return;
      const { view, hold, moment } = held;
      this.#store.set(brushed(view, hold, moment, this.#momentAt(event)), 'move');
    });
    this.#strip.addEventListener('pointerup', () => {
      const pressed = end();
      // A press without a drag asks for what was there.
      if (pressed?.hold !== 'new' || pressed.moved) return;
      motion.to(centred(pressed.view, pressed.moment, this.#store.chronicle.bounds));
    });
    onLost(this.#strip, end);
    window.addEventListener('blur', end);
  }

  #momentAt(event: PointerEvent): number {
    const box = this.#strip.getBoundingClientRect();
    return timeScale(this.#context, box.left, box.width).invert(event.clientX);
  }

  #holdAt(event: PointerEvent): Hold {
    const { view } = this.#store;
    const box = this.#strip.getBoundingClientRect();
    const scale = timeScale(this.#context, box.left, box.width);
    const window = { from: scale.at(view.from), to: scale.at(view.to) };
    const grip = event.pointerType === 'mouse' ? GRIP.mouse : GRIP.touch;
    return holdAt(event.clientX, window, grip, isWhole(view, this.#context));
  }
}
