import { eventsFollowed, followedIn } from '#domain/catalogue/followed.ts';
import { isPlanned } from '#domain/records/event.ts';
import type { FollowedEvent, FollowedFile } from '#drawing/data/follow/file.ts';
import { calendarEntries, calendarHead } from '../event/event-calendar.ts';
import type { PageContext } from '../frame/site-context.ts';

type Values = Record<string, string[]>;

/** What calendars of a reader's own are made of; `origin` is null where the site knows no address of its own. */
export function followedFile(context: PageContext, origin: string | null): FollowedFile {
  const { catalogue, voice, now } = context;
  const values = valuesByEvent(context);
  const upcoming = new Set(
    catalogue.events
      .filter((event) => isPlanned(event, now) && event.date.latest >= now)
      .map(({ id }) => id),
  );
  const events = calendarEntries(context, catalogue.events, null).map(
    ({ id, title, lines, place, days, certain }): FollowedEvent => ({
      entry: { id, title, lines, days, certain, ...(place === undefined ? {} : { place }) },
      path: voice.routes.record('event', id),
      in: values.get(id) ?? {},
      upcoming: upcoming.has(id),
    }),
  );
  return { head: calendarHead(context, voice.text(catalogue.site.name), origin), events };
}

/** By which values each event is followed: by the same rule as the calendars that are ready. */
function valuesByEvent({ catalogue }: Pick<PageContext, 'catalogue'>): ReadonlyMap<string, Values> {
  const values = new Map<string, Values>();
  for (const followed of followedIn(catalogue)) {
    if (followed.facet === 'all') continue;
    for (const { id } of eventsFollowed(catalogue, followed)) {
      const own = values.get(id) ?? {};
      (own[followed.facet] ??= []).push(followed.id);
      values.set(id, own);
    }
  }
  return values;
}
