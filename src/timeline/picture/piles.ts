import type { Facets } from '../arranging/lanes.ts';
import type { Mark } from '../arranging/mark.ts';
import { TURNING } from '../arranging/stacks.ts';
import { bandOf } from './band.ts';
import type { Stretch } from './stretches.ts';
import type { Layout } from './layout.ts';
import { dotPaint, HEAP } from './look.ts';
import { labelBox, markBox, pointOf, type Box } from './place.ts';
import type { Outline, Paint, PathShape } from './shape.ts';
import { signOf } from './sign.ts';

/** A dot of a stack, or a bin's column in a ridge. */
export type PilePart =
  | { readonly shape: string; readonly x: number; readonly y: number; readonly radius: number }
  | (Box & { readonly shape: null });

/** All dots of one colour, which are drawn at once. */
export interface PileGroup {
  readonly hue: string;
  readonly paint: Paint;
  readonly parts: readonly PilePart[];
}

/** The dots and columns of a drawing by colour, from the back to the front: turning points stand before all else. */
export function pileGroups(drawn: Layout, facets: Facets): PileGroup[] {
  const groups = new Map<string, { hue: string; paint: Paint; parts: PilePart[]; rank: number }>();
  for (const mark of drawn.visible) {
    if (!mark.pile || mark.pile === 'stroke') continue;
    const { hue, shape } = signOf(drawn, mark, facets);
    const rank = rankOf(drawn, mark);
    const key = `${rank}${hue}`;
    const group = groups.get(key) ?? { hue, paint: PAINTS[rank] as Paint, parts: [], rank };
    groups.set(key, group);
    group.parts.push(partOf(drawn, mark, shape));
  }
  return [...groups.values()].sort((a, b) => a.rank - b.rank);
}

/** Columns, ordinary dots, turning points, and both of them where they are only planned. */
const PAINTS: readonly Paint[] = [
  HEAP,
  dotPaint({ turning: false, planned: false }),
  dotPaint({ turning: true, planned: false }),
  dotPaint({ turning: false, planned: true }),
];

function rankOf({ items }: Layout, { pile, items: [lead] }: Mark): number {
  const item = items[lead];
  if (pile === 'heap') return 0;
  if (item?.planned) return 3;
  return (item?.importance ?? 1) >= TURNING ? 2 : 1;
}

function partOf(drawn: Layout, mark: Mark, shape: string): PilePart {
  if (mark.pile === 'heap') return { shape: null, ...markBox(drawn, mark) };
  return { shape, ...pointOf(drawn, mark), radius: mark.radius };
}

/** The line that leads from a name above a stack down to its mark; null without such a name. */
function leaderShape(drawn: Layout, mark: Mark, facets: Facets): PathShape | null {
  const { label } = mark;
  const box = label?.side === 'above' ? labelBox(drawn, mark) : null;
  if (!box || !label) return null;
  const x = Math.round(((label.leader ?? mark.at) + drawn.offset) * 10) / 10;
  const from = Math.round((box.y + box.height - 1) * 10) / 10;
  const to = Math.round((pointOf(drawn, mark).y - mark.radius) * 10) / 10;
  if (to <= from) return null;
  const { hue } = signOf(drawn, mark, facets);
  return { kind: 'path', d: `M${x} ${from}L${x} ${to}`, hue, stroke: 'hue-light' };
}

/** All leaders of a drawing. */
export function leaderShapes(drawn: Layout, facets: Facets): Outline[] {
  return drawn.visible.flatMap((mark) => leaderShape(drawn, mark, facets) ?? []);
}

/** Where the number of a stack stands, in the middle above it; null where it has none. */
export function tallyAt(drawn: Layout, mark: Mark): { x: number; y: number; text: string } | null {
  if (mark.tally === undefined) return null;
  const { x } = pointOf(drawn, mark);
  const box = markBox(drawn, mark);
  const top = drawn.frame.lanes[mark.lane]?.start ?? 0;
  return { x, y: Math.max(top + 10, box.y - 3), text: String(mark.tally) };
}

/** The coarse dates among stacks. */
export function strokeShapes(drawn: Layout, facets: Facets, room: Stretch): Outline[] {
  return drawn.visible.flatMap((mark) =>
    mark.pile === 'stroke' ? (strokeShape(drawn, mark, facets, room) ?? []) : [],
  );
}

function strokeShape(drawn: Layout, mark: Mark, facets: Facets, room: Stretch): Outline | null {
  const item = drawn.items[mark.items[0]];
  const turning = (item?.importance ?? 1) >= TURNING;
  const paint = dotPaint({ turning, planned: item?.planned ?? false });
  const band = bandOf(drawn, mark, { paint, fadeStart: false, fadeEnd: false }, room);
  return band && { ...band, hue: signOf(drawn, mark, facets).hue };
}
