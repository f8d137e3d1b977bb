import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import { yearOf } from '#domain/dates/compare.ts';

/** How far back the home page looks, and how many events it shows at least, when there are as many. */
const YEARS = 11;
const EVENTS = 12;

/**
 * The year the home page's timeline begins with: a decade back from now, or from the last event of a
 * chronicle that ended earlier, and further back where that would show hardly an event.
 */
export function firstYearShown(
  { events, site, years }: Pick<Catalogue, 'events' | 'site' | 'years'>,
  now: number,
): number {
  const thisYear = new Date(now).getUTCFullYear();
  const decade = Math.min(thisYear, years.at(-1) ?? thisYear) - YEARS;
  const past = events.map(({ date }) => yearOf(date)).filter((year) => year <= thisYear);
  const few = past.at(-EVENTS) ?? past[0] ?? decade;
  return Math.max(site.span.from, Math.min(decade, few));
}
