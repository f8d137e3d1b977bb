import type { MeasureText } from './labels.ts';
import type { Layout } from './layout.ts';
import { emptyRow, tryTake } from './rows.ts';
import type { TickFormatter } from './tick-format.ts';

/** A text on the axis; `start` is its near edge along the axis, pixels in the viewport. */
export interface AxisLabel {
  readonly kind: 'today' | 'horizon' | 'major' | 'tick';
  readonly text: string;
  readonly start: number;
}

/** What a label stands at, and on which sides of it the label may be. */
interface Wish {
  readonly kind: AxisLabel['kind'];
  readonly text: string;
  readonly place: number;
  readonly sides: readonly ('behind' | 'before')[];
}

const GAP = 4;
/** Height of a line of text, which is what a label takes when time runs down. */
const LINE = 18;

/**
 * The texts of the axis, free of overlaps: today first, then horizons, then larger units, then the rest;
 * what finds no room on any side it may have is left out.
 */
export function axisLabels(
  drawn: Layout,
  write: TickFormatter,
  today: string,
  measure: MeasureText,
): AxisLabel[] {
  const row = emptyRow();
  const vertical = drawn.frame.orientation === 'vertical';
  return wishes(drawn, write, today).flatMap(({ kind, text, place, sides }) => {
    const size = vertical ? LINE : Math.ceil(measure(text)) + GAP;
    const starts = sides.map((side) => (side === 'behind' ? place + GAP : place - GAP - size));
    const start = starts.find((edge) => tryTake(row, edge, edge + size + GAP));
    return start === undefined ? [] : [{ kind, text, start }];
  });
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
