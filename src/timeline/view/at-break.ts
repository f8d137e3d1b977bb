import type { Bounds } from '../items/item.ts';
import type { Foldable } from './future.ts';

/** True where a view reaches the break, behind which the goal years stand. */
export function reachesBreak(view: Bounds, { bounds, future }: Foldable): boolean {
  return future !== undefined && future > bounds.to && view.to >= bounds.to;
}
