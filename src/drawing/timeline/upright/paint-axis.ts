import { monthNumber, yearAt } from '#domain/dates/calendar.ts';
import { momentInWords, type TickWords } from '#timeline/axis/tick-format.ts';
import { startsIn, type Period } from '#timeline/axis/periods.ts';
import { stretchesOf } from '#timeline/axis/ticks.ts';
import { periodFor, type RowPeriod } from '#timeline/upright/periods.ts';
import type { TornScale } from '#timeline/upright/torn-scale.ts';
import type { ColourOf, Pen } from '../draw-shape.ts';
import type { Box } from './scene.ts';

/** Pixels along the axis that a label asks for. */
const LABEL = 26;
/** Ticks without a label stand at least so far apart. */
const STROKE = 5;

interface AxisScene {
  readonly scale: TornScale;
  readonly box: Box;
  readonly colour: ColourOf;
  readonly words: TickWords;
  readonly family: string;
}

/** The upright axis: its line, ticks with dates before it, and every other decade shaded behind all. */
export function paintAxis(pen: Pen, scene: AxisScene): void {
  const { scale, box, colour } = scene;
  const labelled = periodFor(scale.pixelsPerMs, LABEL * box.unit, null);
  shade(pen, scene, labelled);
  pen.fillStyle = colour('line-strong', '');
  pen.fillRect(
    box.left - 1.5,
    scale.at(scale.window.from),
    1.5,
    scale.end - scale.at(scale.window.from),
  );
  const fine = periodFor(scale.pixelsPerMs, STROKE, null);
  for (const at of beginsIn(fine, scale)) pen.fillRect(box.left - 5, scale.at(at), 4, 1);
  for (const at of beginsIn(labelled, scale)) label(pen, scene, labelled, at);
}

function shade(pen: Pen, { scale, box, colour }: AxisScene, labelled: RowPeriod): void {
  const holder = holderOf(labelled);
  pen.fillStyle = colour('band', '');
  const { window } = scale;
  for (const { from, to, shaded } of stretchesOf(window, holder)) {
    if (!shaded) continue;
    const [top, end] = [scale.at(Math.max(window.from, from)), scale.at(Math.min(window.to, to))];
    pen.fillRect(box.left, top, box.width - box.left, end - top);
  }
}

/** The stretches that are shaded by turns: decades behind years, years behind months. */
function holderOf({ days }: RowPeriod): Period {
  const wanted = days >= 1800 ? days * 1.9 : days > 300 ? 3000 : days > 25 ? 360 : 28;
  return periodFor(1 / 86_400_000, wanted, null);
}

/** What begins with the end of the window belongs to what comes after it. */
function beginsIn(period: Period, { window }: TornScale): number[] {
  return startsIn(window, period).filter((at) => at < window.to);
}

function label(pen: Pen, scene: AxisScene, period: RowPeriod, at: number): void {
  const { scale, box, colour, family } = scene;
  const { text, isMajor } = wordsOf(period, at, scene.words);
  const y = scale.at(at);
  pen.fillStyle = colour(isMajor ? 'ink' : 'ink-soft', '');
  pen.fillRect(box.left - 8, y, 7, 1);
  pen.font = `${isMajor ? 600 : 400} ${13 * Math.min(2, box.unit)}px ${family}`;
  pen.textAlign = 'right';
  pen.textBaseline = 'middle';
  pen.fillText(text, box.left - 10, Math.max(8 * box.unit, y), box.left - 11);
}

/** A date as it stands on the axis: every second label of years is stressed, and where a year or a month begins. */
function wordsOf({ unit, count }: RowPeriod, at: number, words: TickWords) {
  const textOf = (pattern: string) => momentInWords(pattern, at, words);
  if (unit === 'year') {
    const step = count > 1 ? 2 * count : 5;
    return { text: String(yearAt(at)), isMajor: yearAt(at) % step === 0 };
  }
  if (unit === 'month') {
    const beginsYear = monthNumber(at) % 12 === 0;
    return { text: textOf(beginsYear ? words.year : words.month), isMajor: beginsYear };
  }
  const isMajor = new Date(at).getUTCDate() <= (unit === 'week' ? 7 : 1);
  return { text: textOf(words.day), isMajor };
}
