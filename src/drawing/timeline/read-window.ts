import { isoDay } from '#domain/dates/calendar.ts';
import { proposeDate, saysNow } from '#i18n/reading-dates/propose-date.ts';
import type { Bounds } from '#timeline/items/item.ts';
import { typedWindow, type TypedEdges, type TypedFault } from '#timeline/view/typed-window.ts';

/**
 * The window a reader has written, in any form in which people write dates, or what is wrong with it. `today` is
 * the moment on which "now" begins.
 */
export function readWindow(typed: TypedEdges, bounds: Bounds, today: number): Bounds | TypedFault {
  const read = (written: string) => (saysNow(written) ? isoDay(today) : proposeDate(written));
  return typedWindow(typed, bounds, read);
}
