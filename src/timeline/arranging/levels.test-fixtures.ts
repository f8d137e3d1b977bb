import { itemWith, measure } from '../fixtures.ts';
import { DAY, type TimelineItem } from '../items/item.ts';
import type { LabelStyle } from './labels.ts';
import { widthsOf, type Level } from './level.ts';
import { tabulate, type LaneRule } from './table.ts';

/** The first day of the bounds of `levelWith`; a pixel of the axis is a day since. */
const FIRST = Date.UTC(2000, 0, 1);

/** An event over the days `from`–`to`, for tests in which a pixel is a day. */
export function over(id: string, from: number, to: number, own: Partial<TimelineItem> = {}) {
  return itemWith({ id, title: id, start: FIRST + from * DAY, end: FIRST + to * DAY, ...own });
}

/** An event of no length to be seen, its mark's middle at a pixel. */
export function dot(id: string, at: number, own: Partial<TimelineItem> = {}): TimelineItem {
  return over(id, at - 0.5, at + 0.5, own);
}

interface Own {
  readonly rows?: number;
  readonly lanes?: LaneRule;
  readonly labels?: LabelStyle;
  /** Pixels a day, 1 unless told otherwise. */
  readonly scale?: number;
}

export const BESIDE: LabelStyle = { maxWidth: 200, height: 18 };

/** A magnification at which a pixel is a day, in one lane of three rows unless told otherwise. */
export function levelWith(items: readonly TimelineItem[], own: Own = {}): Level {
  const { rows = 3, lanes = { count: 1, laneOf: () => 0 }, labels = BESIDE, scale = 1 } = own;
  const bounds = { from: FIRST, to: FIRST + 100_000 * DAY };
  const table = tabulate(items, lanes, bounds, FIRST);
  const widthOf = widthsOf(table, labels, measure);
  return { table, rows: table.lanes.map(() => rows), pixelsPerMs: scale / DAY, labels, widthOf };
}
