import type { MeasureText } from '../arranging/labels.ts';
import { emptyRow, tryTake } from '../arranging/rows.ts';
import type { TickFormatter } from '../axis/tick-format.ts';
import { AXIS_ROWS, rowsOfAxis } from './axis-rows.ts';
import type { Layout } from './layout.ts';
import { TEAR } from '../paths/goal-places.ts';

/** What is written on an axis: the level above, its ticks, today, the horizons, what is not read yet, the years behind a break. */
export type AxisKind = 'stretch' | 'tick' | 'today' | 'horizon' | 'unread' | 'beyond';

/** A text on the axis; `start` is its near edge along the axis, pixels in the viewport. */
export interface AxisLabel {
  readonly kind: AxisKind;
  readonly text: string;
  readonly start: number;
}

/** Where a text may stand along the axis, the best place first. */
interface Place {
  readonly text: string;
  readonly start: number;
}

interface Wish {
  readonly kind: AxisKind;
  readonly places: readonly Place[];
}

const GAP = 4;
/** Room before the name of a stretch, which stands at its edge. */
const INSET = 6;
/** What belongs to a line is written at 12 pixels, all else on the axis at 13. */
export const LINE_NAME_SHARE = 12 / 13;
/** Half the width of a line. */
const HALF_STROKE = 0.5;

/**
 * The texts of the axis, free of overlaps: the names of today and of the horizons, none of them over a line;
 * the names of the stretches, each within its own; the ticks. What finds no room is left out.
 */
export function axisLabels(
  drawn: Layout,
  write: TickFormatter,
  today: string,
  measure: MeasureText,
): AxisLabel[] {
  const ruler = rulerOf(drawn, measure);
  const lines = [...lineWishes(drawn, write, today, ruler), ...unreadWish(drawn, write, ruler)];
  return [
    ...placeAll(lines, ruler),
    ...placeAll(stretchWishes(drawn, write, ruler), ruler),
    ...placeAll(tickWishes(drawn, write, ruler), ruler),
    ...yearsBeyond(drawn),
  ];
}

/** Which row of the axis a text stands in, from the top. */
export function rowOf(kind: AxisKind): number {
  if (kind === 'stretch' || kind === 'beyond') return AXIS_ROWS.stretches;
  return kind === 'tick' ? AXIS_ROWS.ticks : AXIS_ROWS.lines;
}

/** The upper edge of a text across the axis, pixels, and how high its line is. */
export function acrossLabel({ frame }: Pick<Layout, 'frame'>, kind: AxisKind) {
  return rowsOfAxis(frame)[rowOf(kind)] ?? { start: 0, size: 0 };
}

/** How much of the axis a text takes, and what of it is the window. */
interface Ruler {
  readonly size: (text: string, share?: number) => number;
  readonly start: number;
  readonly end: number;
}

function rulerOf({ frame }: Layout, measure: MeasureText): Ruler {
  return {
    start: frame.start,
    end: frame.start + frame.length,
    size: (text, share = 1) => Math.ceil(measure(text) * share),
  };
}

/** Puts what is wished for into a row of its own. */
function placeAll(wishes: readonly Wish[], ruler: Ruler): AxisLabel[] {
  const row = emptyRow();
  return wishes.flatMap(({ kind, places }) => {
    const share = sizeShare(kind);
    const fits = ({ text, start }: Place) => {
      const end = start + ruler.size(text, share);
      const isInside = start >= ruler.start - 1 && end <= ruler.end;
      return isInside && tryTake(row, start, end + GAP);
    };
    const place = places.find(fits);
    return place ? [{ kind, ...place }] : [];
  });
}

/** The size of a kind of text as a share of that of the axis. */
export function sizeShare(kind: AxisKind): number {
  return kind === 'stretch' || kind === 'tick' || kind === 'beyond' ? 1 : LINE_NAME_SHARE;
}

/** Each over its column, where nothing else is written. */
function yearsBeyond({ frame }: Layout): AxisLabel[] {
  return frame.beyond.map(({ year, start }) => {
    return { kind: 'beyond', text: String(year), start: start + TEAR + GAP };
  });
}

function lineWishes(drawn: Layout, write: TickFormatter, today: string, ruler: Ruler): Wish[] {
  const lines = linesOf(drawn);
  const wish = (kind: AxisKind, place: number, texts: readonly string[]): Wish => {
    const places = texts.flatMap((text) => besideLine(place, text, ruler));
    const isClear = ({ text, start }: Place) =>
      lines.every((line) => {
        const end = start + ruler.size(text, LINE_NAME_SHARE);
        return line <= start || line >= end + HALF_STROKE;
      });
    return { kind, places: places.filter(isClear) };
  };
  // The end of its year is what a horizon is: the year's name stands before it.
  const ahead = drawn.horizons.map(({ year, place }) => wish('horizon', place, [String(year)]));
  if (drawn.today === null) return ahead;
  return [wish('today', drawn.today, write.today(today, drawn.axis.now)), ...ahead];
}

/** Before a line or behind it. */
function besideLine(place: number, text: string, ruler: Ruler): Place[] {
  const size = ruler.size(text, LINE_NAME_SHARE);
  return [
    { text, start: place - size - GAP },
    { text, start: place + GAP },
  ];
}

/** The places of today and of the horizons, which no name may cross. */
function linesOf({ horizons, today }: Layout): number[] {
  const ahead = horizons.map(({ place }) => place);
  return today === null ? ahead : [today, ...ahead];
}

/** What is not read yet is said in the hatching itself, where it is long enough. */
function unreadWish({ axis }: Layout, { unread: text }: TickFormatter, ruler: Ruler): Wish[] {
  if (!axis.unread) return [];
  const { start, end } = axis.unread;
  const first = start + INSET;
  if (first + ruler.size(text, LINE_NAME_SHARE) > end - GAP) return [];
  return [{ kind: 'unread', places: [{ text, start: first }] }];
}

/** A name keeps to the near edge of the window as long as its stretch reaches in, and never leaves the stretch. */
function stretchWishes({ axis }: Layout, write: TickFormatter, ruler: Ruler): Wish[] {
  return axis.stretches.map((stretch): Wish => {
    const start = Math.max(stretch.start, ruler.start) + INSET;
    const isWithin = (text: string) => start + ruler.size(text) + GAP <= stretch.end;
    const texts = write.stretch(stretch).filter(isWithin);
    return { kind: 'stretch', places: texts.map((text) => ({ text, start })) };
  });
}

function tickWishes({ axis }: Layout, write: TickFormatter, ruler: Ruler): Wish[] {
  return axis.ticks.map((tick): Wish => {
    const text = write.tick(tick);
    const middle = Math.max(0, (axis.pace - ruler.size(text)) / 2);
    // The name of a day stands in its middle, that of a longer time where it begins.
    const start = tick.place + (axis.isFilled ? middle : GAP);
    return { kind: 'tick', places: [{ text, start }] };
  });
}
