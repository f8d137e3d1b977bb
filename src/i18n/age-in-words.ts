import { endOf } from '#domain/dates/compare.ts';
import type { ChronicleDate } from '#domain/dates/edtf-date.ts';
import { DAY, monthNumber, yearAt } from '#domain/dates/calendar.ts';
import type { Translate } from './translate.ts';

/** Beyond so many years months say nothing more. */
const YEARS_ALONE = 10;
/** Below so many days a reader counts days. */
const MOST_DAYS = 31;

/** How long ago a date was on the day `now` (ms, UTC): "1 year 3 months ago"; no more exact than the date. Empty for one ahead. */
export function ageInWords(date: ChronicleDate, now: number, t: Translate): string {
  const point = endOf(date);
  if (!point || point.earliest > now) return '';
  if (point.precision !== 'day' && point.precision !== 'month')
    return yearsAgo(point.latest, now, t);
  const days = Math.floor((now - point.earliest) / DAY);
  if (point.precision === 'day' && days < MOST_DAYS) return daysAgo(days, t);
  return monthsAgo(wholeMonths(point.earliest, now), t);
}

function daysAgo(n: number, t: Translate): string {
  return n === 0 ? t('partner-page.age.today') : t('partner-page.age.days', { n });
}

function monthsAgo(months: number, t: Translate): string {
  const years = Math.floor(months / 12);
  if (months === 0) return t('partner-page.age.thisMonth');
  if (years === 0) return t('partner-page.age.months', { n: months });
  const rest = months % 12;
  if (rest === 0 || years >= YEARS_ALONE) return t('partner-page.age.years', { n: years });
  const both = { years, months: rest };
  return t('partner-page.age.yearsMonths', both);
}

/** A year tells no month, so the difference of two years is all there is. */
function yearsAgo(latest: number, now: number, t: Translate): string {
  const n = yearAt(now) - yearAt(latest);
  return n <= 0 ? t('partner-page.age.thisYear') : t('partner-page.age.aboutYears', { n });
}

function wholeMonths(from: number, to: number): number {
  const months = monthNumber(to) - monthNumber(from);
  return new Date(to).getUTCDate() < new Date(from).getUTCDate() ? months - 1 : months;
}
