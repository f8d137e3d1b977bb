import { midnight } from '#domain/dates/calendar.ts';
import { dateOf, type ChronicleDate } from '#domain/dates/edtf-date.ts';
import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import type { YearRun } from '#domain/catalogue/gaps.ts';
import { relationOf } from '#domain/catalogue/partners.ts';
import type { ChangedFigure, Direction } from '#domain/catalogue/year-figures.ts';
import type { PeriodReview, Tally } from '#domain/catalogue/year-review.ts';
import type { Figure, Observation } from '#domain/records/figure.ts';
import { withCapital } from './as-sentence.ts';
import { monthInSentence } from './dates.ts';
import { listInWords } from './lists.ts';
import { observationInWords } from './observations.ts';
import { papersInWords } from './papers-in-words.ts';
import type { Routes } from './routes.ts';
import type { Voice } from './voice.ts';

/** A year or a decade as a date: "2023", "199X". */
function dateOfPeriod({ from, to }: YearRun): ChronicleDate {
  const digits = String(from).padStart(4, '0');
  return dateOf(from === to ? digits : `${digits.slice(0, -1)}X`);
}

/** "năm 2023", "the 1990s": as it stands in a sentence. */
export function periodInWords(period: YearRun, voice: Voice): string {
  return voice.date(dateOfPeriod(period));
}

/** What the page of a year or a decade is called. */
export function periodTitle(period: YearRun, voice: Voice): string {
  if (period.from === period.to) return voice.t('year.title', { year: period.from });
  return withCapital(periodInWords(period, voice), voice.lang);
}

/** The kinds of file a period's report is handed out as. */
export type ReportFormat = 'docx' | 'md';

/** Where the report of a period is: below its page, named like it, "nam/2024/nam-2024.docx". */
export function reportPath({ from, to }: YearRun, format: ReportFormat, routes: Routes): string {
  const name = from === to ? 'years' : 'decades';
  const word = routes.page(name).split('/').at(-2) ?? name;
  return `${routes.page(name, from)}${word}-${from}.${format}`;
}

/** Why a value stands without one before it. */
export function whyNoneBefore({ parted }: Pick<ChangedFigure, 'parted'>, voice: Voice): string {
  return parted
    ? voice.t('year.parted', { date: voice.shortDate(parted.date) })
    : voice.t('year.firstValue');
}

const MOVES = {
  up: 'year.rising',
  down: 'year.falling',
  same: 'year.unchanged',
  unclear: 'year.unclear',
} as const;

/** "rising", "falling": of a rank, that a smaller number is a better one. */
export function directionInWords(
  direction: Direction,
  { measure }: Pick<Figure, 'measure'>,
  { t }: Voice,
): string {
  if (measure !== 'rank' || direction === 'same' || direction === 'unclear') {
    return t(MOVES[direction]);
  }
  return t(direction === 'down' ? 'year.risingRank' : 'year.fallingRank');
}

/** Names in a row that a sentence can carry. */
const MOST_NAMES = 3;
/** Countries that appear for the first time, before the rest is counted. */
const MOST_NEW = 5;

/** The lead paragraph: a sentence each, those without anything to say left out. */
export function leadInWords(review: PeriodReview, catalogue: Catalogue, voice: Voice): string[] {
  const { t } = voice;
  if (review.events.length === 0) {
    return [t('year.lead.none', { date: periodInWords(review.period, voice) })];
  }
  return [
    ...(review.isAhead ? [t('year.lead.ahead')] : []),
    countsInWords(review, voice),
    ...mostFrequent(review, catalogue, voice),
    ...visitsInWords(review, voice),
    ...busiestInWords(review, voice),
    ...firstsInWords(review, catalogue, voice),
    ...papersInWords(review, voice),
    ...totalInWords(review, catalogue, voice),
    ...(review.announced > 0 ? [t('year.lead.announced', { n: review.announced })] : []),
    ...(review.cancelled > 0 ? [t('year.lead.cancelled', { n: review.cancelled })] : []),
  ];
}

