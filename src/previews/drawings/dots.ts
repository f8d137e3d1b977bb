import type { Sign } from '../picture/sign.ts';
import { stackEvents, type YearSpan } from '#timeline/density/stacks.ts';
import { px, type Box } from '../picture/box.ts';
import { COLOURS, HUE_COLOURS } from '../picture/colours.ts';
import { axisLine } from './axis.ts';
import type { Pen } from '../picture/pen.ts';

/** Every event as a dot by quarter, in the colour of its sign. */
export interface Dots {
  readonly as: 'dots';
  readonly span: YearSpan;
  readonly events: readonly {
    /** The moment it stands at (ms, UTC). */
    readonly at: number;
    readonly turning: boolean;
    readonly hue: Sign['hue'];
  }[];
}

const YEARS = { size: 22, below: 36, apart: 130 };
const BANDS = 10;

/** Draws the dots into `box`, decades behind them in bands. */
export function drawDots({ span, events }: Dots, box: Box, pen: Pen): string {
  const { left, right, top } = box;
  const floor = box.bottom - YEARS.below - 6;
  const { dots, pitch, rise } = stackEvents(events, span, {
    left,
    right,
    floor,
    height: floor - top,
  });
  const years = span.to - span.from + 1;
  const xOf = (year: number) => left + ((year - span.from) / years) * (right - left);
  const drawn = dots.map(({ event, x, y }) => {
    const { hue, turning } = events[event] ?? { hue: 'slate' as const, turning: false };
    const radius = Math.min(pitch, Math.max(rise, 3)) * (turning ? 0.56 : 0.44);
    return `<circle cx="${px(x)}" cy="${px(y)}" r="${radius.toFixed(2)}" fill="${HUE_COLOURS[hue]}"/>`;
  });
  const decades = Array.from({ length: years }, (_, index) => span.from + index).filter(
    (year) => year % BANDS === 0,
  );
  const apart = Math.max(1, Math.ceil((YEARS.apart * years) / (right - left) / BANDS));
  const named = decades.filter((_, index) => index % apart === 0);
  const bands = decades
    .filter((year) => (year / BANDS) % 2 === 0)
    .map((year) => {
      const [x, end] = [xOf(year), Math.min(right, xOf(year + BANDS))];
      return `<rect x="${px(x)}" y="${px(top)}" width="${px(end - x)}" height="${px(floor - top)}" fill="${COLOURS.band}"/>`;
    });
  const names = named.map((year) => {
    const setting = { face: 'text', size: YEARS.size, fill: COLOURS['ink-faint'] } as const;
    const words = String(year);
    const x = Math.min(xOf(year), right - pen.width(words, setting));
    return pen.write(words, x, floor + YEARS.below, setting);
  });
  const axis = axisLine(left, right, floor);
  return bands.join('') + axis + drawn.join('') + names.join('');
}
