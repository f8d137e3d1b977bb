import { oncePerKey } from '../made-once.ts';
import type { Language } from '#domain/records/text.ts';

const namesOf = (type: 'region' | 'language') =>
  oncePerKey((language: Language) => new Intl.DisplayNames([language], { type }));
const regionsIn = namesOf('region');
const shortRegionsIn = oncePerKey(
  (language: Language) => new Intl.DisplayNames([language], { type: 'region', style: 'short' }),
);
const languagesIn = namesOf('language');

/** A country as the platform calls it in `language`; the code itself where it knows no name. */
export function regionName(code: string, language: Language): string {
  return regionsIn(language).of(code) ?? code;
}

/** What people say for short where the platform knows it ("Mỹ", "UK"); else the country's name. */
export function shortRegionName(code: string, language: Language): string {
  return shortRegionsIn(language).of(code) ?? code;
}

/** A language as the platform calls it in `language`; the code itself where it knows no name. */
export function languageName(code: string, language: Language): string {
  return languagesIn(language).of(code) ?? code;
}
