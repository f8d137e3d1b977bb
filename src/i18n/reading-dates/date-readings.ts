import { isoDay, midnight } from '#domain/dates/calendar.ts';
import { parseDate } from '#domain/dates/edtf-date.ts';

/** A day, month or year as far as it is written; a part said elsewhere is absent. */
interface Parts {
  readonly year?: string | undefined;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
}

/** A form that could mean something which cannot be told: whoever wrote it must be asked. */
const UNTOLD = 'untold';

/**
 * Everything that the signs of a written date (see `dateSigns`) can mean, each as EDTF; `untold`
 * stands for a meaning that has no certain text. One member means that there is no doubt.
 */
export function readings(signs: string): ReadonlySet<string> {
  return new Set([...points(signs), ...weeks(signs), ...partsOfYear(signs), ...intervals(signs)]);
}

const NUMBER = '(\\d{1,2})';
const YEAR = '(\\d{4})';
const DAY_MONTH_YEAR = 'day month year';

/** Forms of one point, and which part each group is. The mark between the parts is the same twice. */
const POINTS: readonly (readonly [RegExp, string])[] = [
  [form(`${YEAR}(?<sep>[-–/.])${NUMBER}\\k<sep>${NUMBER}`), 'year sep month day'],
  [form(`${YEAR}(?<sep>[-–])${NUMBER}`), 'year sep month'],
  [form(`${YEAR}[/.]${NUMBER}`), 'year month'],
  [form('(\\d{4})(\\d{2})(\\d{2})'), 'year month day'],
  [form(`${NUMBER}[-–/. ]M${NUMBER}[-–/. ]?${YEAR}`), DAY_MONTH_YEAR],
  [form(`${NUMBER}(?<sep>[-–/. ])${NUMBER}\\k<sep>${YEAR}`), 'day sep month year'],
  [form(`${NUMBER}[-–/.]${NUMBER}[-–/. ]${YEAR}`), DAY_MONTH_YEAR],
  // The month first, where the other number can only be a day.
  [form(`${NUMBER}/(1[3-9]|2\\d|3[01])/${YEAR}`), 'month day year'],
  [form(`M${NUMBER} ${NUMBER} ${YEAR}`), 'month day year'],
  [form(`${YEAR} M${NUMBER} ${NUMBER}`), 'year month day'],
  [form(`${YEAR} M${NUMBER}`), 'year month'],
  [form(`M${NUMBER}[-–/. ]${YEAR}`), 'month year'],
  [form(`${NUMBER}[-–/.]${YEAR}`), 'month year'],
  [form(YEAR), 'year'],
];

/** A point whose year, or month and year, is said by the other end. */
const PARTIAL: readonly (readonly [RegExp, string])[] = [
  [form(`${NUMBER}[-–/.]${NUMBER}`), 'day month'],
  [form(`${NUMBER} M${NUMBER}`), 'day month'],
  [form(`M${NUMBER} ${NUMBER}`), 'month day'],
  [form(`M${NUMBER}`), 'month'],
];

