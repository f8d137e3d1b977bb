import { oncePerKey } from '../made-once.ts';
import type { Language } from '#domain/records/text.ts';

/** Each name is asked of the platform once: lists of thousands name the same few countries. */
const namesOf = (options: Intl.DisplayNamesOptions) =>
  oncePerKey((language: Language) => {
    const names = new Intl.DisplayNames([language], options);
    return oncePerKey((code: string) => names.of(code) ?? code);
  });
const regionsIn = namesOf({ type: 'region' });
const shortRegionsIn = namesOf({ type: 'region', style: 'short' });
const languagesIn = namesOf({ type: 'language' });

/** A country as the platform calls it in `language`; the code itself where it knows no name. */
export function regionName(code: string, language: Language): string {
  return regionsIn(language)(code);
}

/** What people say for short where the platform knows it ("Mỹ", "UK"); else the country's name. */
export function shortRegionName(code: string, language: Language): string {
  return shortRegionsIn(language)(code);
}

/** A language as the platform calls it in `language`; the code itself where it knows no name. */
export function languageName(code: string, language: Language): string {
  return languagesIn(language)(code);
}
