import type { Arrangement, Chronicle, Layout } from '#timeline/picture/layout.ts';
import { arrangement, lookThrough } from '#timeline/picture/layout.ts';
import type { Frame, Viewport } from '#timeline/arranging/frame.ts';
import type { MeasureText } from '#timeline/arranging/labels.ts';
import type { Work } from '#timeline/arranging/work.ts';
import { timeScale, type TimeScale } from '#timeline/axis/scale.ts';
import type { View } from '#timeline/view/view.ts';
import { clamp } from '#timeline/view/view.ts';

/** Who changed the view: a gesture under way, a single act, or the address bar. */
export type Cause = 'move' | 'act' | 'address';
export type Listener = (view: View, cause: Cause) => void;

/** The one changeable thing: which view is shown. Everything drawn follows from it. */
export class ViewStore {
  readonly chronicle: Chronicle;
  #measure: MeasureText;
  readonly #listeners: Listener[] = [];
  #view: View;
  #viewport: Viewport;
  #arranged: { readonly key: string; readonly value: Arrangement } | null = null;
  #drawn: Layout | null = null;
  #passing: Layout | null = null;

  constructor(chronicle: Chronicle, view: View, viewport: Viewport, measure: MeasureText) {
    this.chronicle = chronicle;
    this.#view = view;
    this.#viewport = viewport;
    this.#measure = measure;
  }

  get view(): View {
    return this.#view;
  }

  get viewport(): Viewport {
    return this.#viewport;
  }

  set(view: View, cause: Cause): void {
    this.#view = clamp(view, this.chronicle.bounds);
    this.#drawn = this.#passing = null;
    for (const listener of this.#listeners) listener(this.#view, cause);
  }

  /** The view as it would be shown: within the bounds. */
  clamped(view: View): View {
    return clamp(view, this.chronicle.bounds);
  }

  /** A new box to draw in, or a font that has arrived. */
  resize(viewport: Viewport, measure: MeasureText): void {
    this.#viewport = viewport;
    this.#measure = measure;
    this.#arranged = null;
    this.#drawn = this.#passing = null;
  }

  /** The scale of the present view; cheaper than its drawing, for gestures between two frames. */
  get scale(): TimeScale {
    const { frame } = this.#arrangement();
    return timeScale(this.#view, frame.start, frame.length);
  }

  get frame(): Frame {
    return this.#arrangement().frame;
  }

  subscribe(listener: Listener): void {
    this.#listeners.push(listener);
  }

  /** The drawing of the present view; marks are rearranged only where that is needed. */
  layout(): Layout {
    this.#drawn ??= lookThrough(this.chronicle, this.#view, this.#arrangement());
    return this.#drawn;
  }

  /** The same for a moment of a movement; marks that are not arranged yet are those of a coarser view. */
  passing(): Layout {
    this.#passing ??= lookThrough(this.chronicle, this.#view, this.#arrangement(), true);
    return this.#passing;
  }

  /** Arranges what a movement may come to next, a little at each step. */
  ahead(): Work {
    const { scale, frame } = this;
    const start = frame.start - scale.at(this.chronicle.bounds.from);
    return this.#arrangement().levels.ahead(scale.pixelsPerMs, start, start + frame.length);
  }

  /** Arranges what `layout` will draw, a little at each step. */
  arranging(): Work {
    const { scale, frame } = this;
    const start = frame.start - scale.at(this.chronicle.bounds.from);
    const { levels } = this.#arrangement();
    return levels.at(scale.pixelsPerMs).arranging(start, start + frame.length);
  }

  #arrangement(): Arrangement {
    const { lanes, filters, importance, q } = this.#view;
    const key = JSON.stringify([lanes, filters, importance, q]);
    if (this.#arranged?.key !== key) {
      const value = arrangement(this.chronicle, this.#view, this.#viewport, this.#measure);
      this.#arranged = { key, value };
    }
    return this.#arranged.value;
  }
}
