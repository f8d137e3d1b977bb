import { datesIn, fold, touches, wordsIn, type DateMention } from './folding/folding.ts';
import { isFunctionWord } from './function-words.ts';
import { QUOTED } from './quoted.ts';

/**
 * What a reader typed, read as the search reads it but without its index: for lists that are whole
 * in the page and filtered there.
 */
export interface TypedText {
  /** Folded, in order; words that only join others are left out where there are others. */
  readonly words: readonly string[];
  /** Runs of words that were put in quotes. */
  readonly phrases: readonly (readonly string[])[];
  readonly dates: readonly DateMention[];
}

/** What is filtered: its folded words (`fold` makes them) and its time, in ms, both ends included. */
export interface Readable {
  readonly words: readonly string[];
  readonly first: number;
  readonly last: number;
}

export function readTyped(written: string): TypedText {
  const text = written.normalize('NFC');
  const dates = datesIn(text, true);
  const isDate = (at: number) => dates.some(({ start, end }) => at >= start && at < end);
  const words = wordsIn(text).filter(({ start }) => !isDate(start));
  const telling = words.filter(({ spelling, end }) => {
    const namesYear = spelling === 'năm' && /^\s+\d{4}(?!\d)/.test(text.slice(end));
    return !isFunctionWord(spelling) && !namesYear;
  });
  const phrases = [...text.matchAll(QUOTED)].map(([, inside = '']) => fold(inside));
  return {
    words: (telling.length > 0 || dates.length > 0 ? telling : words).map(({ folded }) => folded),
    phrases: phrases.filter((phrase) => phrase.length > 1),
    dates,
  };
}

/** True when a thing has every word typed, or a word beginning so, and lies on every date typed. */
export function answers(thing: Readable, { words, phrases, dates }: TypedText): boolean {
  return (
    words.every((word) => thing.words.some((_, at) => begins(thing.words, at, word))) &&
    phrases.every((phrase) => thing.words.some((_, at) => stands(thing.words, at, phrase))) &&
    dates.every((date) => touches(date, thing.first, thing.last))
  );
}

/** Words that follow one another may be typed as one: "newyork" finds "New York". */
function begins(words: readonly string[], from: number, typed: string): boolean {
  let left = typed;
  for (let at = from; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word.startsWith(left)) return true;
    if (!left.startsWith(word)) return false;
    left = left.slice(word.length);
  }
  return false;
}

function stands(words: readonly string[], from: number, phrase: readonly string[]): boolean {
  return phrase.every((word, step) => words[from + step] === word);
}
