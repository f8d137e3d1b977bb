import type { Mark } from '../arranging/mark.ts';
import type { Facets } from '../arranging/lanes.ts';
import type { Layout } from './layout.ts';
import { BRACKET, lookOf, type MarkLook, type Traits } from './look.ts';
import { markBox, pointOf, reachPath, type Point } from './place.ts';
import type { BandShape, Outline } from './shape.ts';
import { signOf } from './sign.ts';
import type { Stretch } from './stretches.ts';

/**
 * The shapes of a mark, from the back to the front: its bracket, stretch, glow and sign. A stretch is cut to
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

/** A stretch of time as far as there is room; null where none of it is in sight. */
function bandOf(
  drawn: Layout,
  mark: Mark,
  { paint, fadeStart, fadeEnd }: NonNullable<MarkLook['stretch']>,
  room: Stretch,
): BandShape | null {
  const box = markBox(drawn, mark);
  const whole = { from: mark.start + drawn.offset, to: mark.end + drawn.offset };
  const from = Math.max(whole.from, room.from);
  const length = Math.min(whole.to, room.to) - from;
  if (length <= 0) return null;
  const isCut = from > whole.from || from + length < whole.to;
  return {
    kind: 'band',
    ...box,
    x: from,
    width: length,
    fadeStart,
    fadeEnd,
    ...paint,
    ...(isCut && { whole }),
  };
}
