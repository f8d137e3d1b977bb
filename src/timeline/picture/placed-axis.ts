import type { Frame } from '../arranging/frame.ts';
import type { TimeScale } from '../axis/scale.ts';
import { axisOf, type Axis, type Stretch, type Tick } from '../axis/ticks.ts';
import { DAY, type Bounds } from '../items/item.ts';

/** A stretch of the axis, pixels in the viewport. */
export interface Along {
  readonly start: number;
  readonly end: number;
}

interface PlacedTick extends Tick {
  readonly place: number;
}

interface PlacedStretch extends Stretch, Along {}

/** The axis in its place; bands and what is unread are cut to the window, stretches are whole. */
export interface PlacedAxis {
  readonly ticks: readonly PlacedTick[];
  /** Pixels from one tick to the next, about. */
  readonly pace: number;
  /** True where a tick's name belongs to all of the time up to the next one, as that of a day does. */
  readonly isFilled: boolean;
  /** Places of the finer strokes. */
  readonly between: readonly number[];
  readonly stretches: readonly PlacedStretch[];
  readonly bands: readonly Along[];
  /** The moment today begins, in sight or not. */
  readonly now: number;
  /** The time up to today of which no sources were read; null where it is out of the window. */
  readonly unread: Along | null;
}

/** What of a chronicle its axis shows. */
export interface Known {
  readonly today: number;
  readonly readUntil?: number;
}

/** The axis of a window, placed by `scale`. */
export function placeAxis(known: Known, view: Bounds, scale: TimeScale, frame: Frame): PlacedAxis {
  const axis = axisOf({ from: view.from, to: view.to }, scale.pixelsPerMs, {
    unit: frame.unit,
    least: 0,
  });
  const along = ({ from, to }: Bounds): Along => ({ start: scale.at(from), end: scale.at(to) });
  const cut = (stretch: Bounds) => within(along(stretch), frame);
  return {
    ticks: axis.ticks.map((tick) => ({ ...tick, place: scale.at(tick.at) })),
    pace: paceOf(axis, scale),
    isFilled: axis.step.unit === 'day',
    between: axis.between.map((at) => scale.at(at)),
    stretches: axis.stretches.map((stretch) => ({ ...stretch, ...along(stretch) })),
    bands: axis.bands.flatMap((band) => cut(band) ?? []),
    now: known.today,
    unread: unreadOf(known, cut),
  };
}

function paceOf({ step }: Axis, { pixelsPerMs }: TimeScale): number {
  return step.days * DAY * pixelsPerMs;
}

function unreadOf({ readUntil, today }: Known, cut: (of: Bounds) => Along | null): Along | null {
  if (readUntil === undefined || readUntil >= today) return null;
  return cut({ from: readUntil, to: today });
}

function within({ start, end }: Along, frame: Frame): Along | null {
  const cut = {
    start: Math.max(start, frame.start),
    end: Math.min(end, frame.start + frame.length),
  };
  return cut.end > cut.start ? cut : null;
}
