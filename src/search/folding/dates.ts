import { midnight } from '#domain/dates/calendar.ts';
import { foldInPlace } from './letters.ts';

/** A calendar date written in a text, as far as it is written. */
export interface DateMention {
  /** Offsets in the NFC text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31; null when only a month is written. */
  readonly day: number | null;
}

const VIETNAMESE_MONTHS =
  'gieng|hai|ba|tu|nam|sau|bay|tam|chin|muoi mot|muoi hai|muoi|mot|chap'.split('|');
const VIETNAMESE_NUMBERS: Readonly<Record<string, number>> = {
  gieng: 1,
  mot: 1,
  hai: 2,
  ba: 3,
  tu: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  'muoi mot': 11,
  'muoi hai': 12,
  chap: 12,
};
const ENGLISH_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const ENGLISH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

const D = '(?:(?:ngay|mung|mong)\\s+)?(?<day>0?[1-9]|[12]\\d|3[01])';
const M = '(?<month>0?[1-9]|1[0-2])';
const Y = '(?<year>[01]\\d{3}|20\\d\\d|21\\d\\d)';
const NAMED = `(?<month>0?[1-9]|1[0-2]|${VIETNAMESE_MONTHS.join('|')})`;
const WORDED = `(?<month>${ENGLISH})`;
const OPEN = '(?<![\\p{L}\\d]|\\d[./,-])';
/** The last day of a run begins after a hyphen: "9-10.3.2024". */
const OPEN_RUN = '(?<![\\p{L}\\d]|\\d[./,])';
/** A date ends where no further number or document code follows: "12/2019/NQ" is not December. */
const CLOSE = '(?![\\p{L}\\d]|[./,-]\\d|[/-]\\p{L})';
const OF_YEAR = `(?:\\s*[/.,-]\\s*|\\s*,?\\s+nam\\s+|\\s*,?\\s+)${Y}`;

/** What stands before and after a number that measures: "USD 3.5 million", "up 8.3%", "1.6 + 2.9 + 3.7". */
const UNITS =
  'ty|ti|trieu|nghin|ngan|tram|phan tram|lan|diem|do la|dong|million|billion|trillion|mln|bln|bn|percent|per cent|times|points|km|kms|m|ha|kg|usd|vnd|eur';
const NOT_MEASURED = '(?<!(?:[$€£¥₫+×*=~≈<>]|\\b(?:usd|vnd|eur|jpy|so|no)\\.?)\\s*)';
const NO_UNIT = `(?!\\s*(?:[%‰°+×*=€₫$]|(?:${UNITS})(?!\\p{L})))`;
/** Two numbers that a dot or hyphen joins are a date in a text only where a word says so. */
const DAY_SAID =
  '(?<=(?<!\\p{L})(?:ngay|mung|mong|sang|trua|chieu|toi|dem|hom|dip|le|quoc khanh|thu (?:hai|ba|tu|nam|sau|bay)|chu nhat)\\s+)';

const DASH = '\\s*[-–—]\\s*';
/** The first day of a time whose year is said once, behind its last: "1.1–30.11.2024". */
const FIRST_DAYS = [
  `${OPEN}${D}(?<sep>[/.])${M}(?=${DASH}\\d\\d?\\k<sep>\\d\\d?\\k<sep>${Y}${CLOSE})`,
  `${OPEN}${D}\\s+${WORDED}(?=${DASH}\\d\\d?\\s+(?:${ENGLISH})\\.?,?\\s+${Y}${CLOSE})`,
];

/** From the most to the least exact; the first that fits a place wins. */
const WITH_YEAR = [
  ...FIRST_DAYS,
  `${OPEN}${Y}([-/.])${M}\\k<sep>${D}${CLOSE}`.replace('([-/.])', '(?<sep>[-/.])'),
  `${OPEN_RUN}${D}\\s*(?<sep>[-/.])\\s*${M}\\s*\\k<sep>\\s*${Y}${CLOSE}`,
  `${OPEN_RUN}${D}[-/.]${M}\\s*,?\\s+nam\\s+${Y}${CLOSE}`,
  `${OPEN_RUN}${D}\\s+thang\\s+${NAMED}${OF_YEAR}${CLOSE}`,
  `${OPEN_RUN}${D}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${WORDED}\\.?,?\\s+${Y}${CLOSE}`,
  `${OPEN}${WORDED}\\.?\\s+${D}(?:st|nd|rd|th)?,?\\s+${Y}${CLOSE}`,
  `${OPEN}${Y}-(?<month>0[1-9]|1[0-2])${CLOSE}`,
  `${OPEN}thang\\s+${NAMED}${OF_YEAR}${CLOSE}`,
  `${OPEN}${M}\\s?[/.-]\\s?${Y}${CLOSE}`,
  `${OPEN}${WORDED}\\.?,?\\s+${Y}${CLOSE}`,
];
const WITHOUT_YEAR = [
  `${OPEN_RUN}${D}\\s+thang\\s+${NAMED}${CLOSE}`,
  `${OPEN_RUN}${D}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${WORDED}${CLOSE}`,
  `${OPEN}${WORDED}\\.?\\s+${D}(?:st|nd|rd|th)?${CLOSE}`,
  `${OPEN}${NOT_MEASURED}${D}/${M}${CLOSE}${NO_UNIT}`,
];

