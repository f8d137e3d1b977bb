import { fill, type Params } from '#i18n/fill.ts';
import { wordsAbout } from '#i18n/string-files.ts';
import type comparing from '#i18n/strings/en/comparing.json';

export type WordKey = keyof typeof comparing;

const WORDS = wordsAbout(['comparing']);

/** What a comparison and its command say. */
export function say(language: string, key: WordKey, params: Params = {}): string {
  return fill(WORDS[language]?.[key] ?? key, params, language);
}

/** What a key is called; null for one that no reader has a word for. */
export function fieldName(language: string, field: string): string | null {
  return WORDS[language]?.[`field.${field}`] ?? null;
}
