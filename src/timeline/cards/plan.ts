import { drawnExtent } from '../items/extent.ts';
import { DAY, type Bounds, type TimelineItem } from '../items/item.ts';
import { hangCards, type HungCard } from './hang.ts';
import { CARD, LANE_PAD, QUIET, RAIL, RUN, type Wording } from './measures.ts';

/** What is to be shown as cards. */
export interface CardQuestion {
  /** Those that pass the view's filters, in time order. */
  readonly items: readonly TimelineItem[];
  /** Index of an item's lane; below 0 for one in none. */
  readonly laneOf: (item: TimelineItem) => number;
  readonly lanes: number;
  readonly window: Bounds;
  readonly bounds: Bounds;
  readonly today: number;
  /** The box that all lanes share: pixels along the axis from where it begins, and across it. */
  readonly plot: { readonly start: number; readonly length: number; readonly height: number };
  readonly style: CardStyle;
  /**
   * True where the window before this one was open: it stays so a little longer, so that no small step of it flickers
   * between cards and marks.
   */
  readonly stays?: boolean;
}

/** How large cards are. */
export interface CardStyle {
  /** The reader's text size against the usual. */
  readonly unit: number;
  /** True where buttons are to be hit by a finger. */
  readonly coarse: boolean;
  /** The event whose card is opened; null for none. */
  readonly opened: string | null;
  readonly wording: Wording;
  /** Pixels that the card of an event takes down when it is so wide. */
  readonly heightOf: (item: TimelineItem, width: number) => number;
}

/** A stretch of time as it is drawn. */
interface Timed {
  /** Place among the items asked about. */
  readonly item: number;
  readonly lane: number;
  readonly from: number;
  readonly to: number;
}