function countsInWords({ events, countries, before }: PeriodReview, voice: Voice): string {
  const { t } = voice;
  const n = events.length;
  const places = countries.length;
  if (!before) {
    return places > 0 ? t('year.lead.first', { n, places }) : t('year.lead.firstHome', { n });
  }
  const date = periodInWords(before.period, voice);
  const was = before.n;
  return places > 0
    ? t('year.lead.before', { n, places, date, was })
    : t('year.lead.beforeHome', { n, date, was });
}

function mostFrequent(review: PeriodReview, catalogue: Catalogue, voice: Voice): string[] {
  const countries = leading(review.countries).map(named((id) => voice.country(id), voice));
  const nameOf = (id: string) => voice.text(catalogue.find('partner', id)?.name);
  const partners = leading(review.partners).map(named(nameOf, voice));
  return [
    ...sentence('year.lead.countries', countries, voice),
    ...sentence('year.lead.partners', partners, voice),
  ];
}

function sentence(
  key: 'year.lead.countries' | 'year.lead.partners' | 'year.lead.newCountries',
  names: readonly string[],
  { t, lang }: Voice,
): string[] {
  return names.length === 0 ? [] : [t(key, { n: names.length, list: listInWords(names, lang) })];
}

/**
 * Those that stand out: at most three that occur twice or more. Where more share the last place than the
 * sentence can carry, none of that place is named.
 */
function leading(tallies: readonly Tally[]): Tally[] {
  const next = tallies[MOST_NAMES]?.n ?? 1;
  return tallies.slice(0, MOST_NAMES).filter(({ n }) => n >= 2 && n > next);
}

function named(nameOf: (id: string) => string, { t }: Voice) {
  return ({ id, n }: Tally): string => t('year.named', { names: nameOf(id), n });
}

function visitsInWords({ visits }: PeriodReview, { t }: Voice): string[] {
  const guests = visits.in.length;
  const trips = visits.out.length;
  if (guests > 0 && trips > 0) return [t('year.lead.visits', { guests, trips })];
  if (guests > 0) return [t('year.lead.guests', { guests })];
  return trips > 0 ? [t('year.lead.trips', { trips })] : [];
}

function busiestInWords({ busiest, period }: PeriodReview, voice: Voice): string[] {
  if (!busiest) return [];
  const { t, lang } = voice;
  const { part, events } = busiest;
  const n = events.length;
  if (period.from === period.to) {
    return [
      t('year.lead.busiest', { month: monthInSentence(midnight(period.from, part), lang), n }),
    ];
  }
  return [t('year.lead.busiestYear', { date: periodInWords({ from: part, to: part }, voice), n })];
}

/** In the first years of a chronicle everything is the first of its kind, which says nothing. */
function firstsInWords(review: PeriodReview, catalogue: Catalogue, voice: Voice): string[] {
  if (!review.before) return [];
  const { t } = voice;
  const { newCountries, firstTies } = review;
  const shown = newCountries.length > MOST_NEW + 1 ? newCountries.slice(0, MOST_NEW) : newCountries;
  const rest = newCountries.length - shown.length;
  const names = [
    ...shown.map((code) => voice.country(code)),
    ...(rest > 0 ? [t('year.moreCountries', { n: rest })] : []),
  ];
  const ties = firstTies.map((partner) => {
    const label = voice.text(relationOf(catalogue, partner)?.label);
    return t('year.lead.firstTie', { label, list: voice.text(partner.name) });
  });
  return [...sentence('year.lead.newCountries', names, voice), ...ties];
}

function totalInWords({ figures }: PeriodReview, { site }: Catalogue, voice: Voice): string[] {
  const total = figures.find(({ figure }) => figure.id === site.partnerTotal);
  if (!total?.before) return [];
  const say = (one: Observation) => observationInWords(one, '', voice.lang);
  const { now, before, hasBetween } = total;
  if (!hasBetween) return [voice.t('year.lead.total', { value: say(now), other: say(before) })];
  const dated = (one: Observation) => ({ value: say(one), date: voice.shortDate(one.time) });
  const [from, to] = [dated(before), dated(now)];
  return [
    voice.t('year.lead.totalFrom', {
      from: from.value,
      since: from.date,
      to: to.value,
      date: to.date,
    }),
  ];
}
