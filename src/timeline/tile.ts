import { clusterDots, LARGEST, MARK_RADIUS, type Cluster } from './cluster.ts';
import type { LabelPlace } from './labels.ts';
import { endWithLabel, labelAfter, placeBeside, placeInColumn } from './labels.ts';
import type { Level, Sketch } from './level.ts';
import { BEFORE, BEHIND, sketchOf, TILE, tileBounds } from './level.ts';
import type { LongStretches } from './long-stretches.ts';
import type { Mark } from './mark.ts';
import { inOrder } from './mark.ts';
import type { Row } from './rows.ts';
import type { Strips } from './strips.ts';
import { emptyStrips, fillStrip, isOpen, tryFill } from './strips.ts';
import { firstAt } from './table.ts';

interface Draft extends Omit<Mark, 'label'> {
  label: LabelPlace | null;
}

/** A tile being arranged: its rows lane after lane, at the end the column of labels. */
interface Bench {
  readonly level: Level;
  readonly from: number;
  readonly to: number;
  readonly strips: Strips;
  readonly marks: Draft[];
}

/** Pixels of a row that a label needs at the least. */
const SHORTEST = 24;

/**
 * Places the marks whose middle lies in one tile, clear of the long stretches and of what reaches in
 * from `neighbours`. In each lane the top rows belong to important events with their labels, then to
 * single marks; what finds no room is gathered into counts in the last row. In time order.
 */
export function* arrangingTile(
  level: Level,
  tile: number,
  long: LongStretches,
  neighbours: readonly (readonly Mark[])[],
): Generator<undefined, Mark[]> {
  const { from, to } = tileBounds(tile);
  const rows = level.table.lanes.length * level.rows + 1;
  const strips = emptyStrips(rows, from - BEFORE, BEFORE + TILE + BEHIND);
  const bench: Bench = { level, from, to, strips, marks: [] };
  reserveLong(bench, long);
  for (const marks of neighbours) for (const mark of marks) reserve(bench, mark);
  for (let lane = 0; lane < level.table.lanes.length; lane++) {
    yield* arrangingLane(bench, lane, long);
  }
  for (const mark of byImportance(bench)) labelMark(bench, mark);
  return bench.marks.sort(inOrder);
}

function stripOf({ level }: Bench, lane: number, row: number): number {
  return lane * level.rows + row;
}

function columnOf({ level }: Bench): number {
  return level.table.lanes.length * level.rows;
}

function reserveLong(bench: Bench, long: LongStretches): void {
  const reserveRow = ({ starts, ends }: Row, strip: number) => {
    const last = bench.strips.start + bench.strips.length;
    let at = firstEndAfter(ends, bench.strips.start);
    for (; at < starts.length && (starts[at] as number) < last; at++) {
      fillStrip(bench.strips, strip, starts[at] as number, ends[at] as number);
    }
  };
  long.taken.forEach((rows, lane) =>
    rows.forEach((row, number) => reserveRow(row, stripOf(bench, lane, number))),
  );
  reserveRow(long.column, columnOf(bench));
}

function firstEndAfter(ends: readonly number[], place: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const between = (low + high) >>> 1;
    if ((ends[between] as number) <= place) low = between + 1;
    else high = between;
  }
  return low;
}

function reserve(bench: Bench, mark: Mark): void {
  const { label } = mark;
  const end = label?.side === 'after' ? endWithLabel(mark, label) : mark.end;
  fillStrip(bench.strips, stripOf(bench, mark.lane, mark.row), mark.start, end);
  if (label?.side === 'column') fillStrip(bench.strips, columnOf(bench), label.start, label.end);
}

