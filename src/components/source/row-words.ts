import type { Source } from '#domain/records/source.ts';
import type { Voice } from '#i18n/voice.ts';

/** When a source was published, short, as lists of sources say it. */
export function dayInWords(
  { published }: Pick<Source, 'published'>,
  { t, shortDate }: Pick<Voice, 't' | 'shortDate'>,
): string {
  return published ? shortDate(published) : t('source.publishedUnknown');
}

/** How many records a source supports. */
export function supportsInWords(n: number, { t }: Pick<Voice, 't'>): string {
  return n === 0 ? t('source.supportsNone') : t('source.supportsCount', { n });
}

/** How many records rest on a source alone; null where none does. */
export function soleInWords(n: number, { t }: Pick<Voice, 't'>): string | null {
  return n === 0 ? null : t('source.soleCount', { n });
}
