import type { Outline } from '#timeline/picture/shape.ts';
import type { CardLayout } from '#timeline/picture/card-shapes.ts';

/** What opens a near window into cards; loaded when a window comes near. */
export interface Near {
  /** What the canvas shows in place of marks. */
  shapes(drawn: CardLayout): readonly Outline[];
  /** Puts the list's items into their cards. */
  place(drawn: CardLayout): void;
  /** Gives all items back to the list. */
  clear(): void;
}
