import { px, type Box } from '../picture/box.ts';
import { AIM, COLOURS, HUE_COLOURS, QUIET } from '../picture/colours.ts';
import { axisLine } from './axis.ts';
import type { Pen } from '../picture/pen.ts';
import { drawSign } from '../picture/sign.ts';

/** The lives of all strategies as bars, this one's in its colour with the years it looks ahead to. */
export interface Life {
  readonly as: 'life';
  /** In percent of the width; the own one is null where nothing dates it. */
  readonly own: LifeBar | null;
  readonly others: readonly LifeBar[];
  readonly ticks: readonly { readonly year: number; readonly x: number }[];
  readonly horizons: readonly {
    readonly year: number;
    readonly x: number;
    readonly own: boolean;
  }[];
}

interface LifeBar {
  readonly x: number;
  readonly width: number;
  /** Where nothing tells its end it goes out. */
  readonly isOpen: boolean;
}

const YEARS = { size: 22, below: 36, apart: 72 };
const OWN = 20;

/** Draws the bars into `box`. */
export function drawLife(life: Life, { left, right, top, bottom }: Box, pen: Pen): string {
  const floor = bottom - YEARS.below - 6;
  const xOf = (percent: number) => left + (percent / 100) * (right - left);
  const y = (top + 14 + floor) / 2;
  const pitch = Math.min(9, (floor - top - 20) / Math.max(1, life.others.length));
  const others = life.others.map((bar, row) =>
    drawBar(bar, xOf, top + 20 + row * pitch, pitch * 0.5),
  );
  const aims = life.horizons.map(
    ({ x }) =>
      `<path d="M${px(xOf(x))} ${px(top + 8)}V${px(floor)}" stroke="${AIM}" stroke-width="2" stroke-dasharray="3 6"/>`,
  );
  const years = yearsApart(life, xOf).map(({ year, x, own }) =>
    yearBelow(year, xOf(x), own, { right, floor }, pen),
  );
  const axis = axisLine(left, right, floor);
  return others.join('') + axis + aims.join('') + years.join('') + drawOwn(life, xOf, y);
}

function drawBar(
  { x, width }: LifeBar,
  xOf: (percent: number) => number,
  y: number,
  height: number,
) {
  const [start, end] = [xOf(x), xOf(x + width)];
  return `<rect x="${px(start)}" y="${px(y)}" width="${px(Math.max(4, end - start))}" height="${px(height)}" rx="${px(height / 2)}" fill="${QUIET}" fill-opacity="0.55"/>`;
}

function drawOwn({ own, horizons }: Life, xOf: (percent: number) => number, y: number): string {
  if (!own) return '';
  const [start, end] = [xOf(own.x), xOf(own.x + own.width)];
  const rest = own.isOpen
    ? [0, 1, 2].map((step) => {
        const x = end + 8 + step * 14;
        return `<circle cx="${x}" cy="${px(y)}" r="4" fill="${COLOURS.action}"/>`;
      })
    : [];
  const bar = `<rect x="${px(start)}" y="${px(y - OWN / 2)}" width="${px(Math.max(OWN, end - start))}" height="${OWN}" rx="${OWN / 2}" fill="${COLOURS.action}" stroke="${COLOURS.paper}" stroke-width="8" paint-order="stroke"/>`;
  const aims = horizons
    .filter(({ own: isOwn }) => isOwn)
    .map(({ x }) => {
      const size = 40;
      return drawSign({ hue: 'gold', shape: 'diamond' }, xOf(x), y, size, 5);
    });
  const begin = `<circle cx="${px(start)}" cy="${px(y)}" r="14" fill="${COLOURS.paper}" stroke="${HUE_COLOURS.teal}" stroke-width="5"/>`;
  return bar + rest.join('') + begin + aims.join('');
}

/** Years that do not stand on one another: its own aims first, then those of all, then the others. */
function yearsApart({ horizons, ticks }: Life, xOf: (percent: number) => number) {
  const years = [
    ...[...horizons].sort((a, b) => Number(b.own) - Number(a.own)),
    ...ticks.map((tick) => ({ ...tick, own: false })),
  ];
  const apart: typeof years = [];
  for (const each of years)
    if (apart.every(({ x }) => Math.abs(xOf(x) - xOf(each.x)) >= YEARS.apart)) apart.push(each);
  return apart;
}

function yearBelow(
  year: number,
  x: number,
  isOwn: boolean,
  { right, floor }: { readonly right: number; readonly floor: number },
  pen: Pen,
): string {
  const setting = {
    face: isOwn ? 'strong' : 'text',
    size: YEARS.size,
    fill: isOwn ? AIM : COLOURS['ink-faint'],
  } as const;
  const words = String(year);
  const half = pen.width(words, setting) / 2;
  return pen.write(words, Math.min(x, right - half), floor + YEARS.below, {
    ...setting,
    anchor: 'middle',
  });
}
