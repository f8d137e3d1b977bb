import type words from './strings/en/written-dates.json';
import { oncePerKey } from '../made-once.ts';
import { LANGUAGES, wordsAbout } from './string-files.ts';

/** What a word in a written date does; see `reading-dates/date-signs.ts`. */
export type DateWord = keyof typeof words extends `written.${infer Word}` ? Word : never;

const WORDS = wordsAbout(['written-dates']);

/**
 * How people write a part of a date, in every language of the interface, in lower case: a list for
 * each thing meant (the twelve months, the four quarters), or one list where a word means one thing.
 */
export const writtenWords = oncePerKey((word: DateWord): string[][] => {
  const byLanguage = LANGUAGES.map((language) => listsOf(WORDS[language]?.[`written.${word}`]));
  const most = Math.max(...byLanguage.map((lists) => lists.length));
  const named = word === 'month' ? platformMonths() : [];
  return Array.from({ length: most }, (_, place) =>
    [...byLanguage, ...named].flatMap((lists) => lists[place] ?? []),
  );
});

function listsOf(written = ''): string[][] {
  return written === '' ? [] : written.split(' | ').map((list) => list.split(', '));
}

/** The months as the platform names them, long and short, language by language. */
function platformMonths(): string[][][] {
  return LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).map((month) => {
      const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, at) => [
        format
          .format(Date.UTC(2020, at, 15))
          .toLowerCase()
          .replace(/\.$/, ''),
      ]);
    }),
  );
}

/** The names, long and short, of a day of the week (0 is Sunday) in every language of the interface, in lower case. */
export const weekdayNames = oncePerKey((weekday: number): string[] =>
  LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).map((style) =>
      new Intl.DateTimeFormat(language, { weekday: style, timeZone: 'UTC' })
        // 1 January 2023 was a Sunday.
        .format(Date.UTC(2023, 0, 1 + weekday))
        .toLowerCase(),
    ),
  ),
);
