import type { TimeScale } from '../axis/scale.ts';
import { pan, zoomAt, type View } from '../view/view.ts';

/** Two fingers along the axis: the place between them, and how far they are apart, pixels. */
export interface Grip {
  readonly middle: number;
  readonly spread: number;
}

/** Fingers nearer than this to one another do not zoom. */
const LEAST_SPREAD = 24;

export function gripOf(places: readonly number[]): Grip {
  const [a = 0, b = a] = places;
  return { middle: (a + b) / 2, spread: Math.max(LEAST_SPREAD, Math.abs(b - a)) };
}

/**
 * The view after two fingers have moved from one grip to another: the moment between them stays between them.
 * `began` is the view that they took hold of, `scaleOf` the axis of a view.
 */
export function pinched(
  began: View,
  from: Grip,
  to: Grip,
  scaleOf: (view: View) => TimeScale,
): View {
  const moment = scaleOf(began).invert(from.middle);
  const zoomed = zoomAt(began, to.spread / from.spread, moment);
  return pan(zoomed, moment - scaleOf(zoomed).invert(to.middle));
}
