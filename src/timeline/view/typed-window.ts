import { parseDate } from '#domain/dates/edtf-date.ts';
import { cutTo, extentOf } from '../items/extent.ts';
import { DAY, type Bounds } from '../items/item.ts';
import { MIN_WINDOW } from './view.ts';

/** What a reader has written as the first and as the last time to be seen; either may be left empty. */
export type TypedEdges = Readonly<Record<'from' | 'to', string>>;

/** Why no window can be made of it, and in which of the two. */
export interface TypedFault {
  readonly kind: 'unread' | 'reversed' | 'outside';
  readonly edge: 'from' | 'to';
}

/**
 * The window from the beginning of the one time to the end of the other: "2015" to "2017" are three years. What is
 * left empty is the first or the last of `bounds`, to which the window is cut. `read` knows how dates are
 * written, and answers with EDTF, or null.
 */
export function typedWindow(
  typed: TypedEdges,
  bounds: Bounds,
  read: (written: string) => string | null,
): Bounds | TypedFault {
  const [from, to] = [momentOf('from', typed, bounds, read), momentOf('to', typed, bounds, read)];
  if (from === null) return { kind: 'unread', edge: 'from' };
  if (to === null) return { kind: 'unread', edge: 'to' };
  // An end that is left empty is never before its beginning: there it is the beginning that lies too late.
  if (to <= bounds.from) return { kind: 'outside', edge: 'to' };
  if (from >= bounds.to) return { kind: 'outside', edge: 'from' };
  if (from >= to) return { kind: 'reversed', edge: 'to' };
  return cutTo(bounds, withNeighbours(cutTo(bounds, { from, to })));
}

function momentOf(
  edge: 'from' | 'to',
  typed: TypedEdges,
  bounds: Bounds,
  read: (written: string) => string | null,
): number | null {
  const written = typed[edge].trim();
  if (written === '') return bounds[edge];
  const parsed = parseDate(read(written) ?? '');
  if (!parsed.ok) return null;
  const { start, end } = extentOf(parsed.date);
  // "Since 1995" has no end of its own, "before 1995" no beginning.
  return (edge === 'from' ? start : end) ?? bounds[edge];
}

/** A window too narrow to be drawn shows the day before and the day after as well, whole days like its own. */
function withNeighbours(window: Bounds): Bounds {
  if (window.to - window.from >= MIN_WINDOW) return window;
  return { from: window.from - DAY, to: window.to + DAY };
}
