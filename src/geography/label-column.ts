import type { Place, WorldMap } from './world.ts';

/** Degrees between the easternmost labelled place and the column of names. */
const EAST = 22;
/** The column stands in open water east of the prime meridian, however far west the places are. */
const WEST_MOST = 0;
/** The latitude at which the column's longitude is read: lines of longitude lean further north and south. */
const COLUMN_LATITUDE = 12;
/** Units between a name and the end of the line to its place. */
const LINE_GAP = 4;

export interface PlacedLabel<T> {
  readonly label: T;
  /** Where the name begins, and the height of its middle. */
  readonly x: number;
  readonly y: number;
  /** From the place to the name. */
  readonly line: {
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
  };
}

/**
 * Names of places in one column, north to south, where they stand clear of the marks. Each lies
 * `apart` units further from the column's middle than its place, so that neighbours do not touch.
 */
export function labelColumn<T extends { readonly coordinates: Place }>(
  labels: readonly T[],
  map: Pick<WorldMap, 'point'>,
  apart: number,
): PlacedLabel<T>[] {
  const lon = Math.max(WEST_MOST, ...labels.map(({ coordinates }) => coordinates.lon)) + EAST;
  const x = (map.point({ lat: COLUMN_LATITUDE, lon }) ?? [0, 0])[0];
  const ordered = labels.toSorted((a, b) => b.coordinates.lat - a.coordinates.lat);
  return ordered.flatMap((label, index) => {
    const point = map.point(label.coordinates);
    if (!point) return [];
    const y = point[1] + (index - (ordered.length - 1) / 2) * apart;
    return [{ label, x, y, line: { x1: point[0], y1: point[1], x2: x - LINE_GAP, y2: y } }];
  });
}
