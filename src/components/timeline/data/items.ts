import type { ChronicleDate } from '#domain/dates/edtf-date.ts';
import { countriesOfEvent } from '#domain/catalogue/countries.ts';
import { compareDates } from '#domain/dates/compare.ts';
import { isPromise } from '#domain/catalogue/commitments.ts';
import { isDocument } from '#domain/catalogue/documents.ts';
import { isPlanned, stateOf, type Event } from '#domain/records/event.ts';
import { textIn, type Language, type SpokenText } from '#domain/records/text.ts';
import { dateInWords, datetimeAttribute } from '#i18n/dates.ts';
import type { Routes } from '#i18n/routes.ts';
import { extentOf } from '#timeline/items/extent.ts';
import type { TimelineItem } from '#timeline/items/item.ts';
import type { PageContext } from '../../frame/site-context.ts';

/** What the words and addresses of a page's timeline depend on. */
export interface TimelineSetting {
  readonly lang: Language;
  /** Languages whose words stand in where `lang` has none. */
  readonly fallbacks: readonly Language[];
  readonly routes: Routes;
  /** The moment "today" begins, ms UTC. */
  readonly today: number;
  /** The day up to which sources were read for events. */
  readonly readUntil: ChronicleDate | undefined;
  /** The countries of an event: those it names, else those of its partners. */
  readonly countriesOf: (event: Event) => readonly string[];
}

/** The setting of a page. */
export function timelineSetting({
  voice,
  now,
  catalogue,
}: Pick<PageContext, 'voice' | 'now' | 'catalogue'>): TimelineSetting {
  const readUntil = catalogue.site.readUntil.events;
  const countriesOf = (event: Event) => countriesOfEvent(catalogue, event);
  const { lang, main, routes } = voice;
  return { lang, fallbacks: [main], routes, today: now, readUntil, countriesOf };
}

/** The events in time order; a cancelled event did not happen and is left to its own page. */
export function timelineItems(events: readonly Event[], setting: TimelineSetting): TimelineItem[] {
  return events
    .filter((event) => event.status !== 'cancelled')
    .toSorted((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1))
    .map((event) => timelineItem(event, setting));
}

function timelineItem(event: Event, setting: TimelineSetting): TimelineItem {
  const { lang, fallbacks, routes, today, readUntil, countriesOf } = setting;
  const state = stateOf(event, today, readUntil);
  const title = textIn(event.title, lang, fallbacks);
  const { id, category, pillars, partners, strategies, importance } = event;
  return {
    id,
    href: routes.record('event', id),
    title: title?.text ?? id,
    titleLang: foreign(title, lang),
    // A short name in another language would stand for a title in this one.
    short: event.short?.[lang] ?? event.short?.['und'] ?? '',
    when: dateInWords(event.date, lang),
    datetime: datetimeAttribute(event.date),
    ...extentOf(event.date),
    category,
    pillars,
    countries: countriesOf(event),
    partners,
    strategies,
    has: outcomesOf(event),
    confidence: event.confidence,
    importance,
    planned: isPlanned(event, today),
    unconfirmed: state === 'unconfirmed',
    notUpdated: state === 'not-updated',
  };
}

/** What came of an event that readers look for: documents that were signed or agreed, and promises made. */
function outcomesOf({ outcomes }: Event): string[] {
  return [
    ...(outcomes.some(isDocument) ? ['agreement'] : []),
    ...(outcomes.some(isPromise) ? ['commitment'] : []),
  ];
}

/** The language of words that are not in that of the page. */
export function foreign(spoken: SpokenText | null, lang: Language): Language | undefined {
  return spoken?.lang && spoken.lang !== lang ? spoken.lang : undefined;
}
