import { stretchMark, type Mark } from './mark.ts';
import type { ItemIndex } from './table.ts';
import type { Work } from './work.ts';

/** Forward or backward in time. */
export type Way = 1 | -1;

/** The marks of the whole of time at one magnification; places are pixels from its beginning. */
export interface MarkField {
  /** Marks that may reach into a stretch of the axis, in time order. */
  between(start: number, end: number): Mark[];
  /** All marks from a place on. */
  walk(place: number, way: Way): Iterable<Mark>;
  /** The mark that stands for an item. */
  markOf(index: ItemIndex): Mark | null;
  /** True for lanes that have any mark. */
  isUsed(lane: number): boolean;
  /** True when `between` has nothing left to arrange in a stretch of the axis. */
  isArranged(start: number, end: number): boolean;
  /** Arranges what `between` will look at, a little at each step. */
  arranging(start: number, end: number): Work;
}

/** The same field a little nearer: see `stretchMark`. */
export function stretchField(field: MarkField, factor: number): MarkField {
  return factor === 1 ? field : new StretchedField(field, factor);
}

class StretchedField implements MarkField {
  readonly #field: MarkField;
  readonly #factor: number;

  constructor(field: MarkField, factor: number) {
    this.#field = field;
    this.#factor = factor;
  }

  between(start: number, end: number): Mark[] {
    const marks = this.#field.between(start / this.#factor, end / this.#factor);
    return marks.map((mark) => stretchMark(mark, this.#factor));
  }

  *walk(place: number, way: Way): Iterable<Mark> {
    const marks = this.#field.walk(place / this.#factor, way);
    for (const mark of marks) yield stretchMark(mark, this.#factor);
  }

  markOf(index: ItemIndex): Mark | null {
    const mark = this.#field.markOf(index);
    return mark && stretchMark(mark, this.#factor);
  }

  isUsed(lane: number): boolean {
    return this.#field.isUsed(lane);
  }

  isArranged(start: number, end: number): boolean {
    return this.#field.isArranged(start / this.#factor, end / this.#factor);
  }

  arranging(start: number, end: number): Work {
    return this.#field.arranging(start / this.#factor, end / this.#factor);
  }
}
