import type { Mark } from '../arranging/mark.ts';
import type { Stretch } from './stretches.ts';
import type { Layout } from './layout.ts';
import type { StretchLook } from './mark-look.ts';
import { markBox } from './place.ts';
import type { BandShape } from './shape.ts';

/** A stretch of time as far as there is room; null where none of it is in sight. */
export function bandOf(
  drawn: Layout,
  mark: Mark,
  { paint, fadeStart, fadeEnd }: StretchLook,
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
