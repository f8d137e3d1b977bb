import { px, type Box } from '../picture/box.ts';
import { COLOURS, HUE_COLOURS, QUIET } from '../picture/colours.ts';
import { axisLine, roundYears } from './axis.ts';
import type { Pen } from '../picture/pen.ts';
import { drawSign, type Sign } from '../picture/sign.ts';

/** All events by year as columns of dots, and one or several of them marked. */
export interface Strip {
  readonly as: 'strip';
  /** The first year, and how many years a column is of. */
  readonly from: number;
  readonly step: number;
  /** Dots of each column: a few levels, so that one more event does not make every picture another. */
  readonly levels: readonly number[];
  /** The first column of years that are still to come: its dots are hollow, as all that is planned. */
  readonly ahead: number;
  /** Where the event is, in years; null where no event is marked. */
  readonly mark: StripMark | null;
  /** Columns that hold what the picture is about. */
  readonly lit: readonly number[];
}

interface StripMark extends Sign {
  /** Years with their fractions: 2023.5 is the middle of 2023. */
  readonly from: number;
  readonly to: number;
  /** What stands beside it. */
  readonly words: string;
}

const MOST_RISE = 19;
const YEARS = { size: 22, below: 36 };
const WORDS = 28;
/** Two years written below the line keep so many pixels from one another. */
const APART = 120;
/** Years less round than these are not written. */
const LEAST = 5;

/** Draws a strip into the lower part of `box`. */
export function drawStrip(strip: Strip, { left, right, top, bottom }: Box, pen: Pen): string {
  const { from, step, levels, ahead, mark, lit } = strip;
  const pitch = (right - left) / levels.length;
  const floor = bottom - YEARS.below - 6;
  const highest = Math.max(1, ...levels);
  const room = floor - top - (mark ? 64 : 0);
  const rise = Math.min(MOST_RISE, pitch, room / highest);
  const radius = Math.min(pitch, rise) * 0.4;
  const xOf = (year: number) => left + ((year - from) / step) * pitch;
  const dots = levels.flatMap((count, column) =>
    Array.from({ length: count }, (_, row) => {
      const at = `cx="${px(left + (column + 0.5) * pitch)}" cy="${px(floor - (row + 0.6) * rise)}"`;
      const isLit = row === 0 && lit.includes(column);
      const colour = isLit ? HUE_COLOURS.teal : QUIET;
      const size = isLit ? radius * 1.15 : radius;
      return column < ahead
        ? `<circle ${at} r="${px(size)}" fill="${colour}"/>`
        : `<circle ${at} r="${px(size - 1)}" fill="none" stroke="${colour}" stroke-width="2"/>`;
    }),
  );
  const axis = axisLine(left, right, floor);
  const years = yearsBelow(strip, right - left).map((year) =>
    yearBelow(year, xOf(year), { left, right, top, bottom }, floor, pen),
  );
  const marked = mark ? drawMark(mark, step, xOf, { left, right, top, bottom: floor }, pen) : '';
  return dots.join('') + axis + years.join('') + marked;
}

/** Round years along the line, and the first. */
function yearsBelow({ from, step, levels }: Strip, width: number): number[] {
  const span = levels.length * step;
  const apart = roundYears((years) => years >= LEAST && (years / span) * width >= APART) ?? span;
  const first = Math.ceil(from / apart) * apart;
  const round = Array.from(
    { length: Math.max(0, Math.ceil((from + span - first) / apart)) },
    (_, index) => first + index * apart,
  );
  const isApart = (year: number) => ((year - from) / span) * width >= APART * 0.6;
  return [from, ...round.filter(isApart)];
}

function yearBelow(year: number, x: number, { right }: Box, floor: number, pen: Pen): string {
  const setting = { face: 'text', size: YEARS.size, fill: COLOURS['ink-faint'] } as const;
  const words = String(year);
  const at = Math.min(x, right - pen.width(words, setting));
  const tick = `<path d="M${px(x)} ${px(floor)}v9" stroke="${COLOURS['line-strong']}" stroke-width="2"/>`;
  return tick + pen.write(words, at, floor + YEARS.below, setting);
}

function drawMark(
  { from, to, words, ...sign }: StripMark,
  step: number,
  xOf: (year: number) => number,
  { left, right, top, bottom: floor }: Box,
  pen: Pen,
): string {
  const colour = HUE_COLOURS[sign.hue];
  const within = (x: number) => Math.min(right, Math.max(left, x));
  const [start, end] = [within(xOf(from)), within(xOf(to))];
  // The flag of several years stands where they begin: half way between would be a year that nobody named.
  const x = to - from > step ? start : (start + end) / 2;
  const y = top + 24;
  const isLong = end - start > 14;
  const span = isLong
    ? `<path d="M${px(start)} ${px(floor)}H${px(end)}" stroke="${colour}" stroke-width="8" stroke-linecap="round"/>`
    : `<circle cx="${px(x)}" cy="${px(floor)}" r="6" fill="${colour}"/>`;
  const stem = `<path d="M${px(x)} ${px(y)}V${px(floor)}" stroke="${colour}" stroke-width="3"/>`;
  const setting = { face: 'strong', size: WORDS, fill: colour } as const;
  const said = pen.legible(words, 'strong');
  const isRight = x + 32 + pen.width(said, setting) <= right;
  const name = pen.write(said, isRight ? x + 30 : x - 30, y + WORDS * 0.36, {
    ...setting,
    anchor: isRight ? 'start' : 'end',
    halo: { width: 3, fill: COLOURS.paper },
  });
  return span + stem + drawSign(sign, x, y, 40, 4) + name;
}
