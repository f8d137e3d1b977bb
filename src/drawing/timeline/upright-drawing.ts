import type { TimelineItem } from '#timeline/items/item.ts';
import type { Box, Point } from '#timeline/picture/place.ts';

/** What draws a narrow stage, where time runs down; loaded when a stage is narrow. */
export interface UprightDrawing {
  /** True while the stage is narrow: it is this drawing's then. */
  readonly isOn: boolean;
  /** The events that pass the filters, in time order. */
  readonly passing: readonly TimelineItem[];
  /** Draws the present view; while it `moves` nothing is laid out anew. */
  draw(moves: boolean): void;
  /** Gives all elements back, as the page came with them. */
  clear(): void;
  recolour(): void;
  /** Puts the focus on an event, where it is in the window. */
  focusEvent(id: string): void;
  /** The one event that a mouse at a place of the stage means; null for none, for several, and for what is a card. */
  eventAt(at: Point): string | null;
  /** The boxes of an event's dot and name on the stage. */
  boxesOf(id: string): readonly Box[];
}
