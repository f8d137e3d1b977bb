import { fitLines, type Setting } from '../letters/fit-lines.ts';
import type { Box } from '../picture/box.ts';
import { COLOURS } from '../picture/colours.ts';
import type { Pen } from '../picture/pen.ts';

/** The only value of a figure, in words: a chart of one dot would say nothing. */
export interface SingleValue {
  readonly as: 'value';
  /** With its unit. */
  readonly words: string;
  readonly time: string;
}

const VALUES: readonly Setting[] = [
  { size: 110, lines: 1 },
  { size: 88, lines: 1 },
  { size: 70, lines: 1 },
  { size: 58, lines: 2 },
  { size: 46, lines: 2 },
  { size: 36, lines: 3 },
  { size: 28, lines: 4 },
];
const LEADING = 1.16;
const TIME = { size: 30, above: 24 };

/** Draws the value into `box`, and when it was below it. */
export function drawSingleValue({ words, time }: SingleValue, box: Box, pen: Pen): string {
  const { left, right, bottom } = box;
  const said = pen.legible(words, 'heading');
  const { size, lines } = fitLines(said, right - left, VALUES, pen.typefaces.heading);
  const floor = bottom - TIME.size - TIME.above;
  const value = lines.map((line, row) =>
    pen.write(line, left, floor - (lines.length - 1 - row) * size * LEADING, {
      face: 'heading',
      size,
      fill: COLOURS.action,
    }),
  );
  const when = pen.write(pen.legible(time, 'strong'), left, bottom - 6, {
    face: 'strong',
    size: TIME.size,
    fill: COLOURS.ink,
  });
  return value.join('') + when;
}
