import { clusterDots, MARK_RADIUS } from './cluster.ts';
import { drawnExtent } from './extent.ts';
import type { Bounds, TimelineItem } from './item.ts';
import type { LabelPlace, LabelStyle, MeasureText } from './labels.ts';
import { endWithLabel, labelAfter, labelWidth, placeBeside, placeInColumn } from './labels.ts';
import type { Lanes } from './lanes.ts';
import type { Row } from './rows.ts';
import { emptyRow, isFree, take, tryTake } from './rows.ts';

/** A mark or a cluster at its place along the axis, pixels from the beginning of `bounds`. */
export interface Mark {
  /** The id of its event, or of a cluster's first event behind a `+`. */
  readonly key: string;
  readonly lane: number;
  /** Row within the lane, 0 first. */
  readonly row: number;
  readonly at: number;
  /** The stretch it covers: of time when `spanning`, else of the mark itself. */
  readonly start: number;
  readonly end: number;
  readonly radius: number;
  /** True when the event's time is long enough here to be drawn as a stretch. */
  readonly spanning: boolean;
  /** Indices into the items, the most important first; more than one in a cluster. */
  readonly items: readonly number[];
  readonly label: LabelPlace | null;
}

/** All there is to know for arranging marks; no window among it, see `arrange`. */
export interface ArrangeInput {
  /** Only what the filters let through, in time order. */
  readonly items: readonly TimelineItem[];
  readonly lanes: Lanes;
  /** Rows in each lane, at least 1. */
  readonly rows: number;
  readonly pixelsPerMs: number;
  readonly bounds: Bounds;
  readonly today: number;
  readonly labels: LabelStyle;
  readonly measure: MeasureText;
}

interface Draft extends Omit<Mark, 'label'> {
  label: LabelPlace | null;
}

interface Sketch {
  readonly index: number;
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly spanning: boolean;
}

/**
 * Places every mark and label of the whole of time at one magnification. The window takes no part, so
 * while panning nothing changes place, row or label; only a zoom or a filter rearranges.
 * In each lane the top rows belong to important events with their labels, then to single marks; what
 * finds no room is gathered into counts in the last row. Marks come back in time order.
 */
export function arrange(input: ArrangeInput): Mark[] {
  const sketches = input.items.map((item, index) => sketch(item, index, input));
  const lanes: Sketch[][] = input.lanes.list.map(() => []);
  for (const drawn of sketches) {
    lanes[input.lanes.laneOf(input.items[drawn.index] as TimelineItem)]?.push(drawn);
  }
  const column = emptyRow();
  const marks = lanes.map((lane, index) => arrangeLane(lane, index, input));
  const all = marks.flatMap((lane) => lane.marks);
  for (const mark of byImportance(all, input)) labelMark(mark, marks, column, input);
  return all.sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
}

function sketch(item: TimelineItem, index: number, input: ArrangeInput): Sketch {
  const { from, to } = drawnExtent(item, input.bounds, input.today);
  const start = (from - input.bounds.from) * input.pixelsPerMs;
  const end = (to - input.bounds.from) * input.pixelsPerMs;
  const at = (start + end) / 2;
  // A single day is a point however near one looks; what is vaguer or longer shows its length.
  const spanning = end - start > 3 * MARK_RADIUS;
  if (spanning) return { index, at, start, end, spanning };
  return { index, at, start: at - MARK_RADIUS - 1, end: at + MARK_RADIUS + 1, spanning };
}

interface ArrangedLane {
  readonly rows: readonly Row[];
  readonly marks: Draft[];
}

function arrangeLane(sketches: readonly Sketch[], lane: number, input: ArrangeInput): ArrangedLane {
  const rows = Array.from({ length: input.rows }, emptyRow);
  const marks: Draft[] = [];
  const put = (drawn: Sketch, row: number, label: LabelPlace | null) => {
    marks.push({ ...markOf(drawn, lane, row, input), label });
  };
  const later = placeProminent(sketches, rows, input, put);
  const crowded = placeSingles(later, rows, put);
  for (const drawn of gather(crowded, input)) {
    take(rows[input.rows - 1] as Row, drawn.start, drawn.end);
    marks.push({ ...drawn, lane, row: input.rows - 1, label: null });
  }
  return { rows, marks };
}

type Put = (drawn: Sketch, row: number, label: LabelPlace | null) => void;

