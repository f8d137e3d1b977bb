import { oncePerKey, oncePerObject } from '../../made-once.ts';
import { compareDates, yearOf } from '../dates/compare.ts';
import type { ChronicleDate } from '../dates/edtf-date.ts';
import { stateOf, type Event } from '../records/event.ts';
import type { Partner } from '../records/partner.ts';
import type { VisitDirection } from '../records/taxonomy.ts';
import type { Catalogue } from './catalogue.ts';
import { countriesOfEvent } from './countries.ts';
import type { YearRun } from './gaps.ts';
import { documentedPartners } from './partners.ts';
import {
  boundsOf,
  eventsOfPeriod,
  isWithin,
  monthOf,
  yearPeriod,
  yearsOfPeriod,
} from './period.ts';
import { joinedOn } from './ties.ts';
import { visitsAmong, type Visit } from './visits.ts';
import { changedFigures, type ChangedFigure } from './year-figures.ts';
import { lackingIn, type Lacking } from './year-gaps.ts';
import { papersOf, type Papers } from './year-papers.ts';

/** How often something occurs among events. */
export interface Tally {
  readonly id: string;
  readonly n: number;
}

/** The events of a part of the period: a month (0 to 11) of a year, or a year of a decade. */
interface PartOfPeriod {
  readonly part: number;
  readonly events: readonly Event[];
}

/** A year or a decade as a reviewer would count it; numbers and records, no words. */
export interface PeriodReview {
  readonly period: YearRun;
  /** True where the whole period lies ahead of the day it is read on. */
  readonly isAhead: boolean;
  /** The events filed under it, in time order; cancelled ones are counted apart. */
  readonly events: readonly Event[];
  readonly cancelled: number;
  /** Events announced for it that no source confirms, or that lie ahead. */
  readonly announced: number;
  /** The years of the same number right before it and their events; null where the chronicle had not begun. */
  readonly before: { readonly period: YearRun; readonly n: number } | null;
  /** Foreign countries by events, the most frequent first. */
  readonly countries: readonly Tally[];
  /** Partners by events, the most frequent first. */
  readonly partners: readonly Tally[];
  /** Pillars by the events that name them first. */
  readonly pillars: readonly Tally[];
  /** The one part with the most events; null where several have as many or there are few. */
  readonly busiest: PartOfPeriod | null;
  /** Countries with which the chronicle has no earlier event. */
  readonly newCountries: readonly string[];
  /** Partners whose tie with the city itself began in it. */
  readonly newPartners: readonly Partner[];
  /** Partners whose tie came over in it from another place, however old it was there. */
  readonly inheritedPartners: readonly Partner[];
  /** Of the new ones, the first ever of their kind of tie. */
  readonly firstTies: readonly Partner[];
  /** Visits that were held, by the way they went. */
  readonly visits: Readonly<Record<VisitDirection, readonly Visit[]>>;
  readonly highlights: readonly Event[];
  readonly papers: Papers;
  readonly figures: readonly ChangedFigure[];
  readonly lacking: Lacking;
}

/** Highlights that fit on the first of two printed pages. */
const MOST_HIGHLIGHTS = 6;
/** Fewer events in the fullest part say nothing about it. */
const LEAST_BUSY = 3;

/**
 * Reviews the years of `period` on the day that begins at `now` (ms, UTC). Its page and its files ask for
 * the same in every language.
 */
export function reviewOf(catalogue: Catalogue, { from, to }: YearRun, now: number): PeriodReview {
  return reviewsOf(catalogue)(now)(from)(to);
}

const reviewsOf = oncePerObject((catalogue: Catalogue) =>
  oncePerKey((now: number) =>
    oncePerKey((from: number) =>
      oncePerKey((to: number) => madeReview(catalogue, { from, to }, now)),
    ),
  ),
);

function madeReview(catalogue: Catalogue, period: YearRun, now: number): PeriodReview {
  const events = countedEvents(catalogue, period);
  const newPartners = partnersBy(catalogue, period, ({ established, inheritedOn }) =>
    inheritedOn ? null : established,
  );
  const visits = visitsAmong(catalogue, events, now);
  return {
    period,
    isAhead: boundsOf(period)[0] > now,
    events,
    cancelled: eventsOfPeriod(catalogue, period).length - events.length,
    announced: events.filter((event) => isOnlyAnnounced(catalogue, event, now)).length,
    before: beforeIt(catalogue, period),
    countries: tally(events.flatMap((event) => countriesAbroad(catalogue, event))),
    partners: tally(events.flatMap(({ partners }) => partners)),
    pillars: pillarsOf(catalogue, events),
    busiest: busiestPart(events, period),
    newCountries: newCountriesIn(catalogue, period),
    newPartners,
    inheritedPartners: partnersBy(catalogue, period, ({ inheritedOn }) => inheritedOn),
    firstTies: newPartners.filter((partner) => isFirstOfItsKind(catalogue, partner)),
    visits: {
      in: visits.filter(({ direction }) => direction === 'in'),
      out: visits.filter(({ direction }) => direction === 'out'),
    },
    highlights: highlightsAmong(events),
    papers: papersOf(catalogue, period, events, now),
    figures: changedFigures(catalogue, period),
    lacking: lackingIn(catalogue, period, events, now),
  };
}

