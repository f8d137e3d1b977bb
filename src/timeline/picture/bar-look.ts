import type { Bounds } from '../items/item.ts';
import type { MeasureText } from '../arranging/labels.ts';
import type { Layout, PlacedBar } from './layout.ts';
import { barBand, barBox, boxOf, type Box } from './place.ts';

/** Where a strategy's name stands: in its bar, or behind it with the bar's own room left free. */
interface BarName {
  readonly side: 'inside' | 'after';
  readonly box: Box;
  /** True when the name is longer than its room and has to be cut. */
  readonly cut: boolean;
}

/** How a strategy's bar is drawn. */
export interface BarLook {
  readonly placed: PlacedBar;
  readonly box: Box;
  readonly startSoft: boolean;
  readonly endSoft: boolean;
  /** Null where there is no room for a name worth reading. */
  readonly name: BarName | null;
}

/** Room before and behind a name. */
const PAD = 6;
/** Pixels of a cut name that still say something. */
const LEAST = 56;

/** How all bars of a drawing look; no two names overlap. */
export function barLooks(drawn: Layout, bounds: Bounds, measure: MeasureText): BarLook[] {
  const last = drawn.scale.at(bounds.to);
  return drawn.bars.map((placed) => {
    const { frame } = drawn;
    const end = frame.start + frame.length;
    // What goes on beyond the time that can be shown fades out at its border.
    const goesOn = placed.end > last + 1 && last <= end + 1;
    return {
      placed,
      box: barBox(drawn, placed),
      startSoft: placed.bar.startSoft && placed.start >= frame.start - 1,
      endSoft: goesOn || (placed.bar.endSoft && placed.end <= end),
      name: placeName(drawn, placed, Math.ceil(measure(placed.bar.label))),
    };
  });
}

function placeName(drawn: Layout, placed: PlacedBar, width: number): BarName | null {
  const { frame } = drawn;
  const edge = frame.start + frame.length;
  const [first, last] = [Math.max(frame.start, placed.start), Math.min(edge, placed.end)];
  const inside = last - first - 2 * PAD;
  const after = Math.min(edge, placed.room) - placed.end - 2 * PAD;
  const put = (side: BarName['side'], start: number, room: number): BarName => ({
    side,
    box: nameBox(drawn, placed, start, Math.min(width, room)),
    cut: width > room,
  });
  if (inside >= width) return put('inside', first + PAD, inside);
  if (after >= width) return put('after', placed.end + PAD, after);
  if (inside >= LEAST) return put('inside', first + PAD, inside);
  return after >= LEAST ? put('after', placed.end + PAD, after) : null;
}

function nameBox(drawn: Layout, placed: PlacedBar, start: number, length: number): Box {
  const { frame } = drawn;
  const bar = barBand(drawn, placed);
  // The lower edge of a bar belongs to its milestones.
  const band = { start: bar.start, size: bar.size - 2 * frame.unit };
  return boxOf(frame, start, start + length, band);
}
