/** BCP 47 tag of a language the site is written in, such as "vi". */
export type Language = string;

/** Words once per language; the key "und" holds words that are the same in every language. */
export type LocalText = Readonly<Record<Language, string>>;

/** Words and the language they are really in, so that a page can mark foreign passages. */
export interface SpokenText {
  readonly text: string;
  /** Language of `text`; null for words that belong to no language (a number, a street name). */
  readonly lang: Language | null;
}

/** The words in `language`, else in the first of `fallbacks` that has them; null when there are none. */
export function textIn(
  text: LocalText | null | undefined,
  language: Language,
  fallbacks: readonly Language[] = [],
): SpokenText | null {
  if (!text) return null;
  for (const lang of [language, ...fallbacks]) {
    const found = text[lang];
    if (found) return { text: found, lang };
  }
  const neutral = text['und'];
  if (neutral) return { text: neutral, lang: null };
  const first = Object.entries(text).find(([, words]) => words);
  return first ? { text: first[1], lang: first[0] } : null;
}

/** True when the words can be read in `language`: they are in it, or the same in every language. */
export function isSaidIn(text: LocalText, language: Language): boolean {
  return text[language] !== undefined || text['und'] !== undefined;
}