/** Yields are pauses, for whoever has a frame to draw meanwhile. */
function* arrangingLane(bench: Bench, lane: number, long: LongStretches): Generator<undefined> {
  const { level, from, to } = bench;
  const rows = level.table.lanes[lane] ?? new Uint32Array();
  const first = firstAt(level.table, rows, from / level.pixelsPerMs);
  const last = firstAt(level.table, rows, to / level.pixelsPerMs);
  const own = rows.subarray(first, last);
  const placed = new Uint8Array(own.length);
  if (long.rows.size > 0) own.forEach((row, at) => (placed[at] = Number(long.rows.has(row))));
  for (const weight of [3, 2]) {
    placeProminent(bench, lane, own, placed, weight);
    yield;
  }
  placeSingles(bench, lane, own, placed);
  yield;
  gather(bench, lane, own, placed);
  yield;
}

/** True when no upper row of the lane has the row's own pixel free: no need to look closer. */
function isFull({ level, strips }: Bench, lane: number, row: number): boolean {
  const { taken, length, start } = strips;
  const pixel = Math.floor((level.table.middle[row] as number) * level.pixelsPerMs) - start;
  const first = lane * level.rows;
  for (let strip = first; strip < first + level.rows - 1; strip++) {
    if (taken[strip * length + pixel] === 0) return false;
  }
  return true;
}

/** Gives events of one importance a place with their label in the upper rows. */
function placeProminent(
  bench: Bench,
  lane: number,
  own: Uint32Array,
  placed: Uint8Array,
  weight: number,
): void {
  const { importance } = bench.level.table;
  if (bench.level.labels.mode === 'column') return;
  own.forEach((row, at) => {
    if (importance[row] !== weight || placed[at] === 1 || isFull(bench, lane, row)) return;
    placed[at] = Number(placeWithLabel(bench, lane, row));
  });
}

function placeWithLabel(bench: Bench, lane: number, row: number): boolean {
  const { level, strips } = bench;
  const drawn = sketchOf(level, row);
  const least = drawn.end + (drawn.spanning ? 0 : SHORTEST);
  for (let number = 0; number < level.rows - 1; number++) {
    const strip = stripOf(bench, lane, number);
    if (!isOpen(strips, strip, drawn.start, least)) continue;
    const label = labelAfter(drawn, level.widthOf(row));
    if (!tryFill(strips, strip, drawn.start, endWithLabel(drawn, label))) continue;
    put(bench, drawn, lane, number, label);
    return true;
  }
  return false;
}

/** Gives single marks the free places of all rows but the last, lowest first. */
function placeSingles(bench: Bench, lane: number, own: Uint32Array, placed: Uint8Array): void {
  own.forEach((row, at) => {
    if (placed[at] === 1 || isFull(bench, lane, row)) return;
    placed[at] = Number(placeSingle(bench, lane, row));
  });
}

function placeSingle(bench: Bench, lane: number, row: number): boolean {
  const drawn = sketchOf(bench.level, row);
  for (let number = bench.level.rows - 2; number >= 0; number--) {
    if (!tryFill(bench.strips, stripOf(bench, lane, number), drawn.start, drawn.end)) continue;
    put(bench, drawn, lane, number, null);
    return true;
  }
  return false;
}

function put(
  { level: { table }, marks }: Bench,
  { row, at, start, end, spanning }: Sketch,
  lane: number,
  number: number,
  label: LabelPlace | null,
): void {
  const index = table.index[row] as number;
  const key = table.items[index]?.id ?? '';
  const radius = MARK_RADIUS;
  marks.push({ key, lane, row: number, at, start, end, radius, spanning, items: [index], label });
}

/** Gathers what is left into counts; a lone event keeps its length where that touches no neighbour. */
function gather(bench: Bench, lane: number, own: Uint32Array, placed: Uint8Array): void {
  const { level, from, to } = bench;
  const left = own.filter((_, at) => placed[at] === 0);
  const { middle } = level.table;
  const places = new Float64Array(left.length);
  left.forEach((row, at) => (places[at] = (middle[row] as number) * level.pixelsPerMs));
  const clusters = joinLast(clusterDots(places), to);
  let free = from;
  clusters.forEach((cluster, position) => {
    const next = clusters[position + 1];
    const limit = next ? next.at - LARGEST - 1 : to;
    const members = left.subarray(cluster.first, cluster.first + cluster.count);
    free = putCluster(bench, lane, cluster, members, free, limit);
  });
}

