import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import type { Glossary } from '#domain/records/glossary.ts';
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
  /** The terms it explains, which texts lead to. */
  readonly glossary: Glossary;
  /** The state of the data that the pages are made of; absent while editing, and where none is asked for. */
  readonly edition?: DataEdition;
}

/** A state of the data, for who cites it. */
export interface DataEdition {
  readonly version: string;
  /** The day it is of, ISO 8601. */
  readonly date: string;
  /** Path at which it stays; null where it is no release. */
  readonly archive: string | null;
}

/** What the content has beside its records. */
export interface ContentBeside {
  /** Names of the pages that not every site has: those of the content, the form. */
  readonly pages: readonly string[];
  readonly glossary: Glossary;
}

/** The context of a page in `language`. */
export function pageContext(
  catalogue: Catalogue,
  language: Language,
  base: string,
  { pages, glossary }: ContentBeside,
  moment = buildMoment(),
): PageContext {
  const voice = voiceOf(catalogue.site, catalogue.taxonomy, language, base);
  const now = todayIn(catalogue.site.city.timeZone, moment);
  const further = glossary.length > 0 ? [...pages, 'glossary'] : pages;
  return { catalogue, voice, now, pages: sitePages(catalogue, further), glossary };
}

/** The day of a context as a date to be worded. */
export function dayOf({ now }: Pick<PageContext, 'now'>): ChronicleDate {
  return dateOf(isoDay(now));
}

/** The day of the data that a page is made of: that of its release, where it is one. */
export function dataDayOf({ now, edition }: Pick<PageContext, 'now' | 'edition'>): string {
  return edition?.date ?? isoDay(now);
}
