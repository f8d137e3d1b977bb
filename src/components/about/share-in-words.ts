import type { Share } from '#domain/catalogue/share.ts';
import type { Voice } from '#i18n/voice.ts';

/** A part of a whole: "83 of 365 (23%)". */
export function shareInWords({ part, of }: Share, voice: Voice): string {
  const percent = new Intl.NumberFormat(voice.lang, { style: 'percent', maximumFractionDigits: 0 });
  return voice.t('coverage.of', { part, of, percent: percent.format(of === 0 ? 0 : part / of) });
}
