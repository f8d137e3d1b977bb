import type { ChronicleDate, DatePoint, MissingEnd, Precision } from '#domain/dates/edtf-date.ts';
import type { Bounds, TimelineBar, TimelineItem } from './item.ts';

/** What a date covers on the axis, and how sure each edge of it is. */
export type Extent = Pick<TimelineItem, 'start' | 'end' | 'startSoft' | 'endSoft' | 'precision'>;

/**
 * A date names the last moment it may mean; a stretch of the timeline ends with the first moment after that, so
 * that of two days in a row the one ends where the other begins. Nothing else adds or takes the millisecond between.
 */
export function endAfter(last: number): number {
  return last + 1;
}

/** The last moment of a stretch, by which its last day, month or year is told. */
export function lastBefore(end: number): number {
  return end - 1;
}

/** What of a stretch lies within the bounds; turned round where nothing does. */
export function cutTo(bounds: Bounds, { from, to }: Bounds): Bounds {
  return { from: Math.max(from, bounds.from), to: Math.min(to, bounds.to) };
}

const COARSENESS: readonly Precision[] = ['day', 'month', 'season', 'year', 'decade', 'century'];

/**
 * The stretch a date covers: a year-precise date the whole year, never its first of January. An edge
 * is soft where the source is unsure of it, and null where it is open or unknown.
 */
export function extentOf(date: ChronicleDate): Extent {
  const [first, last] = date.kind === 'point' ? [date.point, date.point] : [date.start, date.end];
  return {
    start: typeof first === 'string' ? null : first.earliest,
    end: typeof last === 'string' ? null : endAfter(last.latest),
    startSoft: isSoft(first),
    endSoft: isSoft(last),
    precision: coarser(first, last),
  };
}

function isSoft(edge: DatePoint | MissingEnd): boolean {
  return typeof edge === 'string' || edge.certainty !== 'exact';
}

function coarser(a: DatePoint | MissingEnd, b: DatePoint | MissingEnd): Precision {
  const ranks = [a, b].map((edge) =>
    typeof edge === 'string' ? 0 : COARSENESS.indexOf(edge.precision),
  );
  return COARSENESS[Math.max(...ranks)] ?? 'day';
}

/**
 * The edges to draw, none of them behind the end of time that can be shown. What is still going on reaches at
 * least to `today`, what lies ahead to that end; an unknown start is drawn as the end alone.
 */
export function drawnExtent(
  thing: Pick<TimelineItem | TimelineBar, 'start' | 'end'>,
  bounds: Bounds,
  today: number,
): Bounds {
  const from = Math.min(thing.start ?? thing.end ?? bounds.from, bounds.to);
  const to = Math.min(thing.end ?? (from > today ? bounds.to : today), bounds.to);
  return { from, to: Math.max(from, to) };
}
