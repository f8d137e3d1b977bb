import type { Followed } from '#domain/catalogue/followed.ts';
import type { Routes } from '#i18n/routes.ts';

/** The page that shows what is followed: its own, else the list of events, else the first page. */
export function followedPage(
  followed: Followed,
  routes: Routes,
  pages: ReadonlySet<string>,
): string {
  if (followed.facet === 'country') return routes.page('countries', followed.id.toLowerCase());
  if (followed.facet === 'partner' || followed.facet === 'strategy')
    return routes.record(followed.facet, followed.id);
  return routes.page(pages.has('events') ? 'events' : 'home');
}
