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
  const dots = new Dots(width, x(centre));
  for (const placed of eventsBetween(catalogue.events, from, to)) {
    if (placed.event.id !== event.id) dots.add(placed.event, x(placed.middle));
  }
  return {
    here: x(centre),
    dots: dots.kept,
    bars: barsOf(catalogue, event, x, width),
    years: yearsOf(),
  };

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
  /** Its place among all, the more important before the less, those of one importance in the chronicle's order. */
  rank: number;
}

// Each event has a page with a window: looking through all of them for each would be quadratic.
const byMiddle = oncePerObject((events: readonly Event[]): readonly PlacedEvent[] => {
  const placed = events
    .map((event) => ({ event, rank: 0, middle: middleOf(event.date) }))
    .filter(({ middle }) => Number.isFinite(middle));
  const ranked = placed.toSorted((a, b) => b.event.importance - a.event.importance);
  for (const [rank, one] of ranked.entries()) one.rank = rank;
  return placed.sort((a, b) => a.middle - b.middle);
});
const placeOf = bisector(({ middle }: PlacedEvent) => middle);

/** The events whose middles lie in a stretch of time, both ends included, the more important first. */
function eventsBetween(events: readonly Event[], from: number, to: number): PlacedEvent[] {
  const placed = byMiddle(events);
  return placed
    .slice(placeOf.left(placed, from), placeOf.right(placed, to))
    .sort((a, b) => a.rank - b.rank);
}

/** Marks of which none touches one that came before it, nor the event itself in the middle. */
class Dots {
  readonly kept: Dot[] = [];
  readonly #width: number;
  readonly #here: number;
  /** By stretch of the axis as long as the gap: the place of the one mark that may be in it. */
  readonly #taken: (number | undefined)[] = [];

  constructor(width: number, here: number) {
    this.#width = width;
    this.#here = here;
  }

  add(event: Event, x: number): void {
    if (x < EDGE || x > this.#width - EDGE || Math.abs(this.#here - x) < GAP) return;
    const at = Math.floor(x / GAP);
    for (const near of [at - 1, at, at + 1]) {
      const other = this.#taken[near];
      if (other !== undefined && Math.abs(other - x) < GAP) return;
    }
    this.#taken[at] = x;
    this.kept.push({ x, event });
  }
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
