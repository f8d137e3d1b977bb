import type { InRows } from '#timeline/arranging/in-rows.ts';
import type { markShapes } from '#timeline/picture/mark-shapes.ts';

/** The shapes of a mark in a row. */
export type MarkShapes = typeof markShapes;

/**
 * What arranges marks in rows and draws them, loaded when the first drawing is there: far off marks stand in stacks, and until
 * it comes they do so near too.
 */
export class LateRows {
  /** Null until it has come. */
  made: InRows | null = null;
  shapes: MarkShapes | null = null;
  #coming: Promise<boolean> | null = null;

  /** Tells whether it has come. */
  load(): Promise<boolean> {
    this.#coming ??= this.#load();
    return this.#coming;
  }

  async #load(): Promise<boolean> {
    try {
      const { IN_ROWS, markShapes } = await import('./in-rows.ts');
      this.made = IN_ROWS;
      this.shapes = markShapes;
      return true;
    } catch {
      // The network is gone: marks stay in stacks, and the next view tries once more.
      this.#coming = null;
      return false;
    }
  }
}
