import type { MeasureText } from './labels.ts';
import type { Layout } from './layout.ts';
import type { Row } from './rows.ts';
import { emptyRow, tryTake } from './rows.ts';
import type { TickFormatter } from './tick-format.ts';

/** A text on the axis; `start` is its near edge along the axis, pixels in the viewport. */
export interface AxisLabel {
  readonly kind: 'today' | 'horizon' | 'major' | 'tick';
  readonly text: string;
  readonly start: number;
}

type Side = 'behind' | 'before';

/** What a label stands at, and on which sides of it the label may be. */
interface Wish {
  readonly kind: AxisLabel['kind'];
  readonly text: string;
  readonly place: number;
  readonly sides: readonly Side[];
}

const GAP = 4;
/** Height of a line of text, which is what a label takes when time runs down. */
const LINE = 18;

/**
 * The texts of the axis, free of overlaps: today first, then horizons, then larger units, then the rest.
 * None crosses the line of today or of a horizon, and none leaves the window; what finds no room on
 * any side it may have is left out.
 */
export function axisLabels(
  drawn: Layout,
  write: TickFormatter,
  today: string,
  measure: MeasureText,
): AxisLabel[] {
  const { frame } = drawn;
  const row = rowWithLines(drawn);
  const vertical = frame.orientation === 'vertical';
  return wishes(drawn, write, today).flatMap(({ kind, text, place, sides }) => {
    const size = vertical ? LINE * frame.unit : Math.ceil(measure(text)) + GAP;
    const starts = sides.map((side) => (side === 'behind' ? place + GAP : place - GAP - size));
    const start = starts.find((edge) => isInside(edge, size, drawn) && claim(row, edge, size));
    return start === undefined ? [] : [{ kind, text, start }];
  });
}

/** The lines of today and the horizons stand in the row before any text does. */
function rowWithLines(drawn: Layout): Row {
  const row = emptyRow();
  const lines = drawn.horizons.map(({ place }) => place);
  for (const place of drawn.today === null ? lines : [drawn.today, ...lines]) {
    tryTake(row, place - 1, place + 1);
  }
  return row;
}

function isInside(start: number, size: number, { frame }: Layout): boolean {
  return start >= frame.start - 1 && start + size <= frame.start + frame.length;
}

function claim(row: Row, start: number, size: number): boolean {
  return tryTake(row, start, start + size);
}

function wishes(drawn: Layout, write: TickFormatter, today: string): Wish[] {
  const place = drawn.today;
  const now: Wish[] =
    place === null ? [] : [{ kind: 'today', text: today, place, sides: ['behind', 'before'] }];
  const horizons = drawn.horizons.map((horizon): Wish => ({
    kind: 'horizon',
    text: String(horizon.year),
    place: horizon.place,
    // A horizon is the end of its year: the year's name stands before it.
    sides: ['before', 'behind'],
  }));
  const ticks = [...drawn.ticks].sort((a, b) => Number(b.major) - Number(a.major));
  const texts = ticks.map((tick): Wish => ({
    kind: tick.major ? 'major' : 'tick',
    text: write(tick),
    place: tick.place,
    sides: ['behind'],
  }));
  return [...now, ...horizons, ...texts];
}
