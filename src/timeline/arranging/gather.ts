import { stripOf, type Bench } from './bench.ts';
import { wholeAt } from './column.ts';
import { clusterDots, LARGEST, type Cluster } from './cluster.ts';
import { rowsOf, sketchOf, type Level } from './level.ts';
import type { Members } from './mark.ts';
import { fillStrip, isOpen } from './strips.ts';
import { idAt, importanceAt, indexAt, middleAt, type ItemIndex, type RowNumber } from './table.ts';

/** Gathers what is left into counts; a lone event keeps its length where that touches no neighbour. */
export function gather(bench: Bench, lane: number): void {
  const { level, from, to } = bench;
  const placed = bench.placed[lane] as Uint8Array;
  const left = (bench.own[lane] as Uint32Array).filter((_, at) => placed[at] === 0);
  const places = new Float64Array(left.length);
  left.forEach((row, at) => (places[at] = middleAt(level.table, row) * level.pixelsPerMs));
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
  const number = rowsOf(level, lane) - 1;
  const strip = stripOf(bench, lane, number);
  // No count is made of nothing.
  const first = wholeAt(members, 0);
  const alone = members.length === 1;
  const lead = sketchOf(level, first);
  const fits = alone && lead.spanning && lead.start >= free && lead.end <= limit;
  const long = fits && isOpen(strips, strip, lead.start, lead.end);
  // Nothing in the last row reaches out of the tile, so that tiles need not know of each other there.
  const half = radius + (alone ? 1 : 0);
  const at = Math.min(to - half, Math.max(from + half, wanted));
  const [start, end] = long ? [lead.start, lead.end] : [at - half, at + half];
  fillStrip(strips, strip, start, end);
  const items = leadFirst(level, members);
  const id = idAt(level.table, first);
  const key = alone ? id : `+${id}`;
  const mark = {
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
  };
  const reach = long ? null : reachOf(level, members);
  marks.push(reach ? { ...mark, reach } : mark);
  return end;
}

/** From the first beginning to the last end of those members that are no points; null without any. */
function reachOf(level: Level, members: Uint32Array): { start: number; end: number } | null {
  let [start, end] = [Infinity, -Infinity];
  for (const row of members) {
    const drawn = sketchOf(level, row);
    if (!drawn.spanning) continue;
    start = Math.min(start, drawn.start);
    end = Math.max(end, drawn.end);
  }
  return start < end ? { start, end } : null;
}

/** Indices of the items, the most important first, each importance in time order. */
function leadFirst({ table }: Level, members: Uint32Array): Members {
  const weight = (row: RowNumber) => importanceAt(table, row);
  const rows = [...members].sort((a, b) => weight(b) - weight(a) || a - b);
  return rows.map((row) => indexAt(table, row)) as [ItemIndex, ...ItemIndex[]];
}
