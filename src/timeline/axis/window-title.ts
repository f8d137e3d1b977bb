import { DAY, monthNumber } from '#domain/dates/calendar.ts';
import { oncePerKey } from '../../made-once.ts';
import type { Bounds } from '../items/item.ts';
import { A_MONTH, A_YEAR, begins } from './periods.ts';
import type { TickWords } from './tick-format.ts';
import { NEAR, wholeDays } from './whole-days.ts';
import { windowInWords } from './window-in-words.ts';

/**
 * Sentences of one language that name a window. Of its first and last day they may say {d1}, {m1}, {month1},
 * {y1} and {d2} …, of both {length}; lengths count in their unit.
 */
export interface WindowWords {
  readonly whole: string;
  readonly year: string;
  readonly years: string;
  readonly month: string;
  readonly monthsOfYear: string;
  readonly months: string;
  readonly day: string;
  readonly daysOfMonth: string;
  readonly daysOfYear: string;
  readonly days: string;
  /** {length} */
  readonly about: string;
  readonly inDays: string;
  readonly inWeeks: string;
  readonly inMonths: string;
  readonly inYears: string;
  /** The numbers from one to ten, as a sentence writes them. */
  readonly numbers: readonly string[];
}

/** A language, and how values are put into its sentences. */
export interface Speech {
  readonly language: string;
  readonly fill: (
    sentence: string,
    values: Readonly<Record<string, string | number>>,
    language: string,
  ) => string;
}

/** From so many days on a window is told by weeks, by months, by years. */
const WEEKS = 14;
const MONTHS = 93;
const YEARS = 1097;
const DAYS_OF_MONTH = 30.44;
const DAYS_OF_YEAR = 365.25;

/**
 * A window as a heading names it: "1 April to 15 May 2023, about six weeks". One that shows all of `whole` is
 * called so.
 */
export function windowTitle(
  window: Bounds,
  whole: Bounds,
  words: WindowWords,
  speech: Speech,
): string {
  const { fill, language } = speech;
  const { from, to } = wholeDays(window);
  const isAll = from <= whole.from + NEAR && to >= whole.to - NEAR;
  const told = partsOf(from, to - 1);
  if (isAll && told.y1 !== told.y2) return fill(words.whole, told, language);
  const kind = kindOf(from, to);
  const sentence = sentenceOf(kind, told, words);
  const named = sentence.includes('{month') ? monthsOf(from, to - 1, language) : {};
  const length = lengthOf({ from, to }, kind, words, speech);
  return fill(sentence, { ...told, ...named, length }, language);
}

/** The words a page has for its windows: those of a heading, where it has one, and those of its axis. */
interface PageWords {
  readonly title?: WindowWords;
  readonly words: { readonly ticks: TickWords };
}

/** The window as the head of a page names it; a small timeline has no head, and says it in brief. */
export function windowOnPage(
  window: Bounds,
  whole: Bounds,
  { title, words }: PageWords,
  speech: Speech,
): string {
  return title ? windowTitle(window, whole, title, speech) : windowInWords(window, words.ticks);
}

type Kind = 'year' | 'month' | 'day';

/** Whole months and years are told as such, whatever their length; else years, months or days by length. */
function kindOf(from: number, to: number): Kind {
  const ends = [from, to];
  if (ends.every((at) => begins(A_YEAR, at))) return 'year';
  const days = (to - from) / DAY;
  if (days >= YEARS) return 'year';
  if (days >= MONTHS || ends.every(beginsMonth)) return 'month';
  return 'day';
}

const beginsMonth = (at: number) => begins(A_MONTH, at);

function sentenceOf(kind: Kind, told: Told, words: WindowWords): string {
  const sameYear = told.y1 === told.y2;
  const sameMonth = sameYear && told.m1 === told.m2;
  if (kind === 'year') return sameYear ? words.year : words.years;
  if (kind === 'month') {
    return sameMonth ? words.month : sameYear ? words.monthsOfYear : words.months;
  }
  if (sameMonth && told.d1 === told.d2) return words.day;
  return sameMonth ? words.daysOfMonth : sameYear ? words.daysOfYear : words.days;
}

function lengthOf(
  window: Bounds,
  kind: Kind,
  words: WindowWords,
  { fill, language }: Speech,
): string {
  const { count, isExact, unit } = measured(window, kind);
  const pattern = {
    day: words.inDays,
    week: words.inWeeks,
    month: words.inMonths,
    year: words.inYears,
  };
  const written = fill(pattern[unit], { n: count }, language);
  const spelled = written.replace(/^\d+(?=\D*$)/, (n) => words.numbers[Number(n) - 1] ?? n);
  return isExact ? spelled : fill(words.about, { length: spelled }, language);
}

interface Measured {
  readonly count: number;
  readonly isExact: boolean;
  readonly unit: Kind | 'week';
}

function measured({ from, to }: Bounds, kind: Kind): Measured {
  const days = (to - from) / DAY;
  if (kind === 'day') {
    const weeks = days / 7;
    if (days < WEEKS) return { count: days, isExact: true, unit: 'day' };
    return { count: Math.round(weeks), isExact: Number.isInteger(weeks), unit: 'week' };
  }
  const months = monthNumber(to) - monthNumber(from);
  const isWhole = [from, to].every(beginsMonth);
  if (isWhole && months % 12 === 0) return { count: months / 12, isExact: true, unit: 'year' };
  if (kind === 'year') {
    return { count: Math.round(days / DAYS_OF_YEAR), isExact: false, unit: 'year' };
  }
  const about = Math.round(days / DAYS_OF_MONTH);
  return { count: isWhole ? months : about, isExact: isWhole, unit: 'month' };
}

const monthFormat = oncePerKey(
  (language: string) => new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }),
);

type Told = Readonly<Record<string, string | number>>;

/** Day, month and year of the first and of the last moment. */
function partsOf(first: number, last: number): Told {
  const told: Record<string, string | number> = {};
  for (const [place, at] of [first, last].entries()) {
    const date = new Date(at);
    told[`d${place + 1}`] = date.getUTCDate();
    told[`m${place + 1}`] = date.getUTCMonth() + 1;
    told[`y${place + 1}`] = date.getUTCFullYear();
  }
  return told;
}

/** The names of their months, for sentences that say them: what names them takes a browser two frames' time to make. */
function monthsOf(first: number, last: number, language: string): Told {
  const months = monthFormat(language);
  return { month1: months.format(first), month2: months.format(last) };
}
