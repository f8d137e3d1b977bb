import type { Facets } from '../arranging/lanes.ts';
import type { CardPlan, PlannedCard, PlannedRun } from '../cards/plan.ts';
import { DAY } from '../items/item.ts';
import type { Layout } from './layout.ts';
import { lookOf } from './mark-look.ts';
import { round } from './paths.ts';
import type { Box } from './place.ts';
import type { BandShape, Outline } from './shape.ts';
import { signIn, type Sign } from './sign.ts';

/** A layout whose events are cards. */
export type CardLayout = Layout & { readonly cards: CardPlan };

/** Half the height of a stretch on a rail, of the band of a day behind its sign, and of a line, pixels. */
const HALF = { stretch: 4, day: 5, line: 1.5 } as const;
/** Of a band: so that a sign on it is still the first that is seen. */
const DAY_OPACITY = 0.22;
const RAIL_OPACITY = 0.5;
const STEM_WIDTH = 2.5;
/** A stretch shorter than this is a sign on the rail. */
const LEAST_STRETCH = 14;
/** Between the window's edge and the name on a line, and what the line leaves free around it. */
const INDENT = 26;

/** Where a card stands in the viewport. */
export function cardBox({ frame, scale }: Layout, card: PlannedCard): Box {
  const { x, y, width, height, lane, anchor } = card;
  return { x: scale.at(anchor) + x, y: (frame.lanes[lane]?.start ?? 0) + y, width, height };
}

/** Where the name of a line begins: at its own beginning, or at the window's where that has gone by. */
export function runPlace({ frame, scale }: Layout, { from, to, lane, y }: PlannedRun) {
  const first = Math.max(frame.start, scale.at(from));
  const last = Math.min(frame.start + frame.length, scale.at(to));
  return {
    x: Math.max(Math.min(first + INDENT, last - INDENT), first),
    y: (frame.lanes[lane]?.start ?? 0) + y,
    room: Math.max(0, last - first - 2 * INDENT),
  };
}

/** Rails with their days, stems, and lines of what runs through: what a canvas draws where events are cards. */
export function cardShapes(drawn: CardLayout, facets: Facets): Outline[] {
  const { cards } = drawn;
  return [
    ...cards.lanes.flatMap(({ rail }, lane) => (rail === null ? [] : [railOf(drawn, lane, rail)])),
    ...cards.runs.map((run) => lineOf(drawn, run, facets)),
    ...cards.cards.flatMap((card) => stemOf(drawn, card, facets)),
    ...cards.cards.flatMap((card) => onRail(drawn, card, facets)),
    ...newcomers(drawn, facets),
  ];
}

/** Events that a moving window has come to: signs on the rails, until at rest they have cards. */
function newcomers(drawn: CardLayout, facets: Facets): Outline[] {
  const { cards, runs } = drawn.cards;
  const known = new Set([...cards, ...runs].map(({ item }) => item));
  return drawn.visible.flatMap(({ lane, at, items }) => {
    const isNew = !items.some((item) => known.has(item));
    if (!isNew) return [];
    const { hue, shape } = signIn(drawn.lanes[lane], drawn.items[items[0]], facets);
    const place = { x: at + drawn.offset, y: railAt(drawn, lane) };
    return [{ kind: 'sign' as const, shape, ...place, radius: 4, hue, fill: 'hue' as const }];
  });
}

/** Middle of the rail of a lane, or of the lane where it has none. */
export function railAt({ frame, cards }: CardLayout, lane: number): number {
  const { start, size } = frame.lanes[lane] ?? { start: 0, size: 0 };
  return start + (cards.lanes[lane]?.rail ?? size / 2);
}

function railOf({ frame }: CardLayout, lane: number, rail: number): Outline {
  const y = Math.round((frame.lanes[lane]?.start ?? 0) + rail) + 0.5;
  const d = `M${frame.start} ${y}H${frame.start + frame.length}`;
  return { kind: 'path', d, stroke: 'ink-soft', opacity: RAIL_OPACITY };
}

