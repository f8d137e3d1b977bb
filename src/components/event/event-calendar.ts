import type { Event } from '#domain/records/event.ts';
import { inOneLine } from '#exports/citations/citation.ts';
import { sourceCount } from '#i18n/source-count.ts';
import type { Voice } from '#i18n/voice.ts';
import { calendarEntry } from '#timeline/sharing/calendar-entry.ts';
import { hasCalendarDays } from '#timeline/sharing/calendar-days.ts';
import { rowOf } from '#timeline/sharing/row.ts';
import { timelineItems, timelineSetting } from '../timeline/data/items.ts';
import { dataDayOf, type PageContext } from '../frame/site-context.ts';

/** Stands for the site's origin where nobody said it: no such address can be. */
const STAND_IN = 'https://address.invalid';

/** True when an event has a calendar of its own: any day would be a false one for a date without days, or what was called off. */
export function isInCalendar({ date, status }: Pick<Event, 'date' | 'status'>): boolean {
  return status !== 'cancelled' && hasCalendarDays(date);
}

/** What the calendar of one event is written from; `origin` is null where the site knows no address of its own. */
export function eventCalendar(context: PageContext, event: Event, origin: string | null) {
  const { voice, catalogue } = context;
  return {
    entries: calendarEntries(context, [event], origin),
    head: calendarHead(context, voice.text(catalogue.site.name), origin),
  };
}

/** What stands at the head of a calendar of that name. */
export function calendarHead(
  context: Pick<PageContext, 'now' | 'edition'>,
  name: string,
  origin: string | null,
) {
  return {
    name,
    product: 'event',
    host: calendarHost(origin),
    dataDate: dataDayOf(context),
    dataVersion: context.edition?.version,
  };
}

/** The host in the ids of events: in every calendar the same, so that an event taken twice is there once. */
export function calendarHost(origin: string | null): string {
  return new URL(origin ?? STAND_IN).host;
}

/** Events as a calendar has them, in time order; what was called off is in none. */
export function calendarEntries(
  context: Pick<PageContext, 'voice' | 'catalogue' | 'now'>,
  events: readonly Event[],
  origin: string | null,
): CalendarEntry[] {
  const { t } = context.voice;
  const words = {
    planned: t('timeline.planned'),
    unconfirmed: t('timeline.unconfirmed'),
    notUpdated: t('timeline.notUpdated'),
  };
  const byId = new Map(events.map((event) => [event.id, event]));
  return timelineItems(events, timelineSetting(context))
    .map((item) => calendarEntry(rowOf(item, origin ?? STAND_IN, words)))
    .map((entry) => withMore(entry, byId.get(entry.id), context.voice))
    .map((entry) => (origin === null ? withoutAddress(entry) : entry));
}

type CalendarEntry = ReturnType<typeof calendarEntry>;

/** The entry with what a reader asks before opening the page: what it is, where, how sure, and how well supported. */
function withMore(entry: CalendarEntry, event: Event | undefined, voice: Voice): CalendarEntry {
  if (!event) return entry;
  const place = voice.text(event.place);
  const more = [
    inOneLine(voice.text(event.summary)),
    place,
    ...doubtLines(event, voice),
    sourceCount(event.sources.length, voice),
  ].filter(Boolean);
  const isAddress = (line: string) => line === entry.url;
  const said = entry.lines.filter((line) => !isAddress(line));
  const lines = [...said, ...more, ...entry.lines.filter(isAddress)];
  return { ...entry, lines, ...(place === '' ? {} : { place }) };
}

function doubtLines({ doubt, confidence }: Event, voice: Voice): string[] {
  const { t } = voice;
  const words = inOneLine(voice.text(doubt));
  return [
    confidence === 'high' ? '' : t(`confidence.${confidence}`),
    words && `${t('record.doubt')}: ${words}`,
  ];
}

function withoutAddress(entry: CalendarEntry): CalendarEntry {
  return { ...entry, url: null, lines: entry.lines.filter((line) => line !== entry.url) };
}
