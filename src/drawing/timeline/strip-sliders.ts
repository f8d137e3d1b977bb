import { EDGES, edgeSaid, gripBoxes } from '#timeline/axis/strip-grips.ts';
import type { StripContext } from '#timeline/axis/strip-context.ts';
import { windowIn } from '#timeline/axis/strip-context.ts';
import type { TickWords } from '#timeline/axis/tick-format.ts';
import { edgeMoved, edgeRange, moveOfKey, type Edge } from '#timeline/view/edge-steps.ts';
import type { View } from '#timeline/view/view.ts';
import { onKeyPress } from '../key-presses.ts';
import type { Motion } from './motion.ts';
import { targetSize } from './pointer.ts';
import type { ViewStore } from './store.ts';

/** The edges of the strip's window as sliders, for keyboards and for readers who hear the page. */
export class StripSliders {
  readonly #store: ViewStore;
  readonly #words: TickWords;
  readonly #grips: readonly (readonly [Edge, HTMLElement])[];
  #context: StripContext;

  constructor(
    strip: HTMLElement,
    store: ViewStore,
    motion: Motion,
    words: TickWords,
    context: StripContext,
  ) {
    this.#store = store;
    this.#words = words;
    this.#context = context;
    this.#grips = EDGES.flatMap((edge) => {
      const grip = strip.querySelector<HTMLElement>(`[data-edge="${edge}"]`);
      return grip ? [[edge, grip] as const] : [];
    });
    for (const [edge, grip] of this.#grips) this.#listen(edge, grip, motion);
  }

  /** Keeps them at the edges of the window; what they say follows at rest. */
  update(view: View, context: StripContext, atRest: boolean): void {
    this.#context = context;
    // The strip lies under the axis, and is as wide.
    const { length } = this.#store.frame;
    const boxes = gripBoxes(windowIn(view, context, length), length, targetSize());
    for (const [edge, grip] of this.#grips) {
      grip.style.transform = `translateX(${boxes[edge].toFixed(1)}px)`;
      if (atRest) this.#say(view, edge, grip);
    }
  }

  #say(view: View, edge: Edge, grip: HTMLElement): void {
    const range = edgeRange(view, edge, this.#store.chronicle.bounds);
    const said = edgeSaid(view, edge, range, this.#words);
    grip.ariaValueMin = String(said.least);
    grip.ariaValueMax = String(said.most);
    grip.ariaValueNow = String(said.now);
    grip.ariaValueText = said.text;
  }

  #listen(edge: Edge, grip: HTMLElement, motion: Motion): void {
    onKeyPress(grip, (event) => {
      const move = moveOfKey(event.key);
      if (!move || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      motion.stop();
      const { view, chronicle } = this.#store;
      this.#store.set(edgeMoved(view, edge, move, this.#context.years, chronicle.bounds), 'act');
    });
  }
}
