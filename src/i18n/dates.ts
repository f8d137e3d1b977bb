import type { ChronicleDate, DatePoint, MissingEnd } from '#domain/dates/edtf-date.ts';
import type { EventState } from '#domain/records/event.ts';
import type { Language } from '#domain/records/text.ts';
import { oncePerKey } from '../made-once.ts';
import { translator, type Translate } from './translate.ts';

/** A date as a reader of `language` writes it, no more exact than its source. */
export function dateInWords(date: ChronicleDate, language: Language): string {
  const t = translator(language);
  const [start, end] = endsOf(date);
  const point = single(start, end);
  return point
    ? hedge(point, pointInWords(point, language, t), t)
    : intervalInWords(start, end, language, t);
}

/** The same, but a year stands alone ("2017"), for axes, tables and lists of years. */
export function shortDate(date: ChronicleDate, language: Language): string {
  const point = single(...endsOf(date));
  if (point?.precision !== 'year') return dateInWords(date, language);
  const t = translator(language);
  return hedge(point, bareYear(point, t), t);
}

/** When an event is, and what is known of it; `readUntil` is the day up to which sources were read for events. */
export interface EventWhen {
  readonly date: ChronicleDate;
  readonly state: EventState;
  readonly readUntil: ChronicleDate | undefined;
}

/** What is said of what was announced for a time that is over. */
function stateNote({ state, readUntil }: Omit<EventWhen, 'date'>, language: Language): string {
  const t = translator(language);
  if (state !== 'not-updated' || !readUntil) return t('eventNote.unconfirmed');
  return t('eventNote.notUpdated', { date: dateInWords(readUntil, language) });
}

/** When an event was or will be, with the doubt there is about it: announced is not held. */
export function eventDateInWords(
  { date, state, readUntil }: EventWhen,
  language: Language,
): string {
  const t = translator(language);
  const words = dateInWords(date, language);
  if (state === 'planned') return t('date.planned', { date: words });
  if (state !== 'unconfirmed' && state !== 'not-updated') return words;
  const ends = endsOf(date).filter((end) => typeof end !== 'string');
  const byDay = ends.every(({ precision }) => precision === 'day');
  const note = stateNote({ state, readUntil }, language);
  return t(byDay ? 'date.announcedDay' : 'date.announced', { date: words, note });
}

const monthFormat = oncePerKey(
  (language: Language) => new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }),
);

/** The month (UTC) of a moment, as it is called where it stands alone. */
export function monthInWords(moment: number, language: Language): string {
  return monthFormat(language).format(moment);
}

/** The month (UTC) of a moment as it stands inside of a sentence. */
export function monthInSentence(moment: number, language: Language): string {
  const m = new Date(moment).getUTCMonth() + 1;
  return translator(language)('year.date.month', { m, month: monthInWords(moment, language) });
}

const shortMonthFormat = oncePerKey(
  (language: Language) => new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' }),
);

/** The month (UTC) of a moment in few letters, for where there is little room. */
export function shortMonthInWords(moment: number, language: Language): string {
  const month = shortMonthFormat(language).format(moment);
  const m = new Date(moment).getUTCMonth() + 1;
  return translator(language)('year.date.shortMonth', { m, month });
}

/** The day (UTC) of a moment without its year, for a drawing of that year: "24.1", "24 Jan". */
export function dayOfYearInWords(moment: number, language: Language): string {
  const day = new Date(moment);
  const month = shortMonthFormat(language).format(moment);
  const parts = { d: day.getUTCDate(), m: day.getUTCMonth() + 1, month };
  return translator(language)('year.date.day', parts);
}

/** A run of calendar years: "1975–2030", or the one year it is. */
export function yearsInWords(first: number, last: number, language: Language): string {
  const t = translator(language);
  return first === last
    ? t('date.bareYear', { y: first })
    : t('date.years', { from: first, to: last });
}

type End = DatePoint | MissingEnd;

function endsOf(date: ChronicleDate): [End, End] {
  return date.kind === 'point' ? [date.point, date.point] : [date.start, date.end];
}

/** The one point that both ends are, be it written once or as an interval from it to itself. */
function single(start: End, end: End): DatePoint | null {
  if (typeof start === 'string' || typeof end === 'string') return null;
  const same = start.earliest === end.earliest && start.latest === end.latest;
  return same && start.certainty === end.certainty ? start : null;
}

/** A machine-readable value for `<time datetime>`: a day, month or year; null when HTML has no form for it. */
export function datetimeAttribute(date: ChronicleDate): string | null {
  const point = date.kind === 'point' ? date.point : date.start;
  if (typeof point === 'string') return null;
  const iso = new Date(point.earliest).toISOString();
  const lengths: Partial<Record<DatePoint['precision'], number>> = { day: 10, month: 7, year: 4 };
  const length = lengths[point.precision];
  return length === undefined ? null : iso.slice(0, length);
}

function hedge(point: DatePoint, words: string, t: Translate): string {
  return point.certainty === 'exact' ? words : t(`date.${point.certainty}`, { date: words });
}

function intervalInWords(
  start: DatePoint | MissingEnd,
  end: DatePoint | MissingEnd,
  language: Language,
  t: Translate,
): string {
  const say = (point: DatePoint): string => hedge(point, pointInRange(point, language, t), t);
  if (typeof start === 'string') {
    const to = typeof end === 'string' ? '' : say(end);
    return t(start === 'open' ? 'date.until' : 'date.unknownStart', { to });
  }
  if (typeof end === 'string') {
    return t(end === 'open' ? 'date.since' : 'date.unknownEnd', { from: say(start) });
  }
  return shortened(start, end, language, t) ?? t('date.range', { from: say(start), to: say(end) });
}

/** Intervals whose ends share a month or a year, said once; null when they share neither. */
function shortened(
  start: DatePoint,
  end: DatePoint,
  language: Language,
  t: Translate,
): string | null {
  if (start.certainty !== 'exact' || end.certainty !== 'exact') return null;
  if (start.precision !== end.precision) return null;
  const a = partsOf(start, language);
  const b = partsOf(end, language);
  if (start.precision === 'year') return t('date.years', { from: a.y, to: b.y });
  if (a.y !== b.y) return null;
  const both = {
    d1: a.d,
    m1: a.m,
    month1: a.month,
    d2: b.d,
    m2: b.m,
    month2: b.month,
    y: a.y,
    m: a.m,
    month: a.month,
  };
  if (start.precision === 'month') return t('date.monthsSameYear', both);
  if (start.precision !== 'day') return null;
  return t(a.m === b.m ? 'date.sameMonth' : 'date.sameYear', both);
}

function pointInRange(point: DatePoint, language: Language, t: Translate): string {
  return point.precision === 'year' ? bareYear(point, t) : pointInWords(point, language, t);
}

function bareYear(point: DatePoint, t: Translate): string {
  return t('date.bareYear', { y: new Date(point.earliest).getUTCFullYear() });
}

function pointInWords(point: DatePoint, language: Language, t: Translate): string {
  const parts = partsOf(point, language);
  if (point.precision === 'season') {
    const season = point.written.slice(5, 7) as '21' | '22' | '23' | '24';
    return t(`date.season.${season}`, parts);
  }
  return t(`date.${point.precision}`, { ...parts, c: Math.floor(parts.y / 100) + 1 });
}

function partsOf(point: DatePoint, language: Language) {
  const day = new Date(point.earliest);
  const month = monthInWords(point.earliest, language);
  return { d: day.getUTCDate(), m: day.getUTCMonth() + 1, y: day.getUTCFullYear(), month };
}
