import { DAY } from '#domain/dates/calendar.ts';
import type { Bounds } from '../items/item.ts';

/** A window no longer than this is read as cards; and one of any length that holds no more events than these. */
const SHORT = 92 * DAY;
const FEW = 12;
/** Of more than these nobody reads all: they stay dots, unless the window is as narrow as any. */
const MANY = 120;
const NARROWEST = 14 * DAY;

export type Level = 'rows' | 'cards';

/** How a window at rest is drawn; the window and what it holds alone decide. */
export function levelOf({ from, to }: Bounds, count: number): Level {
  const length = to - from;
  if (count === 0) return 'rows';
  if (count <= FEW || length <= NARROWEST) return 'cards';
  return length <= SHORT && count <= MANY ? 'cards' : 'rows';
}
