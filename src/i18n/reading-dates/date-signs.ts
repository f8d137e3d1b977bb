import { forPattern } from '#domain/words/for-pattern.ts';
import { onceForAll } from '../../made-once.ts';
import { weekdayNames, writtenWords, type DateWord } from '../written-dates.ts';

/** Words that are no part of a date, and those that stand around one. */
type Other = 'filler' | 'ordinal' | 'decadeEnding' | 'opening' | 'beginning' | 'joining';

/**
 * What each word of a written date means, as one capital letter, with its number where it is one of
 * several: M4 April, Q3 the third quarter, H1 the first half, S2 summer, W0 a Sunday, D decade,
 * C century, A about, P perhaps, F from, B before, T to, N now.
 */
const LETTERS: Readonly<Record<Exclude<DateWord, Other>, string>> = {
  month: 'M',
  quarter: 'Q',
  half: 'H',
  season: 'S',
  decade: 'D',
  century: 'C',
  about: 'A',
  perhaps: 'P',
  since: 'F',
  before: 'B',
  to: 'T',
  now: 'N',
};
const NUMBERED: readonly DateWord[] = ['month', 'quarter', 'half', 'season'];

const EN_DASHES = /[\u2012-\u2015]/g;
const HYPHENS = /[\u2010\u2011\u2043\u2212\uFE58\uFE63\uFF0D]/g;
const QUOTES = /["'`´\u2018-\u201F\u2032\u2033«»‹›]/g;
const UNSEEN = /[\p{Cf}\uFE00-\uFE0F]/gu;

/** The text without what other programs put into it: quotation marks, other hyphens, hidden letters, an end mark. */
export function plainDate(written: string): string {
  const text = written
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(HYPHENS, '-')
    .replace(EN_DASHES, '–')
    .replace(QUOTES, ' ');
  return lettersForDigits(tidy(text));
}

/**
 * A date of `plainDate` as signs: digits, capital letters for words, and the marks between them. A word nobody knows stays as it is, in lower case, so that no
 * form of a date fits the text.
 */
export function dateSigns(plain: string): string {
  return tidy(inLetters(plain.toLowerCase()));
}

/** "1995-1O-03": a letter that looks like a digit, in a text that has no other letters. */
function lettersForDigits(text: string): string {
  if (!/^[\doil/.\s–-]+$/i.test(text) || !/\d/.test(text)) return text;
  return text.replace(/o/gi, '0').replace(/[il]/gi, '1');
}

function tidy(text: string): string {
  return (
    text
      .replace(/[,;()]/g, ' ')
      .replace(/\s*([-–/.])\s*/g, '$1')
      .replace(/\s+/g, ' ')
      // The two dots of an open end stay.
      .replace(/^[\s.]+(?![/.])|(?<![/.])[\s.]+$/g, '')
      .replace(/(\p{L}) 0(?=[1-9](?!\d))/gu, '$1 ')
  );
}

function inLetters(text: string): string {
  const { pattern, signs, ordinals, decades } = dictionary();
  return text
    .replace(/(\p{L})\./gu, '$1 ')
    .replace(decades, 'D $<year>')
    .replace(ordinals, '$<digits>')
    .replace(pattern, (word) => ` ${signs.get(word) ?? ''} `)
    .replace(/[~≈]/g, ' A ')
    .replace(/\?/g, ' P ');
}

// Asking the platform for names takes a while, and most checks find no wrong date.
const dictionary = onceForAll(readDictionary);

function readDictionary() {
  const signs = new Map<string, string>();
  for (const [word, letter] of Object.entries(LETTERS) as [DateWord, string][]) {
    for (const [place, words] of writtenWords(word).entries()) {
      const sign = NUMBERED.includes(word) ? `${letter}${place + 1}` : letter;
      for (const each of words) signs.set(each, sign);
    }
  }
  for (let weekday = 0; weekday < 7; weekday += 1) {
    for (const name of weekdayNames(weekday)) signs.set(name, `W${weekday}`);
  }
  for (const filler of writtenWords('filler').flat()) signs.set(filler, '');
  const longestFirst = [...signs.keys()].sort((a, b) => b.length - a.length);
  return {
    signs,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${oneOf(longestFirst)})(?![\\p{L}\\p{N}])`, 'gu'),
    ...endings(),
  };
}

/** "26th" is 26; "1990s" is the year with the decade's letter before it, as "thập niên 1990" is. */
function endings() {
  const after = (digits: string, word: DateWord) =>
    new RegExp(`${digits}\\s?(?:${oneOf(writtenWords(word).flat())})(?![\\p{L}\\p{N}])`, 'gu');
  return {
    ordinals: after('(?<digits>\\d)', 'ordinal'),
    decades: after('(?<!\\d)(?<year>\\d{4})', 'decadeEnding'),
  };
}

function oneOf(words: readonly string[]): string {
  const plain = words.map(forPattern);
  return plain.length > 0 ? plain.join('|') : '(?!)';
}
