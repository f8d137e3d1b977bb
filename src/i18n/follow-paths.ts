import type { Followed } from '#domain/catalogue/followed.ts';
import type { Routes as AllRoutes } from './routes.ts';

/** The addresses of one language's pages, of which only the first page's is needed. */
type Routes = Pick<AllRoutes, 'page'>;

export const FEED_FORMATS = ['xml', 'json'] as const;
/** Atom, or JSON Feed. */
export type FeedFormat = (typeof FEED_FORMATS)[number];

/** The address of the feed of what is followed, in the language of the addresses. */
export function feedPath(routes: Routes, followed: Followed, format: FeedFormat): string {
  const home = routes.page('home');
  return followed.facet === 'all'
    ? `${home}feed.${format}`
    : `${home}feeds/${placeOf(followed)}.${format}`;
}

/** The address of its calendar. */
export function calendarFilePath(routes: Routes, followed: Followed): string {
  const home = routes.page('home');
  return followed.facet === 'all'
    ? `${home}calendar.ics`
    : `${home}calendar/${placeOf(followed)}.ics`;
}

/** The address of the calendar of what is announced. */
export function upcomingPath(routes: Routes): string {
  return `${routes.page('home')}calendar/upcoming.ics`;
}

/** The address of one event's own calendar, beside its page. */
export function eventCalendarPath(
  routes: Pick<AllRoutes, 'record'>,
  { id }: { readonly id: string },
): string {
  return routes.record('event', id).replace(/\/$/, '.ics');
}

/** Codes of countries are small in addresses, as they are in those of pages. */
function placeOf({ facet, id }: Exclude<Followed, { facet: 'all' }>): string {
  return `${facet}/${facet === 'country' ? id.toLowerCase() : id}`;
}
