import { DAY, type Bounds } from '../items/item.ts';
import {
  A_DAY,
  A_MONTH,
  A_YEAR,
  daysIn,
  numberOf,
  startsIn,
  stretchOf,
  type Period,
} from './periods.ts';

/** What is written at a tick: a day with its weekday, the day of a month, a month, a year. */
type TickName = 'weekday' | 'day' | 'month' | 'year';

/** A step of the calendar between one tick and the next. */
export interface CalendarStep extends Period {
  /** Its usual length in days, to be compared with the room a label needs. */
  readonly days: number;
  readonly names: TickName;
  /** Pixels that its labels want along the axis, for text of 16 px. */
  readonly room: number;
  /** The level above, by name; null where a step is its own highest. */
  readonly over: Period | null;
  /** What finer strokes stand for where there is room for them. */
  readonly between: Period | null;
}

const years = (count: number): Period => ({ unit: 'year', count });

function step(
  period: Period,
  names: TickName,
  room: number,
  over: Period | null,
  between: Period | null = null,
): CalendarStep {
  return { ...period, days: daysIn(period), names, room, over, between };
}

/** Steps a reader counts in, finest first: there is no "every four days" and no "every seven years". */
export const STEPS: readonly CalendarStep[] = [
  step(A_DAY, 'weekday', 62, A_MONTH),
  step(A_DAY, 'day', 23, A_MONTH),
  step({ unit: 'week', count: 1 }, 'day', 30, A_MONTH, A_DAY),
  step(A_MONTH, 'month', 44, A_YEAR),
  // Quarters.
  step({ unit: 'month', count: 3 }, 'month', 44, A_YEAR, A_MONTH),
  step(A_YEAR, 'year', 42, years(10), { unit: 'month', count: 3 }),
  step(years(2), 'year', 44, years(10), A_YEAR),
  // The rhythm of plans and terms of office.
  step(years(5), 'year', 44, years(10), A_YEAR),
  step(years(10), 'year', 44, years(100), years(5)),
  step(years(25), 'year', 44, years(100), years(5)),
  step(years(50), 'year', 44, years(100), years(10)),
  step(years(100), 'year', 48, years(1000), years(50)),
  step(years(250), 'year', 48, years(1000), years(50)),
  step(years(500), 'year', 48, years(1000), years(100)),
  step(years(1000), 'year', 52, null, years(500)),
  step(years(2500), 'year', 52, null, years(500)),
];

/** A tick of the axis. */
export interface Tick {
  /** Midnight UTC it stands at. */
  readonly at: number;
  readonly names: TickName;
}

/** A stretch of the level above the ticks. */
export interface Stretch extends Bounds {
  readonly of: Period;
  /** True for every other one, which is banded so that the eye can count. */
  readonly shaded: boolean;
}

/** An axis of two levels: ticks, and above them the stretches they fall into. */
export interface Axis {
  readonly step: CalendarStep;
  readonly ticks: readonly Tick[];
  /** Moments of the finer strokes. */
  readonly between: readonly number[];
  /** All that reach into the window, the first and last beyond it. */
  readonly stretches: readonly Stretch[];
  /** What is shaded: weekends near, elsewhere every other stretch. */
  readonly bands: readonly Bounds[];
}

/** How far labels stand apart. */
export interface AxisRoom {
  /** The reader's text size against the usual 16 pixels. */
  readonly unit: number;
  /** What any label is to have, pixels, whatever its step asks for. */
  readonly least: number;
}

/** Finer strokes nearer than this would be a grey band, pixels. */
const LEAST_BETWEEN = 6;

/** The finest step whose labels have the room they want. */
export function stepFor(pixelsPerMs: number, { unit, least }: AxisRoom): CalendarStep {
  const fits = STEPS.find(({ days, room }) => {
    return days * DAY * pixelsPerMs >= Math.max(least, room * unit);
  });
  return fits ?? (STEPS.at(-1) as CalendarStep);
}

/** The axis of a window. */
export function axisOf(window: Bounds, pixelsPerMs: number, room: AxisRoom): Axis {
  const chosen = stepFor(pixelsPerMs, room);
  const { names, over, between } = chosen;
  const stretches = over ? stretchesOf(window, over) : [];
  return {
    step: chosen,
    ticks: startsIn(window, chosen).map((at) => ({ at, names })),
    between: between && isOpen(between, pixelsPerMs) ? startsIn(window, between) : [],
    stretches,
    bands: chosen.unit === 'day' ? weekends(window) : stretches.filter(({ shaded }) => shaded),
  };
}

function isOpen(period: Period, pixelsPerMs: number): boolean {
  return daysIn(period) * DAY * pixelsPerMs >= LEAST_BETWEEN;
}

/** The periods that reach into a window, whole. */
export function stretchesOf(window: Bounds, of: Period): Stretch[] {
  const stretches = [];
  for (let number = numberOf(of, window.from); ; number++) {
    const { from, to } = stretchOf(of, number);
    if (from >= window.to) return stretches;
    stretches.push({ from, to, of, shaded: number % 2 === 0 });
  }
}

function weekends({ from, to }: Bounds): Bounds[] {
  const mondays = startsIn({ from, to: to + 2 * DAY }, { unit: 'week', count: 1 });
  return mondays.map((monday) => ({ from: monday - 2 * DAY, to: monday }));
}
