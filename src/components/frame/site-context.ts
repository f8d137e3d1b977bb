import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import { dateOf, type ChronicleDate } from '#domain/dates/edtf-date.ts';
import { voiceOf, type Voice } from '#i18n/voice.ts';
import type { Language } from '#domain/records/text.ts';

/** What every component of a page is handed: the catalogue, the voice and the day it was built. */
export interface PageContext {
  readonly catalogue: Catalogue;
  readonly voice: Voice;
  /** Moment of the build (ms, UTC). */
  readonly now: number;
}

/** The context of a page in `language`. */
export function pageContext(
  catalogue: Catalogue,
  language: Language,
  base: string,
  now = BUILD_MOMENT,
): PageContext {
  return { catalogue, voice: voiceOf(catalogue.site, catalogue.taxonomy, language, base), now };
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
