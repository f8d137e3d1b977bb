import type { Point } from './place.ts';

/** Outlines by shape, for a mark of radius 1 around the origin; `ring` is drawn hollow by its user. */
const OUTLINES: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  square: box(0.85, 0.85),
  bar: box(0.4, 1),
  diamond: turned(4, 0, 1.15),
  triangle: turned(3, 0, 1.15),
  'triangle-down': turned(3, Math.PI, 1.15),
  hexagon: turned(6, 0, 1.05),
  star: star(),
  cross: cross(0.38),
};

/** The corners of a shape of radius 1 around the origin; undefined for a circle. */
export function outlinePoints(shape: string): readonly (readonly [number, number])[] | undefined {
  return OUTLINES[shape];
}

/** The outline of a shape's mark as SVG path data, centred on `x`, `y`; any unknown shape is a circle. */
export function shapePath(shape: string, x: number, y: number, radius: number): string {
  const outline = OUTLINES[shape];
  if (!outline) return circle(x, y, radius);
  const points = outline.map(([dx, dy]) => `${round(x + dx * radius)} ${round(y + dy * radius)}`);
  return `M${points.join('L')}Z`;
}

function circle(x: number, y: number, r: number): string {
  const radius = round(r);
  const left = round(x - radius);
  // Of two halves that are rounded apart, either would be a little more than half a circle.
  const across = round(2 * radius);
  return `M${left} ${round(y)}a${radius} ${radius} 0 1 0 ${across} 0a${radius} ${radius} 0 1 0 ${-across} 0Z`;
}

/** The path from one point straight to another. */
export function segment(from: Point, to: Point): string {
  return `M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`;
}

/** To a tenth of a pixel: finer than that nothing is seen. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function box(w: number, h: number): [number, number][] {
  return [
    [-w, -h],
    [w, -h],
    [w, h],
    [-w, h],
  ];
}

/** A regular polygon with a corner at the top, turned by `turn` radians. */
function turned(corners: number, turn: number, radius: number): [number, number][] {
  return Array.from({ length: corners }, (_, index) => {
    const angle = turn - Math.PI / 2 + (index * 2 * Math.PI) / corners;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
}

function star(): [number, number][] {
  const [outer, inner] = [turned(5, 0, 1.2), turned(5, Math.PI / 5, 0.55)];
  return outer.flatMap((point, index) => [point, inner[index] as [number, number]]);
}

function cross(arm: number): [number, number][] {
  const quarter: [number, number][] = [
    [-arm, -1],
    [arm, -1],
    [arm, -arm],
  ];
  return [0, 1, 2, 3].flatMap((turns) => quarter.map((point) => quarterTurns(point, turns)));
}

function quarterTurns([x, y]: [number, number], turns: number): [number, number] {
  return turns === 0 ? [x, y] : quarterTurns([-y, x], turns - 1);
}