function form(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`, 'u');
}

function partsIn(signs: string, forms: typeof POINTS): Parts[] {
  return forms.flatMap(([pattern, order]) => {
    const match = pattern.exec(signs);
    if (!match) return [];
    const names = order.split(' ');
    const named = names.map((name, at) => [name, match[at + 1]] as const);
    return [Object.fromEntries(named)];
  });
}

/** The calendar knows the point, its numbers being those written. */
function edtfOf({ year, month, day }: Parts): string[] {
  if (year === undefined) return [];
  const text = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
  const isMonth = month === undefined || (Number(month) >= 1 && Number(month) <= 12);
  return isMonth && parseDate(text).ok ? [text] : [];
}

/** One point, with a doubt before or behind it and perhaps the day of the week. */
function points(signs: string): string[] {
  const { bare, mark, weekday } = withoutDoubt(signs);
  const dates = [...partsIn(bare, POINTS).flatMap(edtfOf), ...broader(bare), ...shortSpan(bare)];
  return dates
    .filter((date) => weekday === null || falls(date, weekday))
    .map((date) => (date === UNTOLD ? date : date + mark));
}

function withoutDoubt(signs: string): { bare: string; mark: string; weekday: number | null } {
  const [, weekday, dated = ''] = /^(?:W(\d) )?(.*)$/.exec(signs) ?? [];
  const [, before = '', bare = '', after = ''] = /^([AP ]*)(.*?)([AP ]*)$/.exec(dated) ?? [];
  const doubts = before + after;
  const [about, perhaps] = [doubts.includes('A'), doubts.includes('P')];
  const mark = about && perhaps ? '%' : about ? '~' : perhaps ? '?' : '';
  return { bare, mark, weekday: weekday === undefined ? null : Number(weekday) };
}

function falls(date: string, weekday: number): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && new Date(date).getUTCDay() === weekday;
}

/** Seasons, decades and centuries. */
function broader(bare: string): string[] {
  const [, season, of] = /^S(\d)[-–/. ]?(\d{4})$/.exec(bare) ?? [];
  if (season && of) return [`${of}-2${season}`];
  const [, decade] = /^D ?(\d{3})0$/.exec(bare) ?? [];
  // "The 1900s" are ten years or a hundred.
  if (decade) return [decade.endsWith('0') ? UNTOLD : `${decade}X`];
  const century = Number(/^(?:C (\d\d?)|(\d\d?) C)$/.exec(bare)?.slice(1).find(Boolean));
  return century > 1 ? [`${String(century - 1).padStart(2, '0')}XX`] : [];
}

/** "2011/12" and "2010–12" are a month or two years; "2017–19" are years, or a month gone wrong. */
function shortSpan(bare: string): string[] {
  const [, year, mark, end] = /^(\d{4})([–/])(\d\d)$/.exec(bare) ?? [];
  const after = Number(end) - (Number(year) % 100);
  return mark === '/' ? (after === 1 ? [UNTOLD] : []) : after > 0 ? [UNTOLD] : [];
}

/** A week of ISO 8601 begins on a Monday; the first is the one with 4 January. */
function weeks(signs: string): string[] {
  const [, year, week] = /^(\d{4})-?w(\d\d)$/.exec(signs) ?? [];
  if (!year || !week) return [];
  const fourth = midnight(Number(year), 0, 4);
  const sinceMonday = (new Date(fourth).getUTCDay() + 6) % 7;
  const day = (count: number) => midnight(Number(year), 0, 4 - sinceMonday + count);
  const monday = (Number(week) - 1) * 7;
  // The Thursday decides whose week it is, and whether there is a 53rd.
  const isOfYear = new Date(day(monday + 3)).getUTCFullYear() === Number(year);
  return isOfYear ? [`${isoDay(day(monday))}/${isoDay(day(monday + 6))}`] : [];
}

/** A quarter or half of a year, as its first and last month. */
function partsOfYear(signs: string): string[] {
  const [, kind, place, year] =
    /^([QH])(\d)[-–/. ]?(\d{4})$/.exec(signs) ?? swapped(/^(\d{4})[-–/. ]([QH])(\d)$/.exec(signs));
  if (!year) return [];
  const length = kind === 'Q' ? 3 : 6;
  const last = Number(place) * length;
  return [`${year}-${two(last - length + 1)}/${year}-${two(last)}`];
}

function swapped(match: RegExpExecArray | null): (string | undefined)[] {
  return match ? [match[0], match[2], match[3], match[1]] : [];
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function intervals(signs: string): string[] {
  const open = /^(?:F (?<since>.+?)(?: T N|[-–]N)?|(?<until>.+?)(?: T N|[-–]N?))$/.exec(signs);
  const since = open?.groups?.['since'] ?? open?.groups?.['until'];
  return [
    ...points(since ?? '').map((start) => joined(start, '..')),
    ...points(/^T (.+)$/.exec(signs)?.[1] ?? '').map((end) => joined('..', end)),
    ...before(/^B (.+)$/.exec(signs)?.[1] ?? ''),
    ...spans(signs.replace(/^F /, '')),
  ];
}

/** "Before 1975" ends with 1975, as far as a year can tell; before a month or a day ends with another one. */
function before(signs: string): string[] {
  return points(signs).map((end) => (/^\d{4}$/.test(end) ? `../${end}` : UNTOLD));
}

function spans(signs: string): string[] {
  return [...signs.matchAll(/ T |[-–]/g)].flatMap(({ 0: mark, index }) => {
    const [from, to] = [signs.slice(0, index), signs.slice(index + mark.length)];
    // "26-04-2023" is one day: the same mark stands between its parts.
    return /^\d+$/.test(from) && to.includes(mark) ? [] : spanOf(from, to);
  });
}

function spanOf(from: string, to: string): string[] {
  // Ends in doubt are left alone: whether a doubt is of the first or of both is not said.
  return partsIn(to, POINTS).flatMap((end) => {
    const starts = [...partsIn(from, POINTS), ...completed(from, end)].flatMap(edtfOf);
    return starts.flatMap((start) => edtfOf(end).map((last) => joined(start, last)));
  });
}

/** A first end that leaves its month or year to the second: "21–24.3.2017", "M3–M5 2017". */
function completed(from: string, { year, month, day }: Parts): Parts[] {
  const number = /^\d{1,2}$/.exec(from)?.[0];
  if (number && day !== undefined) return [{ year, month, day: number }];
  const bare = number && month !== undefined ? [{ year, month: number }] : [];
  // The second end says at least as much: "26-04" and "2023" are no stretch.
  const partial = partsIn(from, PARTIAL).filter(
    (parts) => month !== undefined && (parts.day === undefined) === (day === undefined),
  );
  return [...bare, ...partial.map((parts) => ({ year, ...parts }))];
}

function joined(start: string, end: string): string {
  if (start === UNTOLD || end === UNTOLD) return UNTOLD;
  const interval = `${start}/${end}`;
  return parseDate(interval).ok ? interval : UNTOLD;
}
