import { yearDrawing, type YearItem } from '#figures/year-weeks.ts';
import { px, type Box } from '../picture/box.ts';
import { COLOURS, QUIET } from '../picture/colours.ts';
import { axisLine } from './axis.ts';
import type { Pen } from '../picture/pen.ts';
import { drawSign, type Sign } from '../picture/sign.ts';

/** A year by its weeks, every event a sign. */
export interface Weeks {
  readonly as: 'weeks';
  readonly year: number;
  readonly events: readonly (Omit<YearItem, 'name'> & { readonly sign: Sign })[];
  /** What stands below each month. */
  readonly months: readonly string[];
}

const COLUMNS = 52;
const MONTHS = { size: 22, below: 36 };
/** The drawing of the pages is made for windows half as wide. */
const LARGER = 1.7;

/** Draws the year on the lower edge of `box`. */
export function drawWeeks({ year, events, months }: Weeks, box: Box, pen: Pen): string {
  const { left, right, top } = box;
  const floor = box.bottom - MONTHS.below - 6;
  const items = events.map((event): YearItem => ({ ...event, name: null }));
  const drawing = yearDrawing(items, {
    year,
    width: (right - left) / LARGER,
    columns: COLUMNS,
    names: { rows: 0, rowHeight: 0, letter: 0 },
  });
  const scale = Math.min(LARGER, (floor - top) / Math.max(1, drawing.height));
  const yOf = (y: number) => floor - (drawing.height - y) * scale;
  const xOf = (x: number) => left + x * LARGER;
  const signs = new Map(events.map(({ id, sign }) => [id, sign]));
  const bands = drawing.months.map(({ month, x, width }) => {
    const fill = month % 2 === 1 ? COLOURS.band : 'none';
    const band = `<rect x="${px(xOf(x))}" y="${px(top)}" width="${px(width * LARGER)}" height="${px(floor - top)}" fill="${fill}"/>`;
    const name = pen.legible(months[month] ?? '', 'text');
    return (
      band +
      pen.write(name, xOf(x + width / 2), floor + MONTHS.below, {
        face: 'text',
        size: MONTHS.size,
        fill: COLOURS['ink-faint'],
        anchor: 'middle',
      })
    );
  });
  const pills = drawing.pills.map(
    ({ x, width, y }) =>
      `<rect x="${px(xOf(x))}" y="${px(yOf(y) - 8)}" width="${px(width * LARGER)}" height="16" rx="8" fill="${QUIET}" fill-opacity="0.5"/>`,
  );
  const size = Math.min(22, drawing.radius * scale * 2.3);
  const marks = drawing.dots.map(({ id, x, y }) =>
    drawSign(signs.get(id) ?? { hue: 'slate', shape: 'circle' }, xOf(x), yOf(y), size),
  );
  const axis = axisLine(left, right, floor);
  return bands.join('') + pills.join('') + axis + marks.join('');
}
