import { timeScale, type TimeScale } from '../axis/scale.ts';
import type { Bounds } from '../items/item.ts';

/** An upright axis: the past to scale, then, where the window goes on, the paper torn and the years beyond it. */
export interface TornScale extends TimeScale {
  /** Where the past ends on the axis: the tear, or the lower edge. */
  readonly end: number;
  /** What of the window is to scale. */
  readonly window: Bounds;
  /** True where the window goes on beyond the tear. */
  readonly torn: boolean;
}

/** Where the axis may be, and how much of that the years beyond the tear ask for. */
export interface UprightBox {
  readonly top: number;
  readonly bottom: number;
  readonly beyond: number;
  /** True where time ends at the tear: a window that comes up to it shows those years too. */
  readonly ends?: boolean;
}

/**
 * Lays a window over an upright axis. Beyond `seam`, the moment where the paper is torn, time is no scale: it takes
 * the room it asks for or, as the window first reaches there, what it would have had to scale.
 */
export function tornScale(
  view: Bounds,
  seam: number,
  { top, bottom, beyond, ends = false }: UprightBox,
): TornScale {
  const length = bottom - top;
  const passes = view.to > seam;
  const torn = beyond > 0 && view.from < seam && (passes || (ends && view.to === seam));
  if (!torn) {
    return { ...timeScale(view, top, length), end: bottom, window: view, torn };
  }
  const share = (view.to - seam) / (view.to - view.from);
  const room = Math.min(beyond, length * 0.6, passes ? share * length : Infinity);
  const end = bottom - room;
  const past = timeScale({ from: view.from, to: seam }, top, end - top);
  // Nothing of time is left beyond a tear at which it ends.
  const future = passes ? timeScale({ from: seam, to: view.to }, end, room) : null;
  return {
    pixelsPerMs: past.pixelsPerMs,
    at: (ms) => (ms <= seam ? past.at(ms) : (future?.at(ms) ?? end)),
    invert: (pixel) => (pixel <= end ? past.invert(pixel) : (future?.invert(pixel) ?? seam)),
    end,
    window: { from: view.from, to: seam },
    torn,
  };
}
