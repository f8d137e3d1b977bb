import { directionOf } from '../letters/directions.ts';
import { fitLine, fitLines, type Fitted, type Setting } from '../letters/fit-lines.ts';
import type { Box } from './box.ts';
import type { Card } from './card.ts';
import { COLOURS } from './colours.ts';
import type { FaceName, Pen } from './pen.ts';
import { drawSign } from './sign.ts';

/** Sizes of a heading (px): the fewer its lines, the larger its letters. */
const TITLES: readonly Setting[] = [
  { size: 84, lines: 1 },
  { size: 74, lines: 1 },
  { size: 64, lines: 1 },
  { size: 70, lines: 2 },
  { size: 60, lines: 2 },
  { size: 56, lines: 3 },
  { size: 50, lines: 3 },
  { size: 46, lines: 3 },
];
const LEADING = { title: 1.16, lede: 1.4 };
const LINE = { size: 28, height: 44 };
const LEDE = 28;
/** A value has one line, if it can. */
const VALUES: readonly Setting[] = [
  { size: 72, lines: 1 },
  { size: 60, lines: 1 },
  { size: 50, lines: 1 },
  { size: 42, lines: 2 },
  { size: 34, lines: 2 },
];
const SIGN = 30;
/** Between a part of the words and the next. */
const GAP = 22;

/** The words of a card from the top of `box` down, and where they end. */
export function drawWords(card: Card, box: Box, pen: Pen): { svg: string; bottom: number } {
  const lead = drawLead(card, box, pen);
  const top = lead === '' ? box.top : box.top + LINE.height + GAP;
  const height = box.bottom - top;
  const title = fitted(card.title, 'heading', box, titlesWithin(height), pen);
  const titled = drawLines(title, 'heading', COLOURS.ink, LEADING.title, box, top, pen);
  const valued = drawValue(card.value, box, titled.bottom, pen);
  const left = box.bottom - valued.bottom - GAP;
  const rows = Math.min(card.value === '' ? 3 : 2, Math.floor(left / (LEDE * LEADING.lede)));
  if (card.lede === '' || rows < 1 || title.lines.length > 3)
    return { svg: lead + titled.svg + valued.svg, bottom: valued.bottom };
  const lede = fitted(card.lede, 'text', box, [{ size: LEDE, lines: rows }], pen);
  const told = drawLines(
    lede,
    'text',
    COLOURS['ink-soft'],
    LEADING.lede,
    box,
    valued.bottom + GAP,
    pen,
  );
  return { svg: lead + titled.svg + valued.svg + told.svg, bottom: told.bottom };
}

/** Titles that have room; the smallest always is tried. */
function titlesWithin(height: number): readonly Setting[] {
  const whole = TITLES.filter(({ size, lines }) => size * lines * LEADING.title <= height);
  return whole.length > 0 ? whole : TITLES.slice(-1);
}

/** When it was, the sign, and what kind of thing it is. */
function drawLead({ lead, sign, about }: Card, { left, right, top }: Box, pen: Pen): string {
  const baseline = top + LINE.size;
  const strong = { face: 'strong', size: LINE.size, fill: COLOURS.ink } as const;
  const soft = { face: 'text', size: LINE.size, fill: COLOURS['ink-soft'] } as const;
  let x = left;
  const drawn: string[] = [];
  const first = fitLine(pen.legible(lead, 'strong'), (right - x) / LINE.size, pen.typefaces.strong);
  if (first !== '') {
    drawn.push(pen.write(first, x, baseline, strong));
    x += pen.width(first, strong) + 26;
  }
  const words = pen.legible(about, 'text');
  const after = sign ? x + SIGN + 14 : x;
  // A sign means nothing without its words, and half of them little.
  if (words !== '' && after + pen.width(words, soft) <= right) {
    if (sign) drawn.push(drawSign(sign, x + SIGN / 2, baseline - LINE.size * 0.36, SIGN));
    drawn.push(pen.write(words, after, baseline, soft));
  }
  return drawn.join('');
}

function drawValue(value: string, box: Box, above: number, pen: Pen) {
  const set = fitted(value, 'heading', box, VALUES, pen);
  if (set.lines.length === 0) return { svg: '', bottom: above };
  const top = above + GAP / 2;
  return drawLines(set, 'heading', COLOURS.action, LEADING.title, box, top, pen);
}

function fitted(
  words: string,
  face: FaceName,
  { left, right }: Box,
  settings: readonly Setting[],
  pen: Pen,
): Fitted {
  return fitLines(pen.legible(words, face), right - left, settings, pen.typefaces[face]);
}

function drawLines(
  { size, lines }: Fitted,
  face: FaceName,
  fill: string,
  leading: number,
  { left, right }: Box,
  top: number,
  pen: Pen,
): { svg: string; bottom: number } {
  const isRight = directionOf(lines.join(' ')) === 'rtl';
  const svg = lines.map((line, row) =>
    pen.write(line, isRight ? right : left, top + size * (0.92 + row * leading), {
      face,
      size,
      fill,
      anchor: isRight ? 'end' : 'start',
    }),
  );
  return { svg: svg.join(''), bottom: top + lines.length * size * leading };
}
