import { wholeWords } from '../arranging/cut-text.ts';
import type { MeasureText } from '../arranging/labels.ts';
import { HALF_GOAL, roomBeside } from '../paths/goal-places.ts';
import type { PlacedBar } from '../paths/placed-path.ts';
import type { Layout } from './layout.ts';
import { boxOf, trackOf, type Box } from './place.ts';
import { freeIn, lengthOf, type Stretch } from './stretches.ts';

/** A text beside a path or in a gap of it; `at` is its stretch along the axis. */
interface PathText {
  readonly text: string;
  readonly at: Stretch;
  readonly box: Box;
}

/** What a strategy is called where it is drawn. */
interface Name extends PathText {
  /** True without what it does to the one it follows. */
  readonly isBrief: boolean;
  /** True when the room is too little for the whole name: the text is as many of its words as there is room for. */
  readonly cut: boolean;
}

/** How a strategy is drawn: its path, its name and what else is written along it. */
export interface BarLook {
  readonly placed: PlacedBar;
  /** Null where there is no room for a name worth reading. */
  readonly name: Name | null;
  /** Names of its milestones and goals, where there is room for them. */
  readonly notes: readonly PathText[];
}

/** Between two names in the row of links. */
const LINK_GAP = 16;
/** Between a name and what stands beside it. */
const GAP = 7;
/** What of a path is seen before a name, where it comes in from before the window. */
const STUB = 14;
/** Pixels in which a part of a name may still say something. */
const LEAST = 56;
/** Half the room of a circle, a diamond, a stroke. */
export const HALF = { node: 5, goal: HALF_GOAL, step: 2 } as const;
/** Notes are written this much smaller than names. */
export const NOTE_SHARE = 12 / 13;
/** Milestones are named where the window is no longer than this, ms: there they stand apart. */
const NEAR = 5.5 * 365.25 * 86_400_000;

/** What is written in the row of links; nothing where a text is left out. */
export interface LinkWords {
  /** Before the strategies that are in force all through a window. */
  readonly throughout?: string;
  /** After those that have room there: {counted}, how many have none. */
  readonly further?: string;
}

/** How all strategies of a drawing look; no text overlaps another, a circle or a line. */
export function barLooks(drawn: Layout, measure: MeasureText, words: LinkWords): BarLook[] {
  const links = drawn.bars.filter(({ isLink }) => isLink);
  const paths = drawn.bars.filter(({ isLink }) => !isLink);
  return [
    ...linkLooks(drawn, links, measure, words),
    ...paths.map((placed) => lookBeside(drawn, placed, measure)),
  ];
}

/** Those in force all through the window, named one after another in one row; of what has no room there the number. */
function linkLooks(
  drawn: Layout,
  links: readonly PlacedBar[],
  measure: MeasureText,
  { throughout = '', further = '' }: LinkWords,
): BarLook[] {
  const lead = noteWidth(throughout, measure);
  const first = { from: drawn.frame.start + GAP, to: drawn.frame.start + GAP + lead };
  const begin = throughout ? first.to + LINK_GAP : first.from;
  const tailOf = (count: number) => further.replace('{counted}', String(count));
  const room = endOf(drawn) - 2 - begin;
  const all = thoseWithRoom(links, room, measure);
  // The number of those left out wants room too, but not that of the only name.
  const tail = LINK_GAP + noteWidth(tailOf(links.length), measure);
  const beside = thoseWithRoom(links, room - tail, measure);
  const isTold = all.length < links.length && further !== '' && beside.length > 0;
  const named = isTold ? beside : all;
  const left = links.length - named.length;
  let at = begin;
  return named
    .toSorted((a, b) => a.start - b.start)
    .map((placed, index) => {
      const to = at + linkWidth(placed, measure);
      const name = textAt(drawn, placed, placed.bar.label, { from: at, to });
      at = to + LINK_GAP;
      const notes: PathText[] = [];
      if (index === 0 && throughout) notes.push(textAt(drawn, placed, throughout, first));
      if (index === named.length - 1 && isTold) {
        const end = { from: at, to: at + noteWidth(tailOf(left), measure) };
        notes.push(textAt(drawn, placed, tailOf(left), end));
      }
      return { placed, name: { ...name, isBrief: true, cut: false }, notes };
    });
}

/** The weightiest have room first; they stand in the order of their beginnings, in which arrow keys go. */
function thoseWithRoom(
  links: readonly PlacedBar[],
  room: number,
  measure: MeasureText,
): PlacedBar[] {
  let left = room;
  return links.filter((placed) => {
    const width = linkWidth(placed, measure);
    const fits = width <= left;
    if (fits) left -= width + LINK_GAP;
    return fits;
  });
}

function linkWidth({ bar }: PlacedBar, measure: MeasureText): number {
  return Math.ceil(measure(bar.label)) + 1;
}

function noteWidth(text: string, measure: MeasureText): number {
  return Math.ceil(measure(text) * NOTE_SHARE);
}