/** Joins the last two counts where the tile's end leaves no room for both. */
function joinLast(clusters: readonly Cluster[], to: number): readonly Cluster[] {
  const [before, last] = clusters.slice(-2);
  if (!before || !last || before.count === 1) return clusters;
  const start = Math.min(to - last.radius - 1, last.at) - last.radius - 1;
  if (start >= before.at + before.radius) return clusters;
  const both = { ...before, radius: LARGEST, count: before.count + last.count };
  return [...clusters.slice(0, -2), both];
}

/** Puts a count, or a lone mark, into the last row and returns where it ends. */
function putCluster(
  bench: Bench,
  lane: number,
  { at: wanted, radius }: Cluster,
  members: Uint32Array,
  free: number,
  limit: number,
): number {
  const { level, from, to, strips, marks } = bench;
  const number = level.rows - 1;
  const strip = stripOf(bench, lane, number);
  const alone = members.length === 1;
  const lead = sketchOf(level, members[0] as number);
  const fits = alone && lead.spanning && lead.start >= free && lead.end <= limit;
  const long = fits && isOpen(strips, strip, lead.start, lead.end);
  // Nothing in the last row reaches out of the tile, so that tiles need not know of each other there.
  const half = radius + (alone ? 1 : 0);
  const at = Math.min(to - half, Math.max(from + half, wanted));
  const [start, end] = long ? [lead.start, lead.end] : [at - half, at + half];
  fillStrip(strips, strip, start, end);
  const items = leadFirst(level, members);
  const id = level.table.items[level.table.index[members[0] as number] as number]?.id ?? '';
  const key = alone ? id : `+${id}`;
  marks.push({
    key,
    lane,
    row: number,
    at,
    start,
    end,
    radius,
    spanning: long,
    items,
    label: null,
  });
  return end;
}

/** Indices of the items, the most important first, each importance in time order. */
function leadFirst({ table }: Level, members: Uint32Array): number[] {
  const items: number[] = [];
  for (const weight of [3, 2, 1]) {
    for (const row of members) {
      if (table.importance[row] === weight) items.push(table.index[row] as number);
    }
  }
  return items;
}

/** The marks that may still get a label, those first that have the best right to it. */
function byImportance(bench: Bench): Draft[] {
  const { table } = bench.level;
  const importance = (mark: Draft) =>
    table.importance[table.rowOf[mark.items[0] as number] as number] as number;
  const unlabelled = bench.marks.filter((mark) => mark.label === null && hasRoom(bench, mark));
  return unlabelled.sort(
    (a, b) => importance(b) - importance(a) || a.items.length - b.items.length || a.at - b.at,
  );
}

function hasRoom(bench: Bench, mark: Draft): boolean {
  if (bench.level.labels.mode === 'column' || mark.spanning) return true;
  // The pixel that the mark itself ends in is taken.
  const start = Math.ceil(mark.end);
  return isOpen(bench.strips, stripOf(bench, mark.lane, mark.row), start, start + SHORTEST);
}

/** Labels a mark where there is room; a count is named after its most important event. */
function labelMark(bench: Bench, mark: Draft): void {
  const { level, strips, to } = bench;
  if (level.labels.mode === 'column') {
    const inColumn = (start: number, end: number) => tryFill(strips, columnOf(bench), start, end);
    mark.label = placeInColumn(inColumn, mark.at, level.labels.height);
    return;
  }
  if (!hasRoom(bench, mark)) return;
  const strip = stripOf(bench, mark.lane, mark.row);
  const row = level.table.rowOf[mark.items[0] as number] as number;
  const last = mark.row === level.rows - 1;
  // The pixel that the mark itself ends in is taken.
  const behind = (start: number, end: number) =>
    !(last && end > to) && tryFill(strips, strip, Math.ceil(start), end);
  mark.label = placeBeside(behind, mark, level.widthOf(row));
}
