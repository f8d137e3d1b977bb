import { geoNaturalEarth1, geoPath, type GeoPermissibleObjects } from 'd3';

/** Degrees north and east. */
export interface Place {
  readonly lat: number;
  readonly lon: number;
}

/** A map of the world in a box of `width` by `height` units. */
export interface WorldMap {
  /** SVG path of a shape, coordinates rounded to whole units. */
  path(shape: GeoPermissibleObjects): string;
  /** Position of a place; null when the projection has none. */
  point(place: Place): readonly [x: number, y: number] | null;
  /** SVG path of a tie: a curve between two places that stays inside the box. Not a route. */
  tie(from: Place, to: Place): string;
}

/** Fits the inhabited world into the box; its left and right edge are half a world from `centreLon`. */
export function worldMap(width: number, height: number, centreLon: number): WorldMap {
  const projection = geoNaturalEarth1()
    .rotate([-centreLon, 0])
    .fitExtent(
      [
        [0, 0],
        [width, height],
      ],
      { type: 'Sphere' },
    );
  const draw = geoPath(projection).digits(0);
  const point = ({ lat, lon }: Place) => projection([lon, lat]);
  return {
    path: (shape) => draw(shape) ?? '',
    point,
    tie: (from, to) => {
      const [start, end] = [point(from), point(to)];
      return start && end ? curve(start, end) : '';
    },
  };
}

const MARGIN = 6;
/** How high a curve rises, as a share of the distance it spans. */
const RISE = 0.3;

/** A great circle from Asia to the Americas would run along the upper edge: a drawn curve says no more and reads better. */
function curve([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): string {
  const rise = Math.hypot(x2 - x1, y2 - y1) * RISE;
  const [x, y] = [(x1 + x2) / 2, Math.max(MARGIN, (y1 + y2) / 2 - rise)];
  return `M${round(x1)} ${round(y1)}Q${round(x)} ${round(y)} ${round(x2)} ${round(y2)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Degrees of free longitude in which an edge of the map cuts nothing off. */
const ROOM = 24;

/**
 * Longitude to centre the map on: as near to `home` as its edge can lie in a gap of the places that is
 * wide enough, or else in the widest there is.
 */
export function centreNear(home: Place, places: readonly Place[]): number {
  const gaps = gapsBetween([home, ...places]);
  const enough = gaps.filter(({ wide }) => wide >= ROOM);
  const widest = gaps.reduce((best, each) => (each.wide > best.wide ? each : best));
  const choices = (enough.length > 0 ? enough : [widest]).map(({ middle }) => turn(middle + 180));
  return choices.reduce((best, each) =>
    degreesApart(each, home.lon) < degreesApart(best, home.lon) ? each : best,
  );
}

/** The stretches of longitude around the world that none of the places lies in. */
function gapsBetween(places: readonly Place[]): { wide: number; middle: number }[] {
  const around = [...new Set(places.map(({ lon }) => (lon + 360) % 360))].sort((a, b) => a - b);
  return around.map((lon, i) => {
    const wide = (around[i + 1] ?? (around[0] ?? lon) + 360) - lon;
    return { wide, middle: lon + wide / 2 };
  });
}

/** The same longitude between -180 and 180. */
function turn(lon: number): number {
  return ((((lon + 180) % 360) + 360) % 360) - 180;
}

function degreesApart(a: number, b: number): number {
  return Math.abs(turn(a - b));
}

/** Part of a map to show: `left top width height`, as SVG wants it. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The usual part of a map, made larger where a mark with its room would be cut. */
export function frameOf(
  usual: Frame,
  marks: readonly (readonly [x: number, y: number])[],
  room: number,
): Frame {
  const xs = marks.map(([x]) => x);
  const ys = marks.map(([, y]) => y);
  const left = Math.min(usual.x, ...xs.map((x) => x - room));
  const top = Math.min(usual.y, ...ys.map((y) => y - room));
  const right = Math.max(usual.x + usual.width, ...xs.map((x) => x + room));
  const bottom = Math.max(usual.y + usual.height, ...ys.map((y) => y + room));
  return { x: left, y: top, width: right - left, height: bottom - top };
}