function lookBeside(drawn: Layout, placed: PlacedBar, measure: MeasureText): BarLook {
  const name = nameOf(drawn, placed, measure);
  const taken = [...obstacles(drawn, placed, true), ...(name ? [around(name.at, GAP)] : [])];
  const notes: PathText[] = [];
  for (const { place, half, until, texts } of wishes(drawn, placed)) {
    const from = place + half + GAP;
    const slot = freeIn({ from, to: until }, taken)[0];
    const room = slot?.from === from ? lengthOf(slot) - GAP : 0;
    const widthOf = (text: string) => Math.ceil(measure(text) * NOTE_SHARE) + 1;
    const text = texts.find((wanted) => wanted && widthOf(wanted) <= room);
    if (!text) continue;
    const note = textAt(drawn, placed, text, { from, to: from + widthOf(text) });
    notes.push(note);
    taken.push(around(note.at, GAP));
  }
  return { placed, name, notes };
}

/** What would be written along a path: its goals, and in a near window its milestones. */
function wishes(
  { frame, scale }: Layout,
  { bar, horizons, milestones }: PlacedBar,
): { place: number; half: number; until: number; texts: readonly string[] }[] {
  const isNear = frame.length / scale.pixelsPerMs <= NEAR;
  const goals = bar.horizons.map((year, at) => {
    const texts = bar.goals.find((goal) => goal.year === year)?.texts ?? [];
    return { place: horizons[at] ?? 0, half: HALF.goal - HALF.step, texts };
  });
  const steps = bar.milestones.map(({ text }, at) => ({
    place: milestones[at] ?? 0,
    half: 0,
    texts: [text],
  }));
  return [...goals, ...(isNear ? steps : [])].flatMap((wish) => {
    const until = roomBeside(frame, wish.place);
    return until === null ? [] : { ...wish, until };
  });
}

/** A name stands before its path's beginning; without room there, in the first gap along it that is long enough. */
function nameOf(drawn: Layout, placed: PlacedBar, measure: MeasureText): Name | null {
  const { label, relation } = placed.bar;
  const whole = relation ? `${label} ${relation}` : label;
  const texts = whole === label ? [label] : [whole, label];
  const sized = texts.map((text) => ({ text, width: Math.ceil(measure(text)) + 1 }));
  const slots = slotsOf(drawn, placed);
  for (const room of [slots.before, slots.besideAll, slots.besideNodes]) {
    for (const { text, width } of sized) {
      const slot = room.find((free) => lengthOf(free) >= width);
      if (slot) return named(drawn, placed, text, within(slot, width, room === slots.before));
    }
  }
  const widest = [...slots.before, ...slots.besideNodes].sort(
    (a, b) => lengthOf(b) - lengthOf(a),
  )[0];
  if (!widest || lengthOf(widest) < LEAST) return null;
  const words = wholeWords(label, lengthOf(widest) - 1, measure);
  return words === null
    ? null
    : { ...textAt(drawn, placed, words, widest), isBrief: true, cut: true };
}

function named(drawn: Layout, placed: PlacedBar, text: string, at: Stretch): Name {
  const isBrief = text === placed.bar.label;
  return { ...textAt(drawn, placed, text, at), isBrief, cut: false };
}

function within({ from, to }: Stretch, width: number, atEnd: boolean): Stretch {
  return atEnd ? { from: to - width, to } : { from, to: from + width };
}

/** Where a name may stand: before its path, between all that stands on it, and where only steps may go for it. */
function slotsOf(drawn: Layout, placed: PlacedBar) {
  const { start } = drawn.frame;
  const begins = placed.start >= start;
  const free = (room: Stretch, steps: boolean) =>
    freeIn(room, obstacles(drawn, placed, steps))
      .map((slot) => around(slot, -2))
      .filter((slot) => lengthOf(slot) > 0);
  const before = { from: start, to: begins ? placed.start - HALF.node : start };
  const beside = { from: begins ? placed.start : start + STUB, to: endOf(drawn) };
  return {
    // The nearest to its beginning, where something of its own stands before that.
    before: free(before, true).slice(-1),
    besideAll: free(beside, true),
    besideNodes: free(beside, false),
  };
}

/**
 * The stretches that circles, diamonds and strokes of a path take; `steps` for its milestones too. Behind the axis
 * only goals are drawn, in their columns.
 */
function obstacles(drawn: Layout, placed: PlacedBar, steps: boolean): Stretch[] {
  const { nodes, horizons, stop, milestones } = placed;
  const half = (places: readonly number[], size: number) =>
    places.map((place) => ({ from: place - size, to: place + size }));
  const onAxis = (places: readonly number[]) => places.filter((place) => place <= endOf(drawn));
  return [
    ...half(onAxis(nodes), HALF.node),
    ...half(horizons, HALF.goal),
    ...half(onAxis(stop === null ? [] : [stop]), HALF.step),
    ...half(onAxis(steps ? milestones : []), HALF.step),
  ];
}

function around({ from, to }: Stretch, more: number): Stretch {
  return { from: from - more, to: to + more };
}

function textAt(drawn: Layout, placed: PlacedBar, text: string, at: Stretch): PathText {
  return { text, at, box: boxOf(at.from, at.to, trackOf(drawn, placed)) };
}

function endOf({ frame }: Layout): number {
  return frame.start + frame.length;
}
