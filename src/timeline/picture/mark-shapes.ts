import type { Mark } from '../arranging/mark.ts';
import type { Facets } from '../arranging/lanes.ts';
import { bandOf } from './band.ts';
import type { Layout } from './layout.ts';
import { BRACKET } from './look.ts';
import { lookOf, type MarkLook, type Traits } from './mark-look.ts';
import { acrossOf, pointOf, type Point } from './place.ts';
import type { Outline } from './shape.ts';
import { signOf } from './sign.ts';
import type { Stretch } from './stretches.ts';

/**
 * The shapes of a mark in a row, from the back to the front: its bracket, stretch, glow and sign. A stretch is cut to
 * `room` along the axis, since far off a canvas places grow beyond what it can draw.
 */
export function markShapes(drawn: Layout, mark: Mark, facets: Facets, room: Stretch): Outline[] {
  const { hue, shape } = signOf(drawn, mark, facets);
  const look = lookOf(traitsOf(drawn, mark, shape));
  const shapes = signShapes(look, pointOf(drawn, mark), mark.radius, hue);
  const band = look.stretch && bandOf(drawn, mark, look.stretch, room);
  if (band) shapes.unshift({ ...band, hue });
  const d = reachPath(drawn, mark);
  if (d !== null) shapes.unshift({ kind: 'path', d, hue, ...BRACKET });
  return shapes;
}

/** A mark of several events has the edges of the one it is named after. */
function traitsOf({ items }: Layout, mark: Mark, shape: string): Traits {
  const lead = items[mark.items[0]];
  const counted = mark.items.length > 1;
  const { spanning } = mark;
  // The number of a mark that is no stretch says nothing of plans.
  const planned = counted && !spanning ? false : mark.items.every((index) => items[index]?.planned);
  return {
    shape,
    counted,
    spanning,
    planned,
    importance: lead?.importance ?? 1,
    startSoft: lead?.startSoft ?? false,
    endSoft: lead?.endSoft ?? false,
    named: mark.label?.side === 'inside',
  };
}

function signShapes({ glow, sign }: MarkLook, at: Point, room: number, hue: string): Outline[] {
  const shapes: Outline[] = [];
  if (glow) {
    const { radius, core, paint } = glow;
    shapes.push({ kind: 'glow', x: at.x, y: at.y, radius, core, hue, ...paint });
  }
  if (sign) {
    const { shape, paint } = sign;
    const radius = sign.radius ?? room;
    shapes.push({ kind: 'sign', shape, x: at.x, y: at.y, radius, hue, ...paint });
  }
  return shapes;
}

/**
 * The bracket under a mark that says what the times of its events cover, as path data; null where the mark
 * shows that itself.
 */
export function reachPath(layout: Layout, mark: Mark): string | null {
  const { frame, offset } = layout;
  if (!mark.reach) return null;
  const first = Math.max(mark.reach.start + offset, frame.start);
  const last = Math.min(mark.reach.end + offset, frame.start + frame.length);
  if (last <= first) return null;
  const y = acrossOf(layout, mark) + UNDER;
  // An end beyond the window has no tick.
  const points = [
    ...(first === frame.start ? [] : [{ x: first, y: y - TICK }]),
    ...[first, last].map((x) => ({ x, y })),
    ...(last === frame.start + frame.length ? [] : [{ x: last, y: y - TICK }]),
  ];
  return `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
}

/** How far under the middle of its row a bracket runs, clear of names, and how tall its ends are. */
const UNDER = 12;
const TICK = 3;