function signOfCard({ lanes, items }: Layout, { lane, item }: PlannedCard, facets: Facets): Sign {
  return signIn(lanes[lane], items[item], facets);
}

function stemOf(drawn: CardLayout, card: PlannedCard, facets: Facets): Outline[] {
  const { frame, scale } = drawn;
  const x = scale.at(card.anchor);
  if (x < frame.start - 1) return [];
  const [top, end] = [railAt(drawn, card.lane), cardBox(drawn, card).y];
  const { hue } = signOfCard(drawn, card, facets);
  const inset = (card.x < 0 ? -1 : 1) * (STEM_WIDTH / 2);
  const d = `M${round(x + inset)} ${round(top)}V${round(end + 1)}`;
  return [{ kind: 'path', d, stroke: 'hue', strokeWidth: STEM_WIDTH, hue }];
}

/** The days of an event on its rail: a sign on one, with a soft band as wide as the day, or a stretch over several. */
function onRail(drawn: CardLayout, card: PlannedCard, facets: Facets): Outline[] {
  const { hue, shape } = signOfCard(drawn, card, facets);
  const { from, to } = alongOf(drawn, card);
  const item = drawn.items[card.item];
  const y = railAt(drawn, card.lane);
  const isStretch = card.to - card.from > DAY && to - from >= LEAST_STRETCH;
  const look = lookOf({
    shape,
    importance: item?.importance ?? 1,
    planned: item?.planned ?? false,
    startSoft: item?.startSoft ?? false,
    endSoft: item?.endSoft ?? false,
    spanning: isStretch,
    counted: false,
    named: false,
  });
  if (look.stretch) {
    const band = bandOf(drawn, card, y, HALF.stretch);
    const { paint, fadeStart, fadeEnd } = look.stretch;
    return band ? [{ ...band, ...paint, fadeStart, fadeEnd, hue }] : [];
  }
  const x = (from + to) / 2;
  const shapes: Outline[] = [];
  const day = to - from > 2 * HALF.day ? bandOf(drawn, card, y, HALF.day) : null;
  if (day) shapes.push({ ...day, hue, fill: 'hue', opacity: DAY_OPACITY });
  if (look.glow) {
    const { radius, core, paint } = look.glow;
    shapes.push({ kind: 'glow', x, y, radius, core, hue, ...paint });
  }
  if (look.sign) {
    const { paint, radius } = look.sign;
    shapes.push({ kind: 'sign', shape: look.sign.shape, x, y, radius: radius ?? 6, hue, ...paint });
  }
  return shapes;
}

function lineOf(drawn: CardLayout, run: PlannedRun, facets: Facets): Outline {
  const item = drawn.items[run.item];
  const { hue } = signIn(drawn.lanes[run.lane], item, facets);
  const y = (drawn.frame.lanes[run.lane]?.start ?? 0) + run.y;
  const band = bandOf(drawn, run, y, HALF.line);
  const soft = { fadeStart: item?.startSoft ?? false, fadeEnd: item?.endSoft ?? false };
  return band
    ? { ...band, ...soft, hue, fill: 'hue', opacity: 0.75 }
    : { kind: 'path', d: '', stroke: 'hue', hue };
}

function alongOf({ scale }: Layout, { from, to }: { readonly from: number; readonly to: number }) {
  return { from: scale.at(from), to: scale.at(to) };
}

/** A band as far as the window shows it, and a little beyond, where its cut edge is hidden. */
function bandOf(
  drawn: Layout,
  one: { readonly from: number; readonly to: number },
  y: number,
  half: number,
): Omit<BandShape, 'fill'> | null {
  const { frame } = drawn;
  const whole = alongOf(drawn, one);
  const from = Math.max(whole.from, frame.start - INDENT);
  const to = Math.min(whole.to, frame.start + frame.length + INDENT);
  if (to <= from) return null;
  const box = { x: from, y: y - half, width: to - from, height: 2 * half };
  const isCut = from > whole.from || to < whole.to;
  return { kind: 'band', ...box, fadeStart: false, fadeEnd: false, ...(isCut && { whole }) };
}
