import { signOfEvent } from '#domain/catalogue/event-sign.ts';
import { countriesOfEvent } from '#domain/catalogue/countries.ts';
import { DAY, yearAt } from '#domain/dates/calendar.ts';
import { middleOf, yearOf } from '#domain/dates/compare.ts';
import type { Event } from '#domain/records/event.ts';
import type { Hue, Shape } from '#domain/records/taxonomy.ts';
import { placeNames, type PlacedName } from '#timeline/arranging/names-above.ts';
import { stackEvents, type Dot, type Stacks, type YearSpan } from '#timeline/density/stacks.ts';
import type { PageContext } from '../frame/site-context.ts';

/** A letter of a name in the drawing (px), rather too wide than too narrow. */
const LETTER = 6.9;
/** A name's year and the space behind it, in letters. */
const YEAR = 5;
/** From one row of names to the next (px). */
const ROW = 17;
/** A date that may mean more days than this is known by its year only. */
const ABOUT_A_YEAR = 300;

/** Where the dots and their names go in the drawing. */
export interface OverviewBox {
  readonly left: number;
  readonly right: number;
  readonly floor: number;
  /** What the highest stack may take. */
  readonly height: number;
}

/** A turning point named above the dots. */
interface NamedEvent extends PlacedName {
  readonly event: Event;
  readonly x: number;
  readonly y: number;
  /** The baseline of its words. */
  readonly baseline: number;
  readonly year: number;
  readonly words: string;
}

/** All events as dots, turning points named as far as there is room. */
export interface Overview extends Stacks {
  readonly span: YearSpan;
  readonly names: readonly NamedEvent[];
}

/** The years of the past: from the first the chronicle spans to the current one. */
export function pastOf({
  catalogue: { site, years },
  now,
}: Pick<PageContext, 'catalogue' | 'now'>): YearSpan {
  const to = Math.max(site.span.from, yearAt(now));
  const first = years[0] ?? site.span.from;
  return { from: Math.min(to, Math.max(site.span.from, first)), to };
}

/** The years of a span, in their order. */
export function yearsIn({ from, to }: YearSpan): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** Lays out every event that has happened. */
export function overviewOf(context: PageContext, box: OverviewBox): Overview {
  const { events } = context.catalogue;
  const span = pastOf(context);
  const stacks = stackEvents(
    events.map(({ date, importance }) => ({
      at: middleOf(date),
      turning: importance === 3,
    })),
    span,
    box,
  );
  return { ...stacks, span, names: namesOf(context, stacks, box) };
}

/** Best sourced first: a reader is shown what is surest. */
function namesOf(
  { catalogue: { events }, voice }: PageContext,
  stacks: Stacks,
  box: OverviewBox,
): NamedEvent[] {
  const turning = stacks.dots
    .flatMap((dot) => {
      const event = events[dot.event];
      if (event?.importance !== 3) return [];
      return [{ dot, event, words: voice.text(event.short ?? event.title) }];
    })
    .sort((a, b) => b.event.sources.length - a.event.sources.length || a.dot.x - b.dot.x);
  const room = {
    left: box.left - 4,
    right: box.right,
    top: 0,
    rows: Math.floor(box.floor / ROW),
    rowHeight: ROW,
    skyline: (from: number, to: number) => topBetween(stacks, box, from, to),
  };
  const nameable = turning.map(({ dot, words }) => {
    return { x: dot.x, width: (words.length + YEAR) * LETTER };
  });
  return placeNames(nameable, room).flatMap((name) => {
    const one = turning[name.dot];
    return one ? [{ ...name, ...standing(one.dot, name.row), ...described(one) }] : [];
  });
}

function standing({ x, y }: Dot, row: number) {
  return { x, y, baseline: (row + 1) * ROW - 5 };
}

function described({ event, words }: { readonly event: Event; readonly words: string }) {
  return { event, words, year: yearAt(middleOf(event.date)) };
}

/** The highest dot between two x, with a little room above it. */
function topBetween({ tops, pitch }: Stacks, box: OverviewBox, from: number, to: number): number {
  const column = (x: number) => Math.floor((x - box.left) / pitch);
  const within = tops.slice(Math.max(0, column(from)), Math.max(0, column(to)) + 1);
  return Math.min(box.floor, ...within) - 4;
}

/** The sign of an event, hollow where its time is not known closely. */
export function signOf(
  { catalogue: { taxonomy } }: PageContext,
  event: Event,
): { readonly hue: Hue; readonly shape: Shape; readonly hollow: boolean } {
  const { latest, earliest } = event.date;
  return { ...signOfEvent(taxonomy, event), hollow: latest - earliest > ABOUT_A_YEAR * DAY };
}

/** What the guided sentence asks of an event: its category, its year and its countries, "3 2015 KR.JP". */
export function factsOf({ catalogue }: Pick<PageContext, 'catalogue'>, event: Event): string {
  const countries = countriesOfEvent(catalogue, event).join('.');
  return [event.category, yearOf(event.date), countries].join(' ').trim();
}

/** The same of the events that have no dot, since the middle of their time is still ahead: "3 2027 KR.JP,1 2028". */
export function factsBeyond(context: Pick<PageContext, 'catalogue'>, { dots }: Stacks): string {
  const drawn = new Set(dots.map(({ event }) => event));
  return context.catalogue.events
    .filter((_, place) => !drawn.has(place))
    .map((event) => factsOf(context, event))
    .join(',');
}

/** Events a year, for a narrow window. */
export function countsByYear({ catalogue: { events } }: PageContext, span: YearSpan) {
  const counts = new Map<number, number>();
  for (const { date } of events) {
    const year = yearAt(middleOf(date));
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return yearsIn(span).map((year) => ({ year, count: counts.get(year) ?? 0 }));
}
