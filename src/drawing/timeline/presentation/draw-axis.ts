import { drawnExtent } from '#timeline/items/extent.ts';
import { drawnName, type Bounds, type TimelineItem } from '#timeline/items/item.ts';
import { stackEvents, type DensityEvent } from '#timeline/density/stacks.ts';
import { shape } from './svg.ts';

/** Pixels of the drawing: the line the dots stand on, room above it for them and the two names. */
const FLOOR = 150;
const HEIGHT = 200;
const STACKS = 96;
const SIDE = 24;
/** Years between two that are named, by how many there are. */
const STEPS = [1, 2, 5, 10, 25, 50, 100, 250, 500, 1000];
/** Room for a year's name. */
const ROOM = 90;

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
  const span = yearsOf(items.map(middle));
  const [left, right] = [SIDE, Math.max(SIDE + 100, width - SIDE)];
  const [first, last] = [Date.UTC(span.from, 0), Date.UTC(span.to + 1, 0)];
  const at = (moment: number) => left + ((moment - first) / (last - first)) * (right - left);
  const box = { left, right, floor: FLOOR - 10, height: STACKS };
  const events = items.map((item): DensityEvent => ({ at: middle(item), turning: false }));
  const { dots, pitch, rise } = stackEvents(events, span, box);
  const radius = Math.max(0.8, Math.min(3, Math.min(pitch, rise) * 0.38));
  const stacked = dots.map(({ x, y }) => circlePath(x, y, radius)).join('');
  const places = tour.map((item) => at(middle(item)));
  const now = places[place] ?? left;
  const beyond = ({ x, step }: { x: number; step: number }) =>
    neighbour(tour[place + step], x, step, right);
  return shape(
    'svg',
    { width, height: HEIGHT, viewBox: `0 0 ${width} ${HEIGHT}`, 'aria-hidden': 'true' },
    shape('path', { d: stacked, class: 'dots' }),
    shape('path', { d: `M${left} ${FLOOR}H${right}`, class: 'axis' }),
    shape('path', { d: `M${left} ${FLOOR}H${now.toFixed(1)}`, class: 'gone' }),
    ...yearNames(span, at, right - left, now),
    ...beyond({ x: places[place - 1] ?? left, step: -1 }),
    ...beyond({ x: places[place + 1] ?? right, step: 1 }),
    ...places.map((cx, own) =>
      shape('circle', {
        cx: cx.toFixed(1),
        cy: FLOOR,
        r: own === place ? 12 : 6,
        class: own === place ? 'now' : own < place ? 'past' : 'ahead',
      }),
    ),
    shape('path', { d: `M${now.toFixed(1)} ${FLOOR - 12}V${FLOOR - STACKS - 34}`, class: 'stem' }),
    shape('text', { x: now.toFixed(1), y: FLOOR + 38, class: 'year now' }, yearOf(tour[place])),
  );
}

/** The year that a slide's date begins with, as far as it is known. */
function yearOf(item: TimelineItem | undefined): string {
  const moment = item?.start ?? item?.end ?? null;
  return moment === null ? '' : String(new Date(moment).getUTCFullYear());
}

/** The years from the first to the last moment, whole. */
function yearsOf(moments: readonly number[]): { from: number; to: number } {
  const years = moments.map((moment) => new Date(moment).getUTCFullYear());
  const from = years.reduce((a, b) => Math.min(a, b), Infinity);
  return Number.isFinite(from)
    ? { from, to: years.reduce((a, b) => Math.max(a, b), from) }
    : { from: 0, to: 0 };
}

function yearNames(
  { from, to }: { readonly from: number; readonly to: number },
  at: (moment: number) => number,
  width: number,
  now: number,
): SVGElement[] {
  const most = Math.max(1, Math.floor(width / ROOM));
  const step = STEPS.find((years) => (to - from) / years <= most) ?? 2500;
  const first = Math.ceil(from / step) * step;
  const count = Math.max(0, Math.floor((to - first) / step) + 1);
  return Array.from({ length: count }, (_, place) => first + place * step).flatMap((year) => {
    const x = at(Date.UTC(year, 0));
    const tick = shape('path', { d: `M${x.toFixed(1)} ${FLOOR}v8`, class: 'axis' });
    // Under the present slide stands its own year.
    if (Math.abs(x - now) < ROOM / 2) return [tick];
    return [tick, shape('text', { x: x.toFixed(1), y: FLOOR + 34, class: 'year' }, String(year))];
  });
}

/** The slide before or after this one: its day and name, beside the line to its place. */
function neighbour(
  item: TimelineItem | undefined,
  x: number,
  step: number,
  right: number,
): SVGElement[] {
  if (!item) return [];
  const isCrowded = step < 0 ? x < 260 : x > right - 260;
  const anchor = step < 0 !== isCrowded ? 'end' : 'start';
  const words = { x: x + (anchor === 'end' ? -8 : 8), 'text-anchor': anchor };
  const top = FLOOR - STACKS - (step < 0 ? 10 : 34);
  return [
    shape('path', { d: `M${x.toFixed(1)} ${FLOOR - 8}V${top}`, class: 'leader' }),
    shape(
      'text',
      { ...words, y: top + 4, class: 'beside' },
      `${item.when}  ${shortened(drawnName(item))}`,
    ),
  ];
}

/** As much of a name as stands beside a slide; the slide itself has the whole. */
function shortened(name: string): string {
  const letters = [...name];
  return letters.length > 44 ? `${letters.slice(0, 42).join('').trimEnd()}…` : name;
}

function circlePath(x: number, y: number, r: number): string {
  return `M${(x - r).toFixed(1)} ${y.toFixed(1)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
}
