import type { Paint } from './shape.ts';

/** A line as wide as its sign can carry without growing into its neighbour. */
export const LINE = 2;
/** Of all that only tells how far something reaches. */
export const FINE = 1.5;
export const FILLED: Paint = { fill: 'hue' };

/** What stands for an ordinary event far off is of a lighter colour than a turning point; hollow says planned. */
export function dotPaint({
  turning,
  planned,
}: {
  readonly turning: boolean;
  readonly planned: boolean;
}): Paint {
  if (planned) return { fill: 'surface', stroke: 'hue', strokeWidth: 1.2 };
  return { fill: turning ? 'hue' : 'hue-light' };
}

/** The events of a bin in a ridge. */
export const HEAP: Paint = { fill: 'hue-light', opacity: 0.75 };

/** The bracket under a mark, over what the times of its events cover. */
export const BRACKET: Paint = { stroke: 'hue', strokeWidth: FINE };
/** Around the selected mark, and around the one that has the keyboard's focus. */
export const SELECTED: Paint = { stroke: 'ink', strokeWidth: 2.5 };
export const FOCUSED: Paint = { stroke: 'focus', strokeWidth: 2.5 };
/** Between a mark and the ring around it, pixels. */
export const RING_ROOM = 4;
export const HORIZON: Paint = { stroke: 'gold', dash: '4 4' };
export const TODAY: Paint = { stroke: 'red', strokeWidth: FINE };
/** The stages of a strategy's path: how thick its line is, or how it is dashed. No pillar's colour, for it is of none. */
export const PATH_LINES = {
  draft: { size: null, stroke: 'ink', strokeWidth: 1.75, dash: '6 4' },
  force: { size: 2.5, fill: 'ink' },
  over: { size: 1.5, fill: 'ink-soft' },
  ahead: { size: null, stroke: 'ink', strokeWidth: 1.25, dash: '1.5 4' },
} as const;
/** Where a path begins on a day or in a month that a source tells. */
export const NODE = {
  force: { fill: 'surface', stroke: 'ink', strokeWidth: LINE },
  over: { fill: 'surface', stroke: 'ink-soft', strokeWidth: FINE },
} as const;
/** A goal year of a strategy; filled where a value was measured that may be set beside it. */
export const GOAL = {
  plain: { fill: 'surface', stroke: 'gold', strokeWidth: FINE },
  known: { fill: 'gold', stroke: 'gold', strokeWidth: FINE },
} as const;
/** A milestone, and the way down to the next path; a known end. */
export const STEP: Paint = { stroke: 'ink-soft', strokeWidth: FINE };
export const STOP: Paint = { stroke: 'ink', strokeWidth: LINE };
