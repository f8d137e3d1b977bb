import { fitLines } from '../letters/fit-lines.ts';
import { px, type Box } from '../picture/box.ts';
import { COLOURS } from '../picture/colours.ts';
import type { Pen } from '../picture/pen.ts';

/** The steps of a story, in their order. */
export interface Steps {
  readonly as: 'steps';
  readonly titles: readonly string[];
}

const RADIUS = 21;
const SIZES = [22, 20, 18, 16].map((size) => ({ size, lines: 3 }));
const NUMBER = 24;
const LEADING = 1.3;
/** Fewer pixels than these are too few for a step's name. */
const LEAST = 116;

/** Draws numbered steps on a line, with their names below where there is room for them. */
export function drawSteps({ titles }: Steps, { left, right, top }: Box, pen: Pen): string {
  const width = (right - left) / Math.max(1, titles.length);
  const y = top + RADIUS + 8;
  const radius = Math.min(RADIUS, width * 0.42);
  const line = `<path d="M${left + radius} ${px(y)}H${px(right)}" stroke="${COLOURS['line-strong']}" stroke-width="3"/>`;
  const steps = titles.map((title, index) => {
    const x = left + index * width + radius;
    const mark = `<circle cx="${px(x)}" cy="${px(y)}" r="${px(radius)}" fill="${COLOURS.action}"/>`;
    const number = pen.write(String(index + 1), x, y + NUMBER * 0.35, {
      face: 'strong',
      size: Math.min(NUMBER, radius * 1.15),
      fill: COLOURS.paper,
      anchor: 'middle',
    });
    return mark + number + (width < LEAST ? '' : nameBelow(title, x - radius, y, width - 20, pen));
  });
  return line + steps.join('');
}

function nameBelow(title: string, x: number, y: number, width: number, pen: Pen): string {
  const words = pen.legible(title, 'text');
  const { size, lines } = fitLines(words, width, SIZES, pen.typefaces.text);
  return lines
    .map((line, row) =>
      pen.write(line, x, y + RADIUS + 34 + row * size * LEADING, {
        face: 'text',
        size,
        fill: COLOURS['ink-soft'],
      }),
    )
    .join('');
}
