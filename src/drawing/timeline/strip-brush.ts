import { timeScale } from '#timeline/axis/scale.ts';
import { brushed, centred, GRIP, holdAt, isWhole, type Hold } from '#timeline/view/brush.ts';
import type { View } from '#timeline/view/view.ts';
import { isHeld, onLost } from '../frame/press.ts';
import type { Motion } from './motion.ts';
import type { ViewStore } from './store.ts';

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

  constructor(strip: HTMLElement, store: ViewStore, motion: Motion) {
    this.#strip = strip;
    this.#store = store;
    this.#listen(motion);
  }

  #listen(motion: Motion): void {
    let held: Held | null = null;
    this.#strip.addEventListener('pointerdown', (event) => {
      if (event.button !== 0) return;
      motion.stop();
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
    return timeScale(this.#store.chronicle.bounds, box.left, box.width).invert(event.clientX);
  }

  #holdAt(event: PointerEvent): Hold {
    const { view, chronicle } = this.#store;
    const box = this.#strip.getBoundingClientRect();
    const scale = timeScale(chronicle.bounds, box.left, box.width);
    const window = { from: scale.at(view.from), to: scale.at(view.to) };
    const grip = event.pointerType === 'mouse' ? GRIP.mouse : GRIP.touch;
    return holdAt(event.clientX, window, grip, isWhole(view, chronicle.bounds));
  }
}
