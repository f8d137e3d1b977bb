import type { Language } from '#domain/records/text.ts';
import { oncePerKey } from '../made-once.ts';
import { LANGUAGES, wordsAbout } from './string-files.ts';

const WORDS = wordsAbout(['function-words']);

/** Words that say how others belong together, in small letters: no text of the language does without. */
export const functionWords = oncePerKey(
  (language: Language): ReadonlySet<string> =>
    new Set(WORDS[language]?.['functionWords']?.split(' ')),
);

/** Fewer say too little of a text's language: a name may hold two. */
const ENOUGH = 4;
/** How many times as many words of one language a text must have as of its own. */
const CLEARLY = 4;

/**
 * The language a text is written in where that clearly is another than `expected`; null where it is
 * not, or cannot be told.
 */
export function foreignLanguage(text: string, expected: Language): Language | null {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const count = (language: Language) =>
    words.filter((word) => functionWords(language).has(word)).length;
  if (functionWords(expected).size === 0) return null;
  const own = count(expected);
  const others = LANGUAGES.filter((language) => language !== expected);
  return (
    others.find((language) => {
      const its = count(language);
      return its >= ENOUGH && its >= CLEARLY * (own + 1);
    }) ?? null
  );
}
