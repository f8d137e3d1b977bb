/** A point of a chart that wants words beside it, a line each. */
export interface Point {
  readonly x: number;
  readonly y: number;
  /** Half the width of its mark where that is a bar; 0 for a dot. */
  readonly reach: number;
  readonly lines: readonly string[];
}

/** Words beside a point: where the first line's baseline is, and which end of it stands there. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly lines: readonly string[];
}

/** A straight line drawn in the chart. */
export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What words must keep clear of, and where they may be. */
export interface Surroundings {
  readonly bounds: Rectangle;
  readonly segments: readonly Segment[];
  /** Every mark, with words or without. */
  readonly marks: readonly { readonly x: number; readonly y: number }[];
}

/** Letters of 12 px, semibold: rather too wide than too narrow. */
const LETTER = 7.6;
export const LINE_HEIGHT = 14;
const MARK = 7;
const GAP = 4;
/** How far words that hang to one side reach over the middle of their mark. */
const HANG = 5;

/**
 * Places words beside points: the first point first, each at the first of its places where they are whole
 * and clear of lines, marks and other words. A point without such a place gets none (null).
 */
export function placeLabels(points: readonly Point[], around: Surroundings): (Label | null)[] {
  const taken: Rectangle[] = [];
  return points.map((point) => {
    const free = placesOf(point).find((label) => isClear(spanOf(label), around, taken));
    if (free) taken.push(spanOf(free));
    return free ?? null;
  });
}

/** Above and below the mark, then beside it; wholly on one side of a break that goes through it; last beyond its bar, where values of one year lie close. */
function placesOf({ x, y, reach, lines }: Point): Label[] {
  const rest = (lines.length - 1) * LINE_HEIGHT;
  const above = y - MARK - GAP - rest;
  const below = y + MARK + GAP + LINE_HEIGHT - 4;
  const level = y + 4 - rest / 2;
  const side = MARK + GAP;
  return [
    ...[above, below].flatMap((baseline) => [
      { x, y: baseline, anchor: 'middle' as const, lines },
      { x: x + HANG, y: baseline, anchor: 'end' as const, lines },
      { x: x - HANG, y: baseline, anchor: 'start' as const, lines },
    ]),
    { x: x + side, y: level, anchor: 'start', lines },
    { x: x - side, y: level, anchor: 'end', lines },
    ...[above - 12, below + 12].map((baseline) => ({
      x,
      y: baseline,
      anchor: 'middle' as const,
      lines,
    })),
    ...[above, below].flatMap((baseline) => [
      { x: x - GAP, y: baseline, anchor: 'end' as const, lines },
      { x: x + GAP, y: baseline, anchor: 'start' as const, lines },
    ]),
    { x: x - reach - side, y: level, anchor: 'end', lines },
    { x: x + reach + side, y: level, anchor: 'start', lines },
  ];
}

const SHIFT = { start: 0, middle: 0.5, end: 1 } as const;

/** The rectangle that words cover. */
export function spanOf({ x, y, anchor, lines }: Label): Rectangle {
  const wide = Math.max(...lines.map(({ length }) => length)) * LETTER;
  const left = x - wide * SHIFT[anchor];
  return {
    left,
    right: left + wide,
    top: y - 11,
    bottom: y + 3 + (lines.length - 1) * LINE_HEIGHT,
  };
}

/** What two words on one line need between them. */
const SPACE = 4;

/** Words on one line that do not run into any before them in the list. */
export function apart<L extends Label>(labels: readonly L[]): L[] {
  return labels.reduce<L[]>(
    (kept, label) => (kept.every((other) => areApart(label, other)) ? [...kept, label] : kept),
    [],
  );
}

function areApart(a: Label, b: Label): boolean {
  const [one, other] = [spanOf(a), spanOf(b)];
  return one.right + SPACE <= other.left || other.right + SPACE <= one.left;
}

/** Words in the middle over a place, moved where an edge would cut them. */
export function within<L extends Label>(label: L, width: number): L {
  const { left, right } = spanOf(label);
  if (right > width) return { ...label, x: width, anchor: 'end' };
  return left < 0 ? { ...label, x: 0, anchor: 'start' } : label;
}

function isClear(span: Rectangle, around: Surroundings, taken: readonly Rectangle[]): boolean {
  const { bounds, segments, marks } = around;
  const whole =
    span.left >= bounds.left &&
    span.right <= bounds.right &&
    span.top >= bounds.top &&
    span.bottom <= bounds.bottom;
  return (
    whole &&
    !taken.some((other) => overlap(span, other)) &&
    !marks.some(({ x, y }) => overlap(span, squareAt(x, y))) &&
    !segments.some((segment) => crosses(segment, span))
  );
}

function squareAt(x: number, y: number): Rectangle {
  return { left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 };
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** True when a segment enters a rectangle (Liang and Barsky's clipping). */
export function crosses({ x1, y1, x2, y2 }: Segment, { left, top, right, bottom }: Rectangle) {
  let [enter, leave] = [0, 1];
  const [dx, dy] = [x2 - x1, y2 - y1];
  const sides = [
    [-dx, x1 - left],
    [dx, right - x1],
    [-dy, y1 - top],
    [dy, bottom - y1],
  ] as const;
  for (const [along, room] of sides) {
    if (along === 0 && room < 0) return false;
    if (along < 0) enter = Math.max(enter, room / along);
    if (along > 0) leave = Math.min(leave, room / along);
  }
  return enter < leave;
}