/** Gives important events a place with their label in the upper rows; returns all the others. */
function placeProminent(
  sketches: readonly Sketch[],
  rows: readonly Row[],
  input: ArrangeInput,
  put: Put,
): Sketch[] {
  if (input.labels.mode === 'column') return [...sketches];
  const item = (drawn: Sketch) => input.items[drawn.index] as TimelineItem;
  const prominent = sketches.filter((drawn) => item(drawn).importance > 1);
  prominent.sort((a, b) => item(b).importance - item(a).importance || a.index - b.index);
  const placed = new Set<Sketch>();
  for (const drawn of prominent) {
    const label = labelAfter(drawn, labelWidth(item(drawn).title, input.labels, input.measure));
    const end = endWithLabel(drawn, label);
    const row = rows.slice(0, -1).findIndex((candidate) => tryTake(candidate, drawn.start, end));
    if (row < 0) continue;
    put(drawn, row, label);
    placed.add(drawn);
  }
  return sketches.filter((drawn) => !placed.has(drawn));
}

/** Gives single marks the free places of all rows but the last, lowest first; returns the rest. */
function placeSingles(sketches: readonly Sketch[], rows: readonly Row[], put: Put): Sketch[] {
  return sketches.filter((drawn) => {
    for (let row = rows.length - 2; row >= 0; row--) {
      if (!tryTake(rows[row] as Row, drawn.start, drawn.end)) continue;
      put(drawn, row, null);
      return false;
    }
    return true;
  });
}

/** Gathers what is left into counts; a lone event keeps its length where that touches no neighbour. */
function gather(
  sketches: readonly Sketch[],
  input: ArrangeInput,
): Omit<Draft, 'lane' | 'row' | 'label'>[] {
  const byIndex = new Map(sketches.map((drawn) => [drawn.index, drawn]));
  const dots = [...sketches].sort((a, b) => a.at - b.at);
  const clusters = clusterDots(dots);
  let free = -Infinity;
  return clusters.map((cluster, position) => {
    const next = clusters[position + 1];
    const limit = next ? next.at - next.radius - 1 : Infinity;
    const { at, radius, members } = cluster;
    const lead = byIndex.get(members[0] as number) as Sketch;
    const long = members.length === 1 && lead.spanning && lead.start >= free && lead.end <= limit;
    const start = long ? lead.start : at - radius - (members.length === 1 ? 1 : 0);
    const end = long ? lead.end : at + radius + (members.length === 1 ? 1 : 0);
    free = end;
    const items = leadFirst(members, input.items);
    const key = keyOf(members, input.items);
    return { key, at, start, end, radius, spanning: long, items };
  });
}

function leadFirst(members: readonly number[], items: readonly TimelineItem[]): number[] {
  const importance = (index: number) => items[index]?.importance ?? 0;
  return [...members].sort((a, b) => importance(b) - importance(a) || a - b);
}

function keyOf(members: readonly number[], items: readonly TimelineItem[]): string {
  const id = items[members[0] as number]?.id ?? '';
  return members.length > 1 ? `+${id}` : id;
}

function markOf(
  drawn: Sketch,
  lane: number,
  row: number,
  input: ArrangeInput,
): Omit<Mark, 'label'> {
  const { index, at, start, end, spanning } = drawn;
  const key = keyOf([index], input.items);
  return { key, lane, row, at, start, end, spanning, radius: MARK_RADIUS, items: [index] };
}

function byImportance(marks: readonly Draft[], input: ArrangeInput): Draft[] {
  const importance = (mark: Draft) => input.items[mark.items[0] as number]?.importance ?? 0;
  const unlabelled = marks.filter((mark) => mark.label === null);
  return unlabelled.sort(
    (a, b) => importance(b) - importance(a) || a.items.length - b.items.length || a.at - b.at,
  );
}

/** Labels a mark where there is room; a count is named after its most important event. */
function labelMark(
  mark: Draft,
  lanes: readonly ArrangedLane[],
  column: Row,
  input: ArrangeInput,
): void {
  const title = input.items[mark.items[0] as number]?.title ?? '';
  if (input.labels.mode === 'column') {
    mark.label = placeInColumn(column, mark.at, input.labels.height);
    return;
  }
  const row = lanes[mark.lane]?.rows[mark.row] as Row;
  // Measuring is the dear part: skip it where not even the shortest label would fit.
  if (!hasRoomBeside(row, mark)) return;
  mark.label = placeBeside(row, mark, labelWidth(title, input.labels, input.measure));
}

const SHORTEST = 24;

function hasRoomBeside(row: Row, mark: Draft): boolean {
  return mark.spanning || isFree(row, mark.end, mark.end + SHORTEST);
}
