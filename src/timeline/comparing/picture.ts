import { placeNames, type NameRoom, type PlacedName } from '../arranging/names-above.ts';
import type { MeasureText } from '../arranging/labels.ts';
import { drawnName } from '../items/item.ts';
import { cutAtWord } from '../arranging/cut-text.ts';
import type { TickWords } from '../axis/tick-format.ts';
import { ticksFor, type ComparedTick } from './axis.ts';
import type { Comparison, Side } from './compare.ts';
import { gridFor, stackDots, TURNING, type Dot, type Grid } from './stacking.ts';

/** The room of the drawing, pixels. */
export interface Paper {
  readonly width: number;
  /** What the dots of a side may take; more only where there are more than can be set in it. */
  readonly height: number;
  /** From one line of text to the next. */
  readonly line: number;
  /** The most lines of names on a side. */
  readonly lines: number;
}

/** A turning point's name with the line that ties it to its dot. */
export interface DrawnName {
  readonly dot: Dot;
  /** The year, and the name as far as there is room for it. */
  readonly year: string;
  readonly text: string;
  /** Where the text begins, or ends where `ends` says so. */
  readonly x: number;
  readonly ends: boolean;
  /** Middle of the text above the axis (px). */
  readonly rise: number;
}

/** One side of the axis, measured from the axis outward. */
export interface DrawnSide {
  readonly dots: readonly Dot[];
  readonly names: readonly DrawnName[];
  readonly height: number;
}

/** Two selections drawn on one axis: the first rises above it, the second hangs below. */
export interface ComparedPicture {
  readonly sides: readonly [DrawnSide, DrawnSide];
  readonly ticks: readonly ComparedTick[];
  readonly grid: Grid;
}

/** Room between the words of two ticks, between dots and names. */
const GAP = 12;
const LEAST_NAME = 60;
const LONGEST_NAME = 280;
/** So few events are all named where there is room; of more, the turning points. */
const NAMED = 120;

/** Draws a comparison on so much paper. */
export function pictureOf(
  comparison: Comparison,
  paper: Paper,
  words: TickWords,
  measure: MeasureText,
): ComparedPicture {
  const pixelsPerMonth = paper.width / comparison.months;
  const grid = gridFor(comparison.sides, pixelsPerMonth, paper.height);
  const [above, below] = comparison.sides;
  const draw = (side: Side) => drawSide(side, grid, paper, measure);
  return {
    sides: [draw(above), draw(below)],
    ticks: ticksFor(comparison, pixelsPerMonth, widestYear(comparison, measure) + GAP, words),
    grid,
  };
}

function widestYear({ sides }: Comparison, measure: MeasureText): number {
  const years = sides.flatMap(({ years: { from, to } }) => [from, to]);
  return Math.max(...years.map((year) => measure(String(year))));
}

function drawSide(side: Side, grid: Grid, paper: Paper, measure: MeasureText): DrawnSide {
  const dots = stackDots(side, grid);
  const top = dots.reduce((highest, { rise }) => Math.max(highest, rise + grid.size / 2), 0);
  const names = nameDots(dots, grid.size, paper, measure);
  const height = names.reduce((highest, { rise }) => Math.max(highest, rise + paper.line / 2), top);
  return { dots, names, height };
}

/** Names the dots that have room: those on both sides first, then the weightiest; of many, turning points only. */
function nameDots(
  dots: readonly Dot[],
  size: number,
  paper: Paper,
  measure: MeasureText,
): DrawnName[] {
  const least = dots.length <= NAMED ? 1 : TURNING;
  const named = dots
    .filter(({ event }) => event.item.importance >= least)
    .sort(({ event: a, x }, { event: b, x: other }) => {
      const both = Number(b.common) - Number(a.common);
      return both || b.item.importance - a.item.importance || x - other;
    });
  const longest = Math.max(LEAST_NAME, Math.min(LONGEST_NAME, paper.width / 2 - GAP));
  const written = named.map((dot) => writeName(dot, longest, measure));
  const nameable = written.map(({ dot, width }) => ({ x: dot.x, width }));
  const room = roomAbove(dots, size, paper);
  return placeNames(nameable, room).flatMap((place) => {
    const name = written[place.dot];
    return name ? [drawName(name, place, room)] : [];
  });
}

type WrittenName = Pick<DrawnName, 'dot' | 'year' | 'text'> & { readonly width: number };

function writeName(dot: Dot, longest: number, measure: MeasureText): WrittenName {
  const year = String(dot.event.year);
  const before = measure(`${year} `);
  const text = cutAtWord(drawnName(dot.event.item), longest - before, measure);
  return { dot, year, text, width: before + measure(text) + 4 };
}

/** The room above a side's dots; in it 0 is the upper edge of the highest row, and the axis is at the `floor`. */
function roomAbove(
  dots: readonly Dot[],
  size: number,
  { width, line, lines }: Paper,
): NameRoom & { readonly floor: number } {
  const columns = columnsOf(dots);
  const highest = (from: number, to: number) =>
    columns.reduce(
      (top, { x, rise }) => (x < from - size || x > to + size ? top : Math.max(top, rise)),
      0,
    );
  const rows = lines + Math.ceil(highest(0, width) / line);
  const floor = rows * line + GAP;
  // Names keep off the dots by as much as half a dot and a little air.
  const skyline = (from: number, to: number) => floor - highest(from, to) - size / 2 - GAP / 2;
  return { left: 0, right: width, top: 0, rows, rowHeight: line, skyline, floor };
}

/** The highest dot of each column: of thousands of dots these are hundreds, and each name asks them all. */
function columnsOf(dots: readonly Dot[]): readonly Dot[] {
  const highest = new Map<number, Dot>();
  for (const dot of dots) if (dot.rise > (highest.get(dot.x)?.rise ?? 0)) highest.set(dot.x, dot);
  return [...highest.values()];
}

function drawName(
  { dot, year, text }: WrittenName,
  { left, right, ends, row }: PlacedName,
  { floor, rowHeight }: NameRoom & { readonly floor: number },
): DrawnName {
  const rise = floor - (row + 0.5) * rowHeight;
  return { dot, year, text, ends, x: ends ? right : left, rise };
}
