/** A point of a drawing: to the right and down. */
export type Point = readonly [x: number, y: number];

/** A rectangle of a drawing. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The square around a point. */
export function around([x, y]: Point, half: number): Box {
  return { left: x - half, top: y - half, right: x + half, bottom: y + half };
}

/** The smallest box that holds all points; null where there are none. */
export function boxOf(points: readonly Point[]): Box | null {
  if (points.length === 0) return null;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}

/** The box, larger by so much on each side. */
export function widened(box: Box, by: number, down = by): Box {
  const { left, top, right, bottom } = box;
  return { left: left - by, top: top - down, right: right + by, bottom: bottom + down };
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function holds(box: Box, [x, y]: Point): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

export function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

/** How far a box has to move to lie in `frame`; its left and upper edge first where it is too large. */
export function shiftInto(frame: Box, box: Box): Point {
  const along = (from: number, to: number, low: number, high: number) =>
    from < low ? low - from : Math.max(low - from, Math.min(0, high - to));
  return [
    along(box.left, box.right, frame.left, frame.right),
    along(box.top, box.bottom, frame.top, frame.bottom),
  ];
}

export function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(ax - bx, ay - by);
}

/** Whether the line between two points touches the box. */
export function crosses([ax, ay]: Point, [bx, by]: Point, box: Box): boolean {
  // Liang and Barsky: what is left of the line after each side of the box has cut it.
  let [from, to] = [0, 1];
  const sides = [
    [ax - bx, ax - box.left],
    [bx - ax, box.right - ax],
    [ay - by, ay - box.top],
    [by - ay, box.bottom - ay],
  ] as const;
  for (const [step, room] of sides) {
    if (step === 0 && room < 0) return false;
    if (step < 0) from = Math.max(from, room / step);
    if (step > 0) to = Math.min(to, room / step);
  }
  return from <= to;
}

/** Whether two lines cross. */
export function linesCross(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = ([px, py]: Point, [qx, qy]: Point, [rx, ry]: Point) =>
    Math.sign((qx - px) * (ry - py) - (qy - py) * (rx - px));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

/** A number as a drawing writes it: one decimal. */
export function written(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}

/** A point as a drawing writes it. */
export function pair([x, y]: Point): string {
  return `${written(x)} ${written(y)}`;
}
