import { drawnExtent } from '../items/extent.ts';
import type { Bounds, TimelineItem } from '../items/item.ts';
import { wholeAt } from './column.ts';
import type { Mark, Members } from './mark.ts';
import type { ItemIndex } from './table.ts';

/** Place of an event in the order in which keys come to all of them, the first is 0. */
export type Turn = number;

/** The order in which keys come to events, in marks as in cards. It depends on no window and no magnification. */
export interface Turns {
  readonly inTurn: readonly ItemIndex[];
  readonly turnOf: Uint32Array;
  /** By the members of a mark, the first turn among them: a count may hold thousands. */
  readonly firsts: WeakMap<Members, Turn>;
}

/** What an order is made of. */
export interface Ordered {
  readonly bounds: Bounds;
  readonly today: number;
}

const known = new WeakMap<readonly TimelineItem[], Turns>();

/**
 * Orders events by the moment they are drawn from, those of one moment as the chronicle has them. Made once for a
 * choice of filters: `items` are all that pass them.
 */
export function turnsOf(items: readonly TimelineItem[], { bounds, today }: Ordered): Turns {
  const found = known.get(items);
  if (found) return found;
  const from = Float64Array.from(items, (item) => drawnExtent(item, bounds, today).from);
  const inTurn = items.map((_, index) => index);
  inTurn.sort((a, b) => (from[a] as number) - (from[b] as number) || a - b);
  const turnOf = new Uint32Array(items.length);
  inTurn.forEach((index, turn) => (turnOf[index] = turn));
  const turns = { inTurn, turnOf, firsts: new WeakMap<Members, Turn>() };
  known.set(items, turns);
  return turns;
}

/** The turn of a mark: that of the first of its events. */
export function turnOfMark({ turnOf, firsts }: Turns, { items }: Pick<Mark, 'items'>): Turn {
  const found = firsts.get(items);
  if (found !== undefined) return found;
  const first = items.reduce((least, index) => Math.min(least, wholeAt(turnOf, index)), Infinity);
  firsts.set(items, first);
  return first;
}

/** The event of a mark that comes first. */
export function firstOfMark(turns: Turns, mark: Pick<Mark, 'items'>): ItemIndex {
  return turns.inTurn[turnOfMark(turns, mark)] ?? mark.items[0];
}
