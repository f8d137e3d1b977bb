import { numberReadings } from './written-number.ts';

/** Answers by flag, as typed; what was not answered is absent. */
export type Answers = Readonly<Record<string, string>>;

/** Reads typed answers; each reading is undefined where nothing was answered. */
export interface AnswerReader {
  readonly text: (flag: string) => string | undefined;
  readonly number: (flag: string) => number | undefined;
  /** Ids or codes between commas or semicolons; a space is a part of a name. */
  readonly list: (flag: string) => string[] | undefined;
  /** One text for all languages, or one per language when others were given. */
  readonly words: (flag: string) => string | Readonly<Record<string, string>> | undefined;
  /** The words of one further language. */
  readonly wordsIn: (flag: string, language: string) => string | undefined;
}

/** A reader of answers for a site in `languages`, the main one first. */
export function readAnswers(answers: Answers, languages: readonly string[]): AnswerReader {
  const [main = 'und', ...others] = languages;
  const text = (flag: string) => answers[flag]?.normalize('NFC').trim() || undefined;
  const wordsIn = (flag: string, language: string) => text(`${flag}-${language}`);
  return {
    text,
    wordsIn,
    number: (flag) => {
      const typed = text(flag);
      // The check that follows refuses what is no number.
      return typed === undefined ? undefined : (numberReadings(typed)[0] ?? NaN);
    },
    list: (flag) => {
      const typed = text(flag);
      return typed === undefined ? undefined : itemsOf(typed);
    },
    words: (flag) => {
      const own = text(flag);
      const translated = others.flatMap((lang) => {
        const words = wordsIn(flag, lang);
        return words === undefined ? [] : [[lang, words] as const];
      });
      if (translated.length === 0) return own;
      const inMain = own === undefined ? [] : [[main, own] as const];
      return Object.fromEntries([...inMain, ...translated]);
    },
  };
}

/** The items of a list as typed. */
export function itemsOf(typed: string): string[] {
  return typed
    .split(/[,;]/)
    .map((item) => item.trim())
    .filter(Boolean);
}
