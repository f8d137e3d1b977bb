import { fill } from '#i18n/fill.ts';
import type chronicle from '#i18n/strings/en/chronicle.json';
import { wordsAbout } from '#i18n/string-files.ts';

type Words = keyof typeof chronicle;

/** Names of the words a new chronicle begins with. */
export type StarterKey = Words extends `chronicle.${infer Key}` ? Key : never;

const WORDS = wordsAbout(['chronicle']);

/** Words a new chronicle of `city` begins with, in a language the interface speaks. */
export function starterWords(
  language: string,
  key: StarterKey,
  { city }: { city: string },
): string {
  return fill(WORDS[language]?.[`chronicle.${key}`] ?? key, { city }, language);
}
