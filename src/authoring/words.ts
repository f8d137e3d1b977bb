import en from '#i18n/strings/en/authoring.json' with { type: 'json' };
import vi from '#i18n/strings/vi/authoring.json' with { type: 'json' };
import { fill, type Params } from '#i18n/translate.ts';

type WordKey = keyof typeof vi;

const WORDS: Readonly<Record<string, Readonly<Record<WordKey, string>>>> = { vi, en };

/** What the command for new records says. */
export function say(language: string, key: WordKey, params: Params = {}): string {
  return fill(WORDS[language]?.[key] ?? key, params);
}

/** The question behind a flag, in words; the flag itself when it has none. */
export function ask(language: string, flag: string): string {
  const words: Readonly<Record<string, string>> = WORDS[language] ?? {};
  return words[`ask.${flag}`] ?? flag;
}

/** Languages the command speaks. */
export const SPOKEN: readonly string[] = Object.keys(WORDS);