const IN_TEXTS = patterns([
  ...WITH_YEAR,
  ...WITHOUT_YEAR,
  `${OPEN}${DAY_SAID}${D}[.-]${M}${CLOSE}${NO_UNIT}`,
]);

/**
 * What a reader types in haste is read more freely than a text, where it may be a list of numbers:
 * "26/4/23", "30-4", and the month first where the other number can only be a day.
 */
const TYPED = patterns([
  `${OPEN}${D}\\s*(?<sep>[-/.])\\s*${M}\\s*\\k<sep>\\s*(?<year>\\d\\d)${CLOSE}`,
  `${OPEN}${M}/(?<day>1[3-9]|2\\d|3[01])/${Y}${CLOSE}`,
  ...WITH_YEAR,
  ...WITHOUT_YEAR,
  `${OPEN}${NOT_MEASURED}${D}\\s?[-/.]\\s?${M}${CLOSE}${NO_UNIT}`,
]);

function patterns(forms: readonly string[]): RegExp[] {
  return forms.map((form) => new RegExp(form, 'gu'));
}

/** Two digits up to this one are of this century, those beyond of the last. */
const LAST_OF_CENTURY = 45;

/**
 * The dates a text names, in order, no two overlapping: "26/4/2023", "26.4", "tháng 4 năm 2023",
 * "2023-04-26", "26 April 2023". A lone year is a word like any other. Where `typed` says that a
 * reader typed the text, shorter forms are understood too. Expects NFC.
 */
export function datesIn(text: string, typed = false): DateMention[] {
  const folded = foldInPlace(text);
  const found: DateMention[] = [];
  for (const form of typed ? TYPED : IN_TEXTS) {
    for (const match of folded.matchAll(form)) {
      const mention = mentionOf(match);
      if (isInCalendar(mention) && !found.some((other) => overlap(other, mention)))
        found.push(mention);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function mentionOf(match: RegExpExecArray): DateMention {
  const { day, month = '', year } = match.groups ?? {};
  return {
    start: match.index,
    end: match.index + match[0].length,
    year: year ? yearNumber(year) : null,
    month: monthNumber(month),
    day: day ? Number(day) : null,
  };
}

/** "30/2/2023" is no day; 29 February without a year may be one. */
function isInCalendar({ year, month, day }: DateMention): boolean {
  if (day === null) return true;
  // A leap year stands for "some year".
  return day <= new Date(midnight(year ?? 2000, month, 0)).getUTCDate();
}

function yearNumber(written: string): number {
  const year = Number(written);
  if (written.length > 2) return year;
  return year <= LAST_OF_CENTURY ? 2000 + year : 1900 + year;
}

function monthNumber(written: string): number {
  const english = ENGLISH_MONTHS.indexOf(written.slice(0, 3)) + 1;
  return Number(written) || (VIETNAMESE_NUMBERS[written] ?? english);
}

function overlap(a: DateMention, b: DateMention): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The most exact sign of a mention: "d20230426", "m202304" or, without a year, "a0426". */
export function dateSign({
  year,
  month,
  day,
}: Pick<DateMention, 'year' | 'month' | 'day'>): string {
  const mm = String(month).padStart(2, '0');
  const yyyy = year === null ? '' : String(year).padStart(4, '0');
  if (day === null) return `m${yyyy}${mm}`;
  const dd = String(day).padStart(2, '0');
  return year === null ? `a${mm}${dd}` : `d${yyyy}${mm}${dd}`;
}

const SIGN = /^(?:d(\d{4})(\d\d)(\d\d)|m(\d{4})(\d\d)|a(\d\d)(\d\d))$/;

/** The date that a sign stands for; null for what is no sign of a date. */
export function dateOfSign(sign: string): Pick<DateMention, 'year' | 'month' | 'day'> | null {
  const match = SIGN.exec(sign);
  if (!match) return null;
  const [year, month, day] = sign.startsWith('a')
    ? [undefined, match[6], match[7]]
    : sign.startsWith('m')
      ? [match[4], match[5], undefined]
      : [match[1], match[2], match[3]];
  return {
    year: year === undefined ? null : Number(year),
    month: Number(month),
    day: day === undefined ? null : Number(day),
  };
}

/** Every sign under which a mention must be found: the day, its month of that year, its day of any year. */
export function dateSigns(mention: Pick<DateMention, 'year' | 'month' | 'day'>): string[] {
  const { year, month, day } = mention;
  const less = [
    year !== null && { year, month, day: null },
    day !== null && { year: null, month, day },
  ].filter((part) => part !== false);
  return [...new Set([mention, ...less].map(dateSign))];
}