/** The events of a period that were not called off, in time order. */
function countedEvents(catalogue: Catalogue, period: YearRun): Event[] {
  return eventsOfPeriod(catalogue, period).filter(({ status }) => status !== 'cancelled');
}

function isOnlyAnnounced({ site }: Catalogue, event: Event, now: number): boolean {
  return stateOf(event, now, site.readUntil.events) !== 'held';
}

function beforeIt(catalogue: Catalogue, { from, to }: YearRun): PeriodReview['before'] {
  const length = to - from + 1;
  const period = { from: from - length, to: from - 1 };
  if (period.to < (catalogue.years[0] ?? Infinity)) return null;
  return { period, n: countedEvents(catalogue, period).length };
}

/** What occurs how often, the most frequent first, then by its id. */
export function tally(ids: readonly string[]): Tally[] {
  return [...Map.groupBy(ids, (id) => id)]
    .map(([id, same]) => ({ id, n: same.length }))
    .sort((a, b) => b.n - a.n || (a.id < b.id ? -1 : 1));
}

/** The countries of an event but the city's own. */
export function countriesAbroad(
  catalogue: Pick<Catalogue, 'site' | 'find'>,
  event: Event,
): string[] {
  const home = catalogue.site.city.country;
  return countriesOfEvent(catalogue, event).filter((code) => code !== home);
}

/** In the order of the taxonomy, those without events too: what is empty is told. */
function pillarsOf({ taxonomy }: Catalogue, events: readonly Event[]): Tally[] {
  const counts = new Map(
    tally(events.flatMap(({ pillars }) => pillars.slice(0, 1))).map(({ id, n }) => [id, n]),
  );
  return taxonomy.pillars.map(({ id }) => ({ id, n: counts.get(id) ?? 0 }));
}

function busiestPart(events: readonly Event[], { from, to }: YearRun): PartOfPeriod | null {
  const partOf = (event: Event) => (from === to ? monthOf(event) : yearOf(event.date));
  const parts = [...Map.groupBy(events, partOf)]
    .flatMap(([part, own]) => (part === null ? [] : [{ part, events: own }]))
    .sort((a, b) => b.events.length - a.events.length);
  const [first, second] = parts;
  if (!first || first.events.length < LEAST_BUSY) return null;
  return first.events.length === second?.events.length ? null : first;
}

/** The year of the first event with each country. */
const firstYears = oncePerObject((catalogue: Catalogue) => {
  const years = new Map<string, number>();
  for (const event of catalogue.events) {
    if (event.status === 'cancelled') continue;
    for (const code of countriesAbroad(catalogue, event)) {
      if (!years.has(code)) years.set(code, yearOf(event.date));
    }
  }
  return years;
});

function newCountriesIn(catalogue: Catalogue, { from, to }: YearRun): string[] {
  return [...firstYears(catalogue)]
    .filter(([, year]) => from <= year && year <= to)
    .map(([code]) => code);
}

/** Those whose date lies in the period, in its order. */
function partnersBy(
  catalogue: Catalogue,
  period: YearRun,
  dateOf: (partner: Partner) => ChronicleDate | null,
): Partner[] {
  return documentedPartners(catalogue)
    .flatMap((partner) => {
      const date = dateOf(partner);
      return date && isWithin(date, period) ? [{ partner, date }] : [];
    })
    .sort((a, b) => compareDates(a.date, b.date))
    .map(({ partner }) => partner);
}

function isFirstOfItsKind(catalogue: Catalogue, partner: Partner): boolean {
  const others = documentedPartners(catalogue).filter(
    ({ id, relation }) => id !== partner.id && relation === partner.relation,
  );
  const began = joinedOn(partner)?.earliest ?? Infinity;
  return others.every((other) => (joinedOn(other)?.earliest ?? Infinity) > began);
}

/** The most important first, then those with the most sources. */
function highlightsAmong(events: readonly Event[]): Event[] {
  return events
    .toSorted((a, b) => b.importance - a.importance || b.sources.length - a.sources.length)
    .slice(0, MOST_HIGHLIGHTS);
}

/** How many events each year of a period has. */
export function eventsByYear(catalogue: Catalogue, period: YearRun) {
  return yearsOfPeriod(period).map((year) => ({
    year,
    n: countedEvents(catalogue, yearPeriod(year)).length,
  }));
}
