import { anchorOf, nameBox, SIDES, wayOf, type NameSize, type Side } from './name-sides.ts';
import {
  around,
  crosses,
  isWithin,
  linesCross,
  overlap,
  widened,
  type Box,
  type Point,
} from './plane.ts';

/** A mark that wants its name beside it. */
export interface NamedMark extends NameSize {
  readonly id: string;
  readonly at: Point;
  /** Half the size of the mark. */
  readonly radius: number;
}

/** Where a name stands. */
export interface PlacedName {
  readonly id: string;
  /** Its mark. */
  readonly at: Point;
  readonly side: Side;
  /** The point from which its letters run: see `anchorOf`. */
  readonly anchor: Point;
  readonly box: Box;
  /** From the mark's edge to the name, where it stands too far off to be told as its own. */
  readonly leader: readonly [from: Point, to: Point] | null;
}

/** What names keep off. */
export interface Obstacles {
  readonly boxes: readonly Box[];
  readonly lines?: readonly (readonly [Point, Point])[];
}

/** Units between a mark and its name. */
const NAME_GAP = 4;
/** Units names keep from one another. */
const CLEAR = 1.5;
/** How far a name may stand from its mark, in heights of a name, where a line leads to it. */
const LEADS = [1, 1.6, 2.4, 3.4, 4.6, 6];
/** A line longer than this, in units, leads nowhere any more. */
const LONGEST = 88;
const DIRECTIONS = 24;

/**
 * Places names beside their marks: on one of eight sides, else further off on a line; never over a mark,
 * another name or its line, and never beyond `frame`. The names are given the most important first: those
 * that find no room are left out.
 */
export function placeNames(
  names: readonly NamedMark[],
  frame: Box,
  obstacles: Obstacles,
): PlacedName[] {
  const taken: Box[] = [...obstacles.boxes, ...names.map(({ at, radius }) => around(at, radius))];
  const lines = [...(obstacles.lines ?? [])];
  const placed: PlacedName[] = [];
  for (const name of names) {
    const found = firstFree(name, frame, taken, lines);
    if (!found) continue;
    placed.push(found);
    taken.push(widened(found.box, CLEAR, CLEAR / 2));
    if (found.leader) lines.push(found.leader);
  }
  return placed;
}

function firstFree(
  name: NamedMark,
  frame: Box,
  taken: readonly Box[],
  lines: readonly (readonly [Point, Point])[],
): PlacedName | undefined {
  const own = around(name.at, name.radius);
  const others = taken.filter((box) => !isSame(box, own));
  const isFree = ({ box, leader }: PlacedName): boolean =>
    isWithin(box, frame) &&
    !taken.some((each) => overlap(each, box)) &&
    !lines.some(([from, to]) => crosses(from, to, box)) &&
    (!leader ||
      (!others.some((each) => crosses(...leader, each)) &&
        !lines.some((line) => linesCross(...leader, ...line))));
  return choicesFor(name).find(isFree);
}

function isSame(a: Box, b: Box): boolean {
  return a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;
}

function choicesFor(name: NamedMark): PlacedName[] {
  return [...SIDES.map((side) => besideMark(name, side)), ...onLines(name)];
}

/** The name right beside its mark. */
export function besideMark(name: NamedMark, side: Side): PlacedName {
  const gap = side === 'C' ? 0 : name.radius + NAME_GAP;
  const anchor = anchorOf(name.at, side, gap);
  return { id: name.id, at: name.at, side, anchor, box: nameBox(anchor, side, name), leader: null };
}

/** The name at the end of a line, in rings of growing width: `leads` in heights of the name. */
export function onLines(name: NamedMark, leads: readonly number[] = LEADS): PlacedName[] {
  const lengths = leads.map((heights) => name.radius + heights * name.height);
  const readable = lengths.filter((length) => length <= LONGEST);
  return readable.flatMap((length) =>
    Array.from({ length: DIRECTIONS }, (_, step) => {
      const angle = (step / DIRECTIONS) * 2 * Math.PI;
      return atEnd(name, angle, length);
    }),
  );
}

function atEnd(name: NamedMark, angle: number, length: number): PlacedName {
  const [x, y] = name.at;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const side = sideTowards(cos, sin);
  const end: Point = [x + cos * length, y + sin * length];
  const from: Point = [x + cos * (name.radius + 1), y + sin * (name.radius + 1)];
  const [right, down] = wayOf(side);
  const anchor: Point = [end[0] + right * 2, end[1] + down];
  return {
    id: name.id,
    at: name.at,
    side,
    anchor,
    box: nameBox(anchor, side, name),
    leader: [from, end],
  };
}

/** The side of the line's end on which the name runs on in its direction. */
function sideTowards(cos: number, sin: number): Side {
  if (Math.abs(cos) > 0.3) return cos > 0 ? 'E' : 'W';
  return sin > 0 ? 'S' : 'N';
}
