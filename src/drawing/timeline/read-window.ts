import { proposeDate } from '#i18n/reading-dates/propose-date.ts';
import type { Bounds } from '#timeline/items/item.ts';
import { typedWindow, type TypedEdges, type TypedFault } from '#timeline/view/typed-window.ts';

/** The window a reader has written, in any form in which people write dates; or what is wrong with it. */
export function readWindow(typed: TypedEdges, bounds: Bounds): Bounds | TypedFault {
  return typedWindow(typed, bounds, proposeDate);
}
