import type { Arrangement, Chronicle, Layout } from '#timeline/picture/layout.ts';
import { beyond, lookThrough } from '#timeline/picture/layout.ts';
import {
  arrangeIn,
  frameFor,
  framing,
  populationOf,
  type Population,
} from '#timeline/picture/arrangement.ts';
import { frameBetween, type Frame, type Viewport } from '#timeline/arranging/frame.ts';
import type { MeasureText } from '#timeline/arranging/labels.ts';
import type { Work } from '#timeline/arranging/work.ts';
import { timeScale, type TimeScale } from '#timeline/axis/scale.ts';
import type { View } from '#timeline/view/view.ts';
import { clamp } from '#timeline/view/view.ts';

/** Who changed the view: a gesture under way, a single act, or the address bar. */
export type Cause = 'move' | 'act' | 'address';
/** What may have the view in its hand: a pointer that drags it, or a movement that runs on by itself. */
export type Holder = 'hand' | 'motion';
export type Listener = (view: View, cause: Cause) => void;
/** The frame of a view at rest, and its cards where it has some. */
export type AtRest = Pick<Arrangement, 'frame' | 'cards'>;

/** The one changeable thing: which view is shown. Everything drawn follows from it. */
export class ViewStore {
  readonly chronicle: Chronicle;
  /** Opens a near window into cards, where it can; none until what does that is loaded. */
  near: ((population: Population, view: View) => AtRest | null) | null = null;
  #measure: MeasureText;
  readonly #listeners: Listener[] = [];
  #view: View;
  #viewport: Viewport;
  #population: { readonly key: string; readonly value: Population } | null = null;
  /** As the view at rest has it, arranged; and the frame that is left for it, a share of the way gone. */
  #settled: Arrangement | null = null;
  /** What was laid out last: while the view is held, marks and names stay what they were there a little longer. */
  #last: Layout | null = null;
  #left: { readonly frame: Frame; readonly share: number } | null = null;
  /** What moves the view just now. */
  readonly #holders = new Set<Holder>();
  #hasRows = false;
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

  /** What the chronicle is arranged by has changed: the next drawing is new, its frame when no hand holds the view. */
  renew(): void {
    this.#drawn = this.#passing = null;
  }

  /** A new box to draw in, or a font that has arrived. */
  resize(viewport: Viewport, measure: MeasureText): void {
    this.#viewport = viewport;
    this.#measure = measure;
    this.#population = this.#settled = this.#left = null;
    this.#drawn = this.#passing = null;
  }

  /** While any holder has the view its frame stays as it is. */
  hold(holder: Holder): void {
    this.#holders.add(holder);
  }

  letGo(holder: Holder): void {
    // What was laid out in the hand is not what the view has at rest.
    if (this.#holders.delete(holder)) this.#drawn = null;
  }

  /**
   * At rest the view has the frame that is its own. True where lanes or tracks now have a way to go to their new
   * heights: `glide` leads them along it.
   */
  settle(): boolean {
    if (this.#holders.size > 0) return false;
    // Other filters since the last frame leave nothing of it: the next is drawn as it is to be.
    const population = this.#populationNow();
    if (!this.#settled) return false;
    const { frame, cards } = this.#atRest(population);
    const isThere = isSame(frame, this.#settled.frame);
    if (isThere && cards === this.#settled.cards) return false;
    const before = this.frame;
    const settled = isThere ? this.#settled : arrangeIn(population, frame);
    this.#settled = { ...settled, cards };
    this.#drawn = this.#passing = null;
    if (isThere) return false;
    this.#left = { frame: before, share: 0 };
    return true;
  }

  /** Finds out, a little at each step, what `settle` will ask for. */
  *settling(): Work {
    if (this.#holders.size > 0) return;
    yield* framing(this.chronicle, this.#populationNow(), this.#view);
  }

  /** Brings the frame so far on its way, `share` from 0 to 1. */
  glide(share: number): void {
    this.#left = this.#left && share < 1 ? { ...this.#left, share } : null;
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
    this.#drawn ??= this.#look(false);
    if (this.#holders.size === 0) this.#settled?.levels.rest();
    return this.#drawn;
  }

  /** What is on the screen: of a view that has changed since, what was drawn before. */
  get shown(): Layout {
    return this.#last ?? this.layout();
  }

  /** The drawing for a moment of a movement; marks that are not arranged yet are those of a coarser view. */
  passing(): Layout {
    this.#passing ??= this.#look(true);
    return this.#passing;
  }

  /** Arranges what a movement may come to next, a little at each step. */
  ahead(): Work {
    const { scale } = this;
    return this.#arrangement().levels.ahead(scale.pixelsPerMs, ...this.#stretch());
  }

  /** Arranges what `layout` will draw, a little at each step. */
  arranging(): Work {
    const { pixelsPerMs } = this.scale;
    const { levels } = this.#arrangement();
    const form = levels.formAt(pixelsPerMs, this.#before(false)?.form);
    return levels.at(pixelsPerMs, form).arranging(...this.#stretch());
  }

  /** Where the marks are that a drawing of the present view looks at, pixels from the beginning of time. */
  #stretch(): [start: number, end: number] {
    const { scale, frame } = this;
    const start = frame.start - scale.at(this.chronicle.bounds.from);
    return [start, start + frame.length + beyond(frame)];
  }

  #look(inPassing: boolean): Layout {
    const arranged = this.#arrangement();
    const before = this.#before(inPassing);
    this.#last = lookThrough(this.chronicle, this.#view, arranged, inPassing, before);
    return this.#last;
  }

  /** At rest the view alone decides what a mark is and where its name, by whatever way it was come to. */
  #before(inPassing: boolean): Layout | null {
    return inPassing || this.#holders.size > 0 ? this.#last : null;
  }

  #populationNow(): Population {
    const { lanes, filters, importance, q } = this.#view;
    // While the view is held nothing may change that its frame follows from.
    if (this.#holders.size === 0) this.#hasRows = this.chronicle.inRows !== null;
    const inRows = this.#hasRows ? this.chronicle.inRows : null;
    const key = JSON.stringify([lanes, filters, importance, q]);
    const known = this.#population;
    if (known?.key === key && known.value.tabled.inRows === inRows) return known.value;
    // The same events need not be put into a table, nor into stacks, once more when what arranges rows has come.
    const value =
      known?.key === key
        ? { ...known.value, tabled: { ...known.value.tabled, inRows } }
        : populationOf(this.chronicle, this.#view, this.#viewport, this.#measure);
    this.#population = { key, value };
    // Of their frame there is nothing to keep.
    this.#settled = this.#left = null;
    return value;
  }

  #atRest(population: Population): AtRest {
    const near = this.near?.(population, this.#view);
    return near ?? { frame: frameFor(this.chronicle, population, this.#view) };
  }

  #arrange(population: Population): Arrangement {
    const { frame, cards } = this.#atRest(population);
    return { ...arrangeIn(population, frame), cards };
  }

  #arrangement(): Arrangement {
    const population = this.#populationNow();
    this.#settled ??= this.#arrange(population);
    if (!this.#left) return this.#settled;
    const { frame, share } = this.#left;
    return { ...this.#settled, frame: frameBetween(frame, this.#settled.frame, share) };
  }
}

/** True for two frames in which everything has the same place. */
function isSame(a: Frame, b: Frame): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
