import { extent, scaleLinear } from 'd3';
import type { Box } from './axes.ts';
import { placeLabels, type Label, type Point, type Segment } from './labels.ts';
import { linePath } from './line-path.ts';

/** A value at a moment: a year, and the part of it that has passed. */
export interface Station {
  readonly at: number;
  readonly value: number;
  /** What is written beside it; nothing where that is empty. */
  readonly words: string;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** What was measured, and from there a line for every document to what it wants by its years. */
export interface GoalRoads {
  readonly box: Box;
  readonly past: string;
  readonly latest: Place;
  readonly roads: readonly string[];
  readonly wanted: readonly Place[];
  /** As far as there is room for them. */
  readonly labels: readonly Label[];
}

/** Units are CSS pixels at the size it is drawn in. */
const BOX: Box = { width: 200, height: 104, left: 6, right: 36, top: 18, bottom: 12 };

/** Lays out the measured values, oldest first, and what each document wants, earliest first; null without values. */
export function goalRoads(
  past: readonly Station[],
  wanted: readonly (readonly Station[])[],
  isRank: boolean,
): GoalRoads | null {
  const latest = past.at(-1);
  if (!latest) return null;
  const place = placer([...past, ...wanted.flat()], isRank);
  const roads = wanted.map((road) => [latest, ...road].map(place));
  const lines = [past.map(place), ...roads];
  const points = [latest, ...wanted.flat()].map((station) => pointOf(station, place(station)));
  return {
    box: BOX,
    past: linePath(past.map(place)),
    latest: place(latest),
    roads: roads.map(linePath),
    wanted: wanted.flat().map(place),
    labels: labelled(points, lines.flatMap(segmentsOf)),
  };
}

/** Ranks grow downwards: the first is at the top. */
function placer(stations: readonly Station[], isRank: boolean): (station: Station) => Place {
  const [first = 0, last = first] = extent(stations, ({ at }) => at);
  const [low = 0, high = low] = extent(stations, ({ value }) => value);
  const across = scaleLinear([first, last], [BOX.left, BOX.width - BOX.right]);
  const ends = [BOX.height - BOX.bottom, BOX.top];
  const up = scaleLinear([low, high], isRank ? ends.toReversed() : ends);
  return ({ at, value }) => ({ x: across(at), y: up(value) });
}

function pointOf({ words }: Station, { x, y }: Place): Point {
  return { x, y, reach: 0, lines: words === '' ? [] : [words] };
}

function labelled(points: readonly Point[], segments: readonly Segment[]): Label[] {
  const bounds = { left: 0, top: 0, right: BOX.width, bottom: BOX.height };
  const worded = points.filter(({ lines }) => lines.length > 0);
  return placeLabels(worded, { bounds, segments, marks: points }).filter((label) => label !== null);
}

function segmentsOf(places: readonly Place[]): Segment[] {
  return places.slice(1).map(({ x, y }, at) => {
    const before = places[at] as Place;
    return { x1: before.x, y1: before.y, x2: x, y2: y };
  });
}
