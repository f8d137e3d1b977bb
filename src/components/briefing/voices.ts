import { voiceOf, type Voice } from '#i18n/voice.ts';
import type { PageContext } from '../frame/site-context.ts';

/** The voices a sheet speaks in: the page's own first, then the next language of the site, if it has one. */
export function sheetVoices({ catalogue, voice }: PageContext, base: string): readonly Voice[] {
  const { site, taxonomy } = catalogue;
  const other = site.languages.find(({ code }) => code !== voice.lang);
  return other ? [voice, voiceOf(site, taxonomy, other.code, base)] : [voice];
}
