import type { MeasureText } from '../arranging/labels.ts';
import type { Layout } from './layout.ts';
import type { Row } from '../arranging/rows.ts';
import { emptyRow, tryTake } from '../arranging/rows.ts';
import type { TickFormatter } from '../axis/tick-format.ts';

/** A text on the axis; `start` is its near edge along the axis, pixels in the viewport. */
export interface AxisLabel {
  readonly kind: 'today' | 'horizon' | 'major' | 'tick';
  readonly text: string;
  readonly start: number;
}

/** Behind the place, before it, or over it: in the middle above the stroke of a tick. */
type Side = 'behind' | 'before' | 'over';

/** What a label stands at, and on which sides of it the label may be, the best first. */
interface Wish {
  readonly kind: AxisLabel['kind'];
  readonly text: string;
  readonly place: number;
  /** Pixels along the axis. */
  readonly size: number;
  readonly sides: readonly Side[];
}

const GAP = 4;
/** Height of a line of text, which is what a label takes when time runs down. */
const LINE = 18;
/** The name of today is written at 12 pixels, all else on the axis at 13. */
export const TODAY_SHARE = 12 / 13;
/** Half the width of a line. */
const HALF_STROKE = 0.5;
/** Of so many lines all ways to name them are tried, of further ones only the best. */
const MOST_TRIED = 4;

/**
 * The texts of the axis, free of overlaps: today first, then horizons, then larger units, then the rest.
 * None crosses the line of today or of a horizon, and none leaves the window; what finds no room on
 * any side it may have is left out. The names of lines stand on those sides that leave most room for others.
 */
export function axisLabels(
  drawn: Layout,
  write: TickFormatter,
  today: string,
  measure: MeasureText,
): AxisLabel[] {
  const { unit, orientation } = drawn.frame;
  const sizeOf = (text: string, share = 1) =>
    orientation === 'vertical' ? LINE * unit + GAP : Math.ceil(measure(text) * share) + GAP;
  const ticks = tickWishes(drawn, write, sizeOf);
  let best: AxisLabel[] = [];
  let most = -1;
  for (const lines of waysOf(lineWishes(drawn, today, sizeOf))) {
    const row = emptyRow();
    const [ofLines, ofTicks] = [placeAll(lines, row, drawn), placeAll(ticks, row, drawn)];
    // No number of ticks is worth the name of a line.
    const worth = ofLines.length * (ticks.length + 1) + ofTicks.length;
    if (worth > most) best = [...ofLines, ...ofTicks];
    most = Math.max(most, worth);
  }
  return best;
}

/** The same wishes with their sides in every order, the best first. */
function waysOf(wishes: readonly Wish[]): Wish[][] {
  return wishes.reduceRight<Wish[][]>(
    (ways, wish, at) => {
      const turned = { ...wish, sides: wish.sides.toReversed() };
      const firsts = at < MOST_TRIED ? [wish, turned] : [wish];
      return firsts.flatMap((first) => ways.map((rest) => [first, ...rest]));
    },
    [[]],
  );
}

function placeAll(wishes: readonly Wish[], row: Row, drawn: Layout): AxisLabel[] {
  const lines = linesOf(drawn);
  return wishes.flatMap(({ kind, text, place, size, sides }) => {
    const starts = sides.map((side) => startOn(side, place, size));
    const fits = (edge: number) => isInside(edge, size, drawn) && isClear(edge, size, lines);
    const start = starts.find((edge) => fits(edge) && tryTake(row, edge, edge + size));
    return start === undefined ? [] : [{ kind, text, start }];
  });
}

function startOn(side: Side, place: number, size: number): number {
  if (side === 'over') return place - (size - GAP) / 2;
  return side === 'behind' ? place + GAP : place - size;
}

/** The places of today and of the horizons, which no text may cross. */
function linesOf({ horizons, today }: Layout): number[] {
  const ahead = horizons.map(({ place }) => place);
  return today === null ? ahead : [today, ...ahead];
}

/** True where no line runs through a text or touches it; the room behind a text is not part of it. */
function isClear(start: number, size: number, lines: readonly number[]): boolean {
  return lines.every((place) => place <= start || place >= start + size - GAP + HALF_STROKE);
}

function isInside(start: number, size: number, { frame }: Layout): boolean {
  return start >= frame.start - 1 && start + size - GAP <= frame.start + frame.length;
}

type SizeOf = (text: string, share?: number) => number;
type Horizon = Layout['horizons'][number];

function lineWishes(drawn: Layout, today: string, sizeOf: SizeOf): Wish[] {
  const { horizons, today: place } = drawn;
  const now = { kind: 'today', text: today, size: sizeOf(today, TODAY_SHARE) } as const;
  const ahead = horizons.map((horizon): Wish => {
    const text = String(horizon.year);
    // A horizon is the end of its year: the year's name stands before it.
    const sides: Side[] = ['before', 'behind'];
    return { kind: 'horizon', text, place: horizon.place, size: sizeOf(text), sides };
  });
  return place === null ? ahead : [{ ...now, place, sides: ['behind', 'before'] }, ...ahead];
}

function tickWishes(drawn: Layout, write: TickFormatter, sizeOf: SizeOf): Wish[] {
  const { horizons } = drawn;
  const ticks = [...drawn.ticks].sort((a, b) => Number(b.major) - Number(a.major));
  return ticks.map((tick): Wish => {
    const text = write(tick);
    const { place, major } = tick;
    const kind = major ? 'major' : 'tick';
    const size = sizeOf(text);
    const isSaid = ({ year, place: end }: Horizon) =>
      String(year) === text && end - place < 2 * size;
    // A horizon so near says the year; the stroke of a larger unit runs up through the texts.
    const sides: Side[] = horizons.some(isSaid) ? [] : major ? ['behind'] : ['behind', 'over'];
    return { kind, text, place, size, sides };
  });
}
