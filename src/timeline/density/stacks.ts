import { midnight, monthNumber } from '#domain/dates/calendar.ts';

/** An event as a density needs it. */
export interface DensityEvent {
  /** The moment (ms, UTC) it stands at: the middle of the time its date may mean. */
  readonly at: number;
  /** A turning point stands on the line, where it can be pointed at. */
  readonly turning: boolean;
}

/** Years that a density shows, both of them whole. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

/** Where the dots go: `floor` is the line they stand on, `height` what the highest stack may take. */
export interface StackBox {
  readonly left: number;
  readonly right: number;
  readonly floor: number;
  readonly height: number;
}

/** One event as a dot; `event` is its place among those given. */
export interface Dot {
  readonly event: number;
  readonly x: number;
  readonly y: number;
}

/** One dot an event, stacked by quarters. */
export interface Stacks {
  readonly dots: readonly Dot[];
  /** Width of a quarter, and so of a dot with the room around it. */
  readonly pitch: number;
  /** Height from dot to dot: `pitch`, or less where the highest stack would not fit. */
  readonly rise: number;
  /** The top of each quarter's stack, from the first quarter on; the floor where there is none. */
  readonly tops: readonly number[];
}

const MONTHS = 3;
const QUARTERS = 12 / MONTHS;

/** Stacks events by quarter, turning points lowest, so that their dots stand on the line. Others are left out. */
export function stackEvents(
  events: readonly DensityEvent[],
  span: YearSpan,
  box: StackBox,
): Stacks {
  const count = (span.to - span.from + 1) * QUARTERS;
  const pitch = (box.right - box.left) / count;
  const first = monthNumber(midnight(span.from));
  const stacks = new Map<number, number[]>();
  const order = events.map((_, place) => place);
  order.sort((a, b) => Number(isTurning(events, b)) - Number(isTurning(events, a)) || a - b);
  for (const place of order) {
    const quarter = Math.floor((monthNumber(events[place]?.at ?? NaN) - first) / MONTHS);
    if (!(quarter >= 0 && quarter < count)) continue;
    stacks.set(quarter, [...(stacks.get(quarter) ?? []), place]);
  }
  const highest = Math.max(0, ...[...stacks.values()].map(({ length }) => length));
  const rise = Math.min(pitch, box.height / Math.max(1, highest));
  return {
    pitch,
    rise,
    dots: [...stacks].flatMap(([quarter, places]) =>
      places.map((event, row) => ({
        event,
        x: box.left + (quarter + 0.5) * pitch,
        y: box.floor - (row + 0.5) * rise,
      })),
    ),
    tops: Array.from(
      { length: count },
      (_, quarter) => box.floor - (stacks.get(quarter)?.length ?? 0) * rise,
    ),
  };
}

function isTurning(events: readonly DensityEvent[], place: number): boolean {
  return events[place]?.turning ?? false;
}
