import { DAY } from '#domain/dates/calendar.ts';
import { timeScale, type TimeScale } from '#timeline/axis/scale.ts';
import type { Bounds } from '#timeline/items/item.ts';
import { numberOf, stretchOf } from '#timeline/axis/periods.ts';
import { periodFor, PERIODS } from '#timeline/upright/periods.ts';
import { rowsBetween } from '#timeline/upright/rows.ts';
import { pan, type View } from '#timeline/view/view.ts';
import { isHeld, onLost } from '../../frame/press.ts';
import { fitCanvas } from '../fit-canvas.ts';
import type { Palette } from '../palette.ts';
import type { Motion } from '../motion.ts';
import type { ViewStore } from '../store.ts';
import type { Scene } from './scene.ts';

const WIDTH = 26;
const MARGIN = 16;
/** The strip shows so many times the window, as the calendar has it. */
const WIDER = 6;
const BIN = 5;
const LEAST_WINDOW = 24;

/** The strip along the right edge: one level above the window, and the window in it to be drawn along. */
export class Scroller {
  readonly element = document.createElement('div');
  readonly #canvas = document.createElement('canvas');
  readonly #window = document.createElement('div');
  readonly #track = document.createElement('div');
  readonly #store: ViewStore;
  readonly #scene: Scene;
  /** While a finger holds the window the strip stands still. */
  #held: { readonly range: Bounds; readonly grip: number } | null = null;
  #drawn = '';

  constructor(stage: HTMLElement, store: ViewStore, motion: Motion, scene: Scene) {
    this.#store = store;
    this.#scene = scene;
    this.element.className = 'tl-scroller';
    this.element.ariaHidden = 'true';
    this.#track.className = 'tl-scroller-track';
    this.#window.className = 'tl-scroller-window';
    this.#track.append(this.#canvas, this.#window);
    this.element.append(this.#track);
    stage.append(this.element);
    this.#listen(motion);
  }

  draw(view: View, palette: Palette): void {
    const range = this.#held?.range ?? this.#rangeOf(view);
    const height = this.#track.clientHeight;
    this.element.toggleAttribute('data-away', range === null);
    if (!range || height === 0) return;
    const scale = scaleOf(range, height);
    this.#place(view, scale);
    this.#paint(view, range, scale, height, palette);
  }

  /** False where the window shows nearly all there is. */
  isNeeded(view: View): boolean {
    return this.#rangeOf(view) !== null;
  }

  /** Draws anew though the range is the same: other colours, another size. */
  forget(): void {
    this.#drawn = '';
  }

  /** Null where the window shows nearly all there is. */
  #rangeOf({ from, to }: View): Bounds | null {
    const { bounds } = this.#store.chronicle;
    const all = { from: bounds.from, to: Math.min(bounds.to, this.#scene.seam) };
    const length = to - from;
    if (length > 0.8 * (all.to - all.from)) return null;
    const wider = PERIODS.find(({ days }) => days * DAY >= length * WIDER);
    if (!wider) return all;
    const [first, last] = [numberOf(wider, from), numberOf(wider, to)].map((n) =>
      stretchOf(wider, n),
    );
    const range = {
      from: Math.max(all.from, first?.from ?? from),
      to: Math.min(all.to, last?.to ?? to),
    };
    return range.to - range.from < length ? all : range;
  }

  #place(view: View, scale: TimeScale): void {
    const [top, end] = [scale.at(view.from), scale.at(view.to)];
    const height = Math.max(LEAST_WINDOW, end - top);
    const { style } = this.#window;
    style.transform = `translateY(${((top + end - height) / 2).toFixed(1)}px)`;
    style.height = `${height.toFixed(1)}px`;
  }

  /** The counts of the range; drawn anew only when it is another one. */
  #paint(view: View, range: Bounds, scale: TimeScale, height: number, palette: Palette): void {
    const period = periodFor(scale.pixelsPerMs, BIN, null);
    const rows = this.#scene.rowsOf(view, period);
    const key = [
      range.from,
      range.to,
      height,
      period.name,
      rows.filled.length,
      this.#scene.version,
    ].join();
    if (key === this.#drawn) return;
    this.#drawn = key;
    const pen = fitCanvas(this.#canvas, WIDTH, height);
    if (!pen) return;
    pen.clearRect(0, 0, WIDTH, height);
    pen.fillStyle = palette.colour('ink-soft', '');
    pen.globalAlpha = 0.5;
    const bins = rowsBetween(rows, range, scale);
    const most = Math.max(1, ...bins.map(({ places }) => places.length));
    for (const { top, height: tall, places } of bins) {
      const wide = Math.max(4, (places.length / most) * (WIDTH - 8));
      pen.fillRect(WIDTH - 4 - wide, top + 0.5, wide, Math.max(2, tall - 1));
    }
    pen.globalAlpha = 1;
  }

  #listen(motion: Motion): void {
    this.element.addEventListener('pointerdown', (event) => {
      const range = this.#rangeOf(this.#store.view);
      if (event.button !== 0 || !range) return;
      event.stopPropagation();
      motion.stop();
      this.element.setPointerCapture(event.pointerId);
      const { from, to } = this.#store.view;
      const at = this.#momentAt(event, range);
      // Beside the window a press brings its middle there; on it the window is taken hold of.
      const onWindow = event.target === this.#window || (at >= from && at <= to);
      this.#held = { range, grip: onWindow ? at - from : (to - from) / 2 };
      this.#store.hold('hand');
      this.#drag(event);
    });
    this.element.addEventListener('pointermove', (event) => {
      if (this.#held && isHeld(event)) this.#drag(event);
    });
    const end = () => {
      if (!this.#held) return;
      this.#held = null;
      this.#store.letGo('hand');
      this.#store.set(this.#store.view, 'act');
    };
    this.element.addEventListener('pointerup', end);
    onLost(this.element, end);
  }

  #drag(event: PointerEvent): void {
    if (!this.#held) return;
    const { range, grip } = this.#held;
    const { view } = this.#store;
    this.#store.set(pan(view, this.#momentAt(event, range) - grip - view.from), 'move');
  }

  #momentAt(event: PointerEvent, range: Bounds): number {
    const { top, height } = this.#track.getBoundingClientRect();
    return scaleOf(range, height).invert(event.clientY - top);
  }
}

function scaleOf(range: Bounds, height: number): TimeScale {
  return timeScale(range, MARGIN, Math.max(1, height - 2 * MARGIN));
}