/** A card at its place in its lane. */
export interface PlannedCard extends Timed {
  /** The moment its stem stands at: its first, or the window's where that is later. */
  readonly anchor: number;
  /** From the stem to the card's left edge, pixels. */
  readonly x: number;
  /** From the top of the lane, pixels. */
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A stretch that runs through the window, closed up to a line. */
export interface PlannedRun extends Timed {
  /** Middle of its line from the top of the lane, pixels. */
  readonly y: number;
}

/** A lane of cards: pixels across the axis. */
export interface PlannedLane {
  readonly height: number;
  /** The middle of its rail from its top; null where there are no cards. */
  readonly rail: number | null;
  /** True for one without any event in the window: a line at the bottom. */
  readonly quiet: boolean;
}

/** The events of a window as cards and lines, each once. */
export interface CardPlan {
  readonly cards: readonly PlannedCard[];
  readonly runs: readonly PlannedRun[];
  readonly lanes: readonly PlannedLane[];
  /** The event whose card is opened; null where none is. */
  readonly opened: string | null;
  readonly wording: Wording;
}

/** A window this short may open into cards however many events it holds, pixels permitting. */
const NEAR = 92 * DAY;
/** A longer one with so many at most. */
const FEW = 12;
/** Of more than this no screen has room; none is looked for. */
const MOST = 60;
/** The share of the plot that cards at their narrowest may fill, so that there is air between them. */
const FILL = 0.55;
/** What is open stays open up to so many times these limits. */
const STAYING = 1.2;

/**
 * The events of a window as cards; null where they are too many for it, do not fit, or there are none. But for
 * what stays open from the window before, that and the box alone decide.
 */
export function planCards(question: CardQuestion): CardPlan | null {
  const { window, style, lanes, plot } = question;
  const slack = question.stays ? STAYING : 1;
  const timed = timedIn(question);
  const isRun = ({ from, to }: Timed) => from <= window.from && to >= window.to;
  const [runs, short] = [timed?.filter(isRun) ?? [], timed?.filter((one) => !isRun(one)) ?? []];
  const isNear = window.to - window.from <= slack * NEAR;
  if (!timed || timed.length === 0 || (!isNear && short.length > slack * FEW)) return null;
  if (areaOf(short, question) > slack * FILL * plot.length * plot.height) return null;
  const planned = Array.from({ length: lanes }, (_, lane) => {
    const inLane = (one: Timed) => one.lane === lane;
    return laneOf(question, runs.filter(inLane), short.filter(inLane));
  });
  const whole = planned.filter((lane) => lane !== null);
  const sum = whole.reduce((total, { height }) => total + height, 0);
  if (whole.length < lanes || sum > plot.height) return null;
  const cards = whole.flatMap((lane) => lane.cards).sort((a, b) => a.item - b.item);
  // What runs through the window, or lies out of it, has no card that could be opened.
  const isOpened = cards.some(({ item }) => question.items[item]?.id === style.opened);
  return {
    cards,
    runs: whole.flatMap((lane) => lane.runs),
    lanes: whole.map(({ height, rail, quiet }) => ({ height, rail, quiet })),
    opened: isOpened ? style.opened : null,
    wording: style.wording,
  };
}

/** The items in the window, in time order; null where they are more than could ever be cards. */
function timedIn({ items, laneOf: lane, window, bounds, today }: CardQuestion): Timed[] | null {
  const found: Timed[] = [];
  for (const [item, one] of items.entries()) {
    const extent = drawnExtent(one, bounds, today);
    const { from, to } = extent;
    const isIn = from < window.to && (to > window.from || (to === from && to === window.from));
    if (!isIn || lane(one) < 0) continue;
    if (found.push({ item, lane: lane(one), ...extent }) > MOST) return null;
  }
  return found;
}

/** Pixels of the plane that the cards take at their narrowest. */
function areaOf(short: readonly Timed[], { items, style }: CardQuestion): number {
  const width = CARD.least * style.unit;
  return short.reduce((sum, { item }) => {
    return sum + width * style.heightOf(items[item] as TimelineItem, width);
  }, 0);
}

interface Laid extends PlannedLane {
  readonly cards: readonly PlannedCard[];
  readonly runs: readonly PlannedRun[];
}

function laneOf(
  question: CardQuestion,
  runs: readonly Timed[],
  short: readonly Timed[],
): Laid | null {
  const { unit, coarse } = question.style;
  const [pad, line] = [LANE_PAD * unit, RUN * unit];
  const lines = runs.map((run, row): PlannedRun => ({ ...run, y: pad + (row + 0.5) * line }));
  const top = pad + runs.length * line;
  if (short.length === 0) {
    const quiet = runs.length === 0;
    const height = quiet ? QUIET[coarse ? 'coarse' : 'fine'] * unit : top + pad;
    return { cards: [], runs: lines, rail: null, quiet, height };
  }
  const inOrder = short.toSorted((a, b) => a.from - b.from || a.item - b.item);
  const hung = hungIn(question, inOrder);
  if (!hung) return null;
  const first = top + RAIL.size * unit;
  const cards = hung.map((card) => planned(question, inOrder[card.stem] as Timed, card, first));
  const height = Math.max(...cards.map((card) => card.y + card.height)) + pad;
  return { cards, runs: lines, rail: top + RAIL.at * unit, quiet: false, height };
}

function hungIn(question: CardQuestion, short: readonly Timed[]): HungCard[] | null {
  const { items, plot, style } = question;
  const { unit, opened, heightOf } = style;
  const itemOf = (stem: number) => items[short[stem]?.item ?? -1] as TimelineItem;
  const stems = short.map((one, stem) => {
    const least = itemOf(stem).id === opened ? CARD.leastOpen : CARD.least;
    return { at: stemOf(question, one), least: least * unit, most: CARD.most * unit };
  });
  const room = { start: plot.start, end: plot.start + plot.length - 2, gap: CARD.gap * unit };
  return hangCards(stems, room, (stem, width) => heightOf(itemOf(stem), width));
}

function stemOf({ window, plot }: CardQuestion, { from }: Timed): number {
  const share = (anchorOf(window, from) - window.from) / (window.to - window.from);
  return plot.start + share * plot.length;
}

/** What began before the window hangs from its edge. */
function anchorOf(window: Bounds, from: number): number {
  return Math.max(window.from, from);
}

function planned(
  question: CardQuestion,
  one: Timed,
  { x, y, width, height }: HungCard,
  first: number,
): PlannedCard {
  const anchor = anchorOf(question.window, one.from);
  return { ...one, anchor, x: x - stemOf(question, one), y: first + y, width, height };
}
