import { oncePerKey } from '../made-once.ts';
import type { Language } from '#domain/records/text.ts';

/** A language with the country most of its readers are in, as Open Graph writes it: "vi_VN"; bare where none is known. */
export const regionalLanguage = oncePerKey((language: Language): string => {
  const { language: code, region } = new Intl.Locale(language).maximize();
  return region ? `${code}_${region}` : code;
});
