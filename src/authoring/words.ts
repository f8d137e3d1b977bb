import { wordsAbout } from '#i18n/string-files.ts';
import type authoring from '#i18n/strings/en/authoring.json';
import { fill, type Params } from '#i18n/fill.ts';

type WordKey = keyof typeof authoring;

const WORDS = wordsAbout(['authoring']);

/** What the command for new records says. */
export function say(language: string, key: WordKey, params: Params = {}): string {
  return fill(WORDS[language]?.[key] ?? key, params, language);
}

/** The question behind a flag, in words; the flag itself when it has none. */
export function ask(language: string, flag: string): string {
  return WORDS[language]?.[`ask.${flag}`] ?? flag;
}
