import { DAY } from '../dates/calendar.ts';
import { todayIn } from '../dates/day-in-zone.ts';
import { isReadFor } from '../records/event.ts';
import type { Finding, Rule } from './rule.ts';

/** Days after which somebody should have said whether what was announced took place. */
const PATIENCE = 60;

/** What was announced for a time long over was held, or was not; sources must have been read to tell. */
export const plannedAndPast: Rule = ({ events, site }, { now }) => {
  const limit = todayIn(site.city.timeZone, now) - PATIENCE * DAY;
  const { events: readUntil } = site.readUntil;
  return events.flatMap(({ file, date, status }): Finding[] => {
    if (status !== 'planned' || date.latest >= limit) return [];
    const params = { date: date.written, published: readUntil?.written ?? '' };
    const variant = isReadFor(date, readUntil) ? {} : { variant: 'unread' };
    return [{ kind: 'planned-and-past', file, field: ['date'], ...variant, params }];
  });
};
