import type { Unknown } from '#domain/catalogue/dealings/unknowns.ts';
import type { Voice } from '#i18n/voice.ts';

/** What is not known, as a sentence: "Day of signing: Friendship memorandum of 2018". */
export function unknownInWords(unknown: Unknown, voice: Voice): string {
  if (!('agreement' in unknown)) return voice.t(`partner-page.unknown.${unknown.kind}`);
  const title = voice.text(unknown.agreement.title);
  return voice.t(`partner-page.unknown.${unknown.kind}`, { title });
}
