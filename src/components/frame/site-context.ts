import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import { dateOf, type ChronicleDate } from '#domain/dates/edtf-date.ts';
import { voiceOf, type Voice } from '#i18n/voice.ts';
import type { Language } from '#domain/records/text.ts';
import { sitePages } from './site-pages.ts';

/** What every component of a page is handed: the catalogue, the voice and the day it was built. */
export interface PageContext {
  readonly catalogue: Catalogue;
  readonly voice: Voice;
  /** Moment of the build (ms, UTC). */
  readonly now: number;
  /** Names of the pages the site has; no other may be linked. */
  readonly pages: ReadonlySet<string>;
}

/** The context of a page in `language`; `prose` are the names of the content's prose pages. */
export function pageContext(
  catalogue: Catalogue,
  language: Language,
  base: string,
  prose: readonly string[],
  now = BUILD_MOMENT,
): PageContext {
  const voice = voiceOf(catalogue.site, catalogue.taxonomy, language, base);
  return { catalogue, voice, now, pages: sitePages(catalogue, prose) };
}

/** The moment "today" means; SOURCE_DATE_EPOCH (seconds) fixes it, so that a build can be repeated exactly. */
export function buildMoment(environment: NodeJS.ProcessEnv = process.env): number {
  const fixed = environment['SOURCE_DATE_EPOCH'];
  return fixed ? Number(fixed) * 1000 : Date.now();
}

const BUILD_MOMENT = buildMoment();

/** The calendar day it is at a moment (ms, UTC) in an IANA time zone. */
export function dayAt(moment: number, timeZone: string): ChronicleDate {
  // The Swedish form of a date happens to be ISO 8601.
  return dateOf(new Intl.DateTimeFormat('sv', { timeZone }).format(moment));
}
