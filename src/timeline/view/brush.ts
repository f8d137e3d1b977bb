import type { Bounds } from '../items/item.ts';
import { clamp, pan, withWindow, type View } from './view.ts';

/** What a press on the context strip takes hold of: an edge of the window, all of it, or room for a new one. */
export type Hold = 'from' | 'to' | 'window' | 'new';

/** Pixels around an edge that take hold of it: a target of 44 for a finger, of 24 for a mouse. */
export const GRIP = { touch: 22, mouse: 12 } as const;

/** What lies at `at` of a strip whose window runs from `from` to `to`, pixels; `whole` when no more is to be seen. */
export function holdAt(at: number, { from, to }: Bounds, grip: number, whole: boolean): Hold {
  // A narrow window would be all edges: its middle third always moves it.
  const inner = Math.min(grip, (to - from) / 3);
  if (at > from + inner && at < to - inner) return whole ? 'new' : 'window';
  const [first, last] = [Math.abs(at - from), Math.abs(at - to)];
  if (Math.min(first, last) > grip) return 'new';
  return first <= last ? 'from' : 'to';
}

/** The view after a drag over the strip from the moment `start` to the moment `now`; `view` is that of the press. */
export function brushed(view: View, hold: Hold, start: number, now: number): View {
  const by = now - start;
  if (hold === 'window') return pan(view, by);
  if (hold === 'new') return between(view, start, now);
  return hold === 'from'
    ? between(view, view.from + by, view.to)
    : between(view, view.from, view.to + by);
}

/** An edge drawn over the other changes places with it. */
function between(view: View, a: number, b: number): View {
  return withWindow(view, Math.min(a, b), Math.max(a, b));
}

/** True when a view shows all there is, so that its window cannot be moved. */
export function isWhole(view: Bounds, bounds: Bounds): boolean {
  return view.from <= bounds.from && view.to >= bounds.to;
}

/** The view moved so that `moment` is in its middle, as far as there is room. */
export function centred(view: View, moment: number, bounds: Bounds): View {
  return clamp(pan(view, moment - (view.from + view.to) / 2), bounds);
}
