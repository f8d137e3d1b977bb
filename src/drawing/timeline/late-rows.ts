import type { InRows } from '#timeline/arranging/in-rows.ts';
import type * as InRowsChunk from './in-rows.ts';

/** The shapes of marks in rows, and their names. */
export type DrawsRows = Pick<typeof InRowsChunk, 'markShapes' | 'paintLabels' | 'labelLines'>;

/**
 * What arranges marks in rows and draws them, loaded when the first drawing is there: far off marks stand in stacks, and until
 * it comes they do so near too.
 */
export class LateRows {
  /** Null until it has come. */
  made: InRows | null = null;
  drawing: DrawsRows | null = null;
  #coming: Promise<boolean> | null = null;

  /** Tells whether it has come. */
  load(): Promise<boolean> {
    this.#coming ??= this.#load();
    return this.#coming;
  }

  async #load(): Promise<boolean> {
    try {
      const rows = await import('./in-rows.ts');
      this.made = rows.IN_ROWS;
      this.drawing = rows;
      return true;
    } catch {
      // The network is gone: marks stay in stacks, and the next view tries once more.
      this.#coming = null;
      return false;
    }
  }
}
