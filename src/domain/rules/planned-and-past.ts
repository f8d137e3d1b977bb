import { todayIn } from '../dates/day-in-zone.ts';
import type { Finding, Rule } from './rule.ts';

/** Days after which somebody should have said whether what was announced took place. */
const PATIENCE = 60;
const DAY = 86_400_000;

/** What was announced for a time long over was held, or was not. */
export const plannedAndPast: Rule = ({ events, site }, { now }) => {
  const limit = todayIn(site.city.timeZone, now) - PATIENCE * DAY;
  return events.flatMap(({ file, date, status }): Finding[] =>
    status === 'planned' && date.latest < limit
      ? [{ kind: 'planned-and-past', file, field: ['date'], params: { date: date.written } }]
      : [],
  );
};
