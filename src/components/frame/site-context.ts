import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import { isoDay } from '#domain/dates/calendar.ts';
import { dateOf, type ChronicleDate } from '#domain/dates/edtf-date.ts';
import { todayIn } from '#domain/dates/day-in-zone.ts';
import { voiceOf, type Voice } from '#i18n/voice.ts';
import type { Language } from '#domain/records/text.ts';
import { buildMoment } from '../../build-moment.ts';
import { sitePages } from './site-pages.ts';

/** What every component of a page is handed: the catalogue, the voice and the day it was built. */
export interface PageContext {
  readonly catalogue: Catalogue;
  readonly voice: Voice;
  /** The day it is in the city: its first moment, counted as dates are (ms, UTC). */
  readonly now: number;
  /** Names of the pages the site has; no other may be linked. */
  readonly pages: ReadonlySet<string>;
}

/** The context of a page in `language`; `further` are the names of pages that not every site has: those of the content, the form. */
export function pageContext(
  catalogue: Catalogue,
  language: Language,
  base: string,
  further: readonly string[],
  moment = buildMoment(),
): PageContext {
  const voice = voiceOf(catalogue.site, catalogue.taxonomy, language, base);
  const now = todayIn(catalogue.site.city.timeZone, moment);
  return { catalogue, voice, now, pages: sitePages(catalogue, further) };
}

/** The day of a context as a date to be worded. */
export function dayOf({ now }: Pick<PageContext, 'now'>): ChronicleDate {
  return dateOf(isoDay(now));
}
