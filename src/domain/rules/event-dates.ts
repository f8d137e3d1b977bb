import { isAfter, yearOf } from '../dates/compare.ts';
import { todayIn } from '../dates/day-in-zone.ts';
import type { Finding, Rule } from './rule.ts';

/** An event lies in the folder of the year it began. */
export const wrongYearFolder: Rule = ({ events }) =>
  events.flatMap(({ file, date }): Finding[] => {
    const folder = /^events\/(\d{4})\//.exec(file)?.[1];
    const year = String(yearOf(date)).padStart(4, '0');
    if (folder === undefined || folder === year) return [];
    const name = file.split('/').at(-1) ?? file;
    const params = { folder, year, date: date.written, target: `events/${year}/${name}` };
    return [{ kind: 'wrong-year-folder', file, field: ['date'], params }];
  });

/** What lies wholly ahead was announced, not held. */
export const heldInFuture: Rule = ({ events, site }, { now }) => {
  const today = todayIn(site.city.timeZone, now);
  return events.flatMap(({ file, date, status }): Finding[] =>
    status === 'held' && isAfter(date, today)
      ? [{ kind: 'held-in-future', file, field: ['date'], params: { date: date.written } }]
      : [],
  );
};

/** Events lie within the years the site's timeline spans. */
export const outsideSpan: Rule = ({ events, site }) =>
  events.flatMap(({ file, date }): Finding[] => {
    const year = yearOf(date);
    if (year >= site.span.from && year <= site.span.to) return [];
    const params = { date: date.written, from: site.span.from, to: site.span.to };
    return [{ kind: 'outside-span', file, field: ['date'], params }];
  });
