import { bisector } from 'd3';
import { oncePerObject } from '../../made-once.ts';
import { midnight } from '#domain/dates/calendar.ts';
import { middleOf } from '#domain/dates/compare.ts';
import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import type { Event } from '#domain/records/event.ts';
import type { Strategy } from '#domain/records/strategy.ts';

const YEAR = 365.25 * 24 * 3600 * 1000;
const HALF_WINDOW = 1.25 * YEAR;
const MAX_BARS = 2;
/** Units between two marks: each is a link, as wide as a finger or an unsteady hand needs it. */
const GAP = 25;
/** Units kept free at the edges: no link reaches beyond the drawing. */
const EDGE = GAP / 2;

interface Dot {
  readonly x: number;
  readonly event: Event;
}

interface ContextWindow {
  readonly here: number;
  readonly dots: readonly Dot[];
  readonly bars: readonly {
    readonly x: number;
    readonly width: number;
    readonly strategy: Strategy;
  }[];
  readonly years: readonly { readonly x: number; readonly year: number }[];
}

/** What stands around an event in time: a window of two and a half years drawn `width` units wide. */
export function contextWindow(catalogue: Catalogue, event: Event, width: number): ContextWindow {
  const centre = middleOf(event.date);
  const from = centre - HALF_WINDOW;
  const to = centre + HALF_WINDOW;
  const x = (moment: number): number => ((moment - from) / (to - from)) * width;
  const near = eventsBetween(catalogue.events, from, to)
    .filter((other) => other.id !== event.id)
    .map((other) => ({ event: other, x: x(middleOf(other.date)) }))
    .filter((dot) => dot.x >= EDGE && dot.x <= width - EDGE);
  const dots = thinned(near, x(centre));
  return { here: x(centre), dots, bars: barsOf(catalogue, event, x, width), years: yearsOf() };

  function yearsOf(): { x: number; year: number }[] {
    const first = new Date(from).getUTCFullYear() + 1;
    return [first, first + 1, first + 2]
      .map((year) => ({ year, x: x(midnight(year)) }))
      .filter((tick) => tick.x > 14 && tick.x < width - 14);
  }
}

interface PlacedEvent {
  readonly event: Event;
  readonly middle: number;
  /** Its place in the chronicle. */
  readonly place: number;
}

// Each event has a page with a window: looking through all of them for each would be quadratic.
const byMiddle = oncePerObject((events: readonly Event[]): readonly PlacedEvent[] =>
  events
    .map((event, place) => ({ event, place, middle: middleOf(event.date) }))
    .filter(({ middle }) => Number.isFinite(middle))
    .sort((a, b) => a.middle - b.middle),
);
const placeOf = bisector(({ middle }: PlacedEvent) => middle);

/** The events whose middles lie in a stretch of time, both ends included, in the chronicle's order. */
function eventsBetween(events: readonly Event[], from: number, to: number): Event[] {
  const placed = byMiddle(events);
  return placed
    .slice(placeOf.left(placed, from), placeOf.right(placed, to))
    .sort((a, b) => a.place - b.place)
    .map(({ event }) => event);
}

/** Keeps the more important where marks would touch; the event itself has room around it. */
function thinned(dots: readonly Dot[], here: number): Dot[] {
  const kept: Dot[] = [];
  for (const dot of [...dots].sort((a, b) => b.event.importance - a.event.importance)) {
    const isFree = kept.every(({ x }) => Math.abs(x - dot.x) >= GAP);
    if (isFree && Math.abs(here - dot.x) >= GAP) kept.push(dot);
  }
  return kept;
}

function barsOf(
  catalogue: Catalogue,
  event: Event,
  x: (moment: number) => number,
  width: number,
): ContextWindow['bars'] {
  return event.strategies
    .flatMap((id) => catalogue.find('strategy', id) ?? [])
    .flatMap((strategy) => {
      const begins = (strategy.issued ?? strategy.span)?.earliest;
      const start = begins === undefined ? Infinity : Math.max(0, x(begins));
      return start < width ? [{ x: start, width: width - start, strategy }] : [];
    })
    .slice(0, MAX_BARS);
}
