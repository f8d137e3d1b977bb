import type { Level } from './level.ts';
import { rowAt, type ItemIndex, type TimeTable } from './table.ts';
import type { Work } from './work.ts';
import { fieldOf, stretchField, type MarkField } from './mark-field.ts';

/**
 * Magnifications are arranged in steps of a fifth. Between two of them places stretch while everything
 * keeps its row and its label, so that zooming does not make labels flicker.
 */
const STEP = 2 ** 0.25;
/** Arranged magnifications that are kept: a zoom to and fro meets the same ones again. */
const KEPT = 24;
/** In passing every so manieth step is arranged. */
const STRIDE = 3;
/** The most steps it is then stretched by; very many events take so long that more is better than to wait. */
const REACH = { few: 4, many: 7 } as const;
const MANY = 20_000;
/** Shares of the window beside it that are arranged before they come into sight. */
const BESIDE = 0.4;

/** What was last shown in passing; `way` is 1 when that was nearer than before, -1 when farther away. */
interface Passed {
  readonly pixelsPerMs: number;
  readonly step: number;
  readonly way: number;
}

/** The marks of the whole of time at all magnifications. What has been arranged is kept. */
export class Levels {
  /** Of the item with this index: its importance, and the pixels that its label takes. */
  readonly importanceOf: (index: ItemIndex) => number;
  readonly widthOf: (index: ItemIndex) => number;
  readonly #levelAt: (pixelsPerMs: number) => Level;
  readonly #whole: number;
  readonly #reach: number;
  readonly #known = new Map<number, MarkField>();
  #passed: Passed | null = null;

  /** `whole` is the magnification at which the whole of time is in sight. */
  constructor(
    whole: number,
    table: TimeTable,
    widthOf: Level['widthOf'],
    levelAt: (pixelsPerMs: number) => Level,
  ) {
    this.importanceOf = (index) => table.items[index]?.importance ?? 1;
    this.widthOf = (index) => widthOf(rowAt(table, index));
    this.#whole = whole;
    this.#reach = table.items.length > MANY ? REACH.many : REACH.few;
    this.#levelAt = levelAt;
  }

  /** The marks at a magnification; it alone decides about them, and no window. */
  at(pixelsPerMs: number): MarkField {
    return this.#stretched(this.#stepOf(pixelsPerMs), pixelsPerMs);
  }

  /**
   * The marks for a moment of a movement: those of a coarser step where the very ones are not arranged yet
   * for `start`–`end`, pixels from the beginning of time. While the magnification stays, so does the step.
   */
  passing(pixelsPerMs: number, start: number, end: number): MarkField {
    const last = this.#passed;
    if (last && Math.abs(last.pixelsPerMs / pixelsPerMs - 1) < 1e-9) {
      this.#passed = { ...last, way: 0 };
      return this.#stretched(last.step, pixelsPerMs);
    }
    const wanted = this.#stepOf(pixelsPerMs);
    const steps = Array.from({ length: this.#reach }, (_, down) => wanted - down);
    const isArranged = (step: number) =>
      this.#known.has(step) && this.#stretched(step, pixelsPerMs).isArranged(start, end);
    const step = steps.find(isArranged) ?? Math.floor(wanted / STRIDE) * STRIDE;
    this.#passed = { pixelsPerMs, step, way: Math.sign(pixelsPerMs - (last?.pixelsPerMs ?? 0)) };
    return this.#stretched(step, pixelsPerMs);
  }

  /** Arranges what the movement of the last `passing` is coming to, a little at each step. */
  *ahead(pixelsPerMs: number, start: number, end: number): Work {
    const room = (end - start) * BESIDE;
    for (const step of this.#nextSteps()) {
      const factor = STEP ** step * (this.#whole / pixelsPerMs);
      yield* this.#fieldAt(step).arranging((start - room) * factor, (end + room) * factor);
    }
  }

  /** Nearer steps where it goes nearer, coarser ones where it goes away, else the one that is shown. */
  #nextSteps(): number[] {
    if (!this.#passed) return [];
    const { pixelsPerMs, step, way } = this.#passed;
    const near = Math.floor(this.#stepOf(pixelsPerMs) / STRIDE) * STRIDE;
    if (way === 0) return [step];
    return (way > 0 ? [near + STRIDE] : [near, near - STRIDE]).filter((each) => each >= 0);
  }

  #stepOf(pixelsPerMs: number): number {
    // A hair above, for magnifications that are a step but for rounding.
    return Math.floor(Math.log(pixelsPerMs / this.#whole) / Math.log(STEP) + 1e-6);
  }

  #stretched(step: number, pixelsPerMs: number): MarkField {
    const factor = pixelsPerMs / (this.#whole * STEP ** step);
    return stretchField(this.#fieldAt(step), Math.max(1, factor));
  }

  #fieldAt(step: number): MarkField {
    const field = this.#known.get(step) ?? fieldOf(this.#levelAt(this.#whole * STEP ** step));
    // Put in again, so that the first is always the one not used for longest.
    this.#known.delete(step);
    this.#known.set(step, field);
    for (const oldest of this.#known.keys()) {
      if (this.#known.size > KEPT) this.#known.delete(oldest);
    }
    return field;
  }
}
