import { midnight, yearAt } from '#domain/dates/calendar.ts';
import { timeScale } from '#timeline/axis/scale.ts';
import { A_YEAR, startsIn, type Period } from '#timeline/axis/periods.ts';
import { stepFor } from '#timeline/axis/ticks.ts';
import { stackEvents, type DensityEvent } from '#timeline/density/stacks.ts';
import { drawnExtent } from '#timeline/items/extent.ts';
import { drawnName, type Bounds, type TimelineItem } from '#timeline/items/item.ts';
import { yearOf } from '#timeline/picture/list-row.ts';
import { shapePath } from '#timeline/picture/paths.ts';
import { svgElement } from '../../svg-element.ts';

/** Pixels of the drawing: the line the dots stand on, room above it for them and the two names. */
const FLOOR = 150;
const HEIGHT = 200;
const STACKS = 96;
const SIDE = 24;
/** Room for a year's name. */
const ROOM = 90;
/** A name that stands nearer than this to an edge turns away from it. */
const EDGE = 260;
/** A day and a name take no more than this. */
const NAME = 900;
/** Letters of a name beside the slide; the slide itself has the whole. */
const LETTERS = 42;

/** What the axis under the slides is drawn from. */
export interface TourTime {
  readonly items: readonly TimelineItem[];
  readonly bounds: Bounds;
  readonly today: number;
}

/** The time of a tour: every event shown as a dot, those of the tour on the line, filled as far as it has come. */
export function drawAxis(
  { items, bounds, today }: TourTime,
  tour: readonly TimelineItem[],
  place: number,
  width: number,
): SVGElement {
  const middle = (item: TimelineItem): number => {
    const { from, to } = drawnExtent(item, bounds, today);
    return (from + to) / 2;
  };
  const moments = items.map(middle);
  const span = yearsOf(moments);
  const [left, right] = [SIDE, Math.max(SIDE + 100, width - SIDE)];
  const window = { from: midnight(span.from), to: midnight(span.to + 1) };
  const scale = timeScale(window, left, right - left);
  const box = { left, right, floor: FLOOR - 10, height: STACKS };
  const events = moments.map((at): DensityEvent => ({ at, turning: false }));
  const { dots, pitch, rise } = stackEvents(events, span, box);
  const radius = Math.max(0.8, Math.min(3, Math.min(pitch, rise) * 0.38));
  const places = tour.map((item) => scale.at(middle(item)));
  const now = places[place] ?? left;
  const years = startsIn(window, yearStep(scale.pixelsPerMs)).map((at) => ({
    x: scale.at(at),
    name: String(yearAt(at)),
  }));
  return svgElement(
    'svg',
    { width, height: HEIGHT, viewBox: `0 0 ${width} ${HEIGHT}`, 'aria-hidden': 'true' },
    line(dots.map(({ x, y }) => shapePath('circle', x, y, radius)).join(''), 'dots'),
    line(
      `M${left} ${FLOOR}H${right}${years.map(({ x }) => `M${n(x)} ${FLOOR}v8`).join('')}`,
      'axis',
    ),
    line(`M${left} ${FLOOR}H${n(now)}`, 'gone'),
    // Under the present slide stands its own year.
    ...years
      .filter(({ x }) => Math.abs(x - now) >= ROOM / 2)
      .map(({ x, name }) => svgElement('text', { x: n(x), y: FLOOR + 34, class: 'year' }, name)),
    ...beside(tour[place - 1], places[place - 1] ?? left, -1, { right, now }),
    ...beside(tour[place + 1], places[place + 1] ?? right, 1, { right, now }),
    ...places.map((cx, own) => {
      const [r, look] = own === place ? [12, 'now'] : [6, own < place ? 'past' : 'ahead'];
      return svgElement('circle', { cx: n(cx), cy: FLOOR, r, class: look });
    }),
    line(`M${n(now)} ${FLOOR - 12}V${FLOOR - STACKS - 34}`, 'stem'),
    svgElement(
      'text',
      { x: n(now), y: FLOOR + 38, class: 'year now' },
      tour[place] ? yearOf(tour[place]) : '',
    ),
  );
}

function n(value: number): string {
  return value.toFixed(1);
}

function line(d: string, look: string): SVGElement {
  return svgElement('path', { d, class: look });
}

/** The years that have room for their names; a tour of a few months still has its year. */
function yearStep(pixelsPerMs: number): Period {
  const step = stepFor(pixelsPerMs, { unit: 1, least: ROOM });
  return step.unit === 'year' ? step : A_YEAR;
}

/** The years from the first to the last moment, whole. */
function yearsOf(moments: readonly number[]): { from: number; to: number } {
  const years = moments.map(yearAt);
  const from = years.reduce((a, b) => Math.min(a, b), Infinity);
  if (!Number.isFinite(from)) return { from: 0, to: 0 };
  return { from, to: years.reduce((a, b) => Math.max(a, b), from) };
}

/**
 * The slide before or after this one: its day and name, beside the line to its place. Where they would have to turn to
 * the line of `now`, and over it, that line alone stands.
 */
function beside(
  item: TimelineItem | undefined,
  x: number,
  step: number,
  { right, now }: { readonly right: number; readonly now: number },
): SVGElement[] {
  if (!item) return [];
  const isCrowded = step < 0 ? x < EDGE : x > right - EDGE;
  const anchor = step < 0 !== isCrowded ? 'end' : 'start';
  const top = FLOOR - STACKS - (step < 0 ? 10 : 34);
  const stands = { x: n(x + (anchor === 'end' ? -8 : 8)), y: top + 4, 'text-anchor': anchor };
  const words = `${item.when}  ${shortened(drawnName(item))}`;
  const leader = line(`M${n(x)} ${FLOOR - 8}V${top}`, 'leader');
  if (isCrowded && Math.abs(now - x) < NAME) return [leader];
  return [leader, svgElement('text', { ...stands, class: 'beside' }, words)];
}

function shortened(name: string): string {
  const letters = [...name];
  return letters.length > LETTERS + 2 ? `${letters.slice(0, LETTERS).join('').trimEnd()}…` : name;
}
