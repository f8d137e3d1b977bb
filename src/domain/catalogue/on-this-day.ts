import { DAY, midnight, yearAt } from '../dates/calendar.ts';
import { isExact } from '../dates/compare.ts';
import { isHeld, type Event } from '../records/event.ts';

/** An event of an earlier year around the same day. */
export interface Anniversary {
  readonly event: Event;
  readonly years: number;
  /** Days from the day asked for to the event's own day of the year: -1 is the day before, 0 the same. */
  readonly offset: number;
}

/** How many days before and after may be looked at, where the day itself has too little. */
const REACH = 3;

/**
 * Events held on the day of the year that begins at `now` (ms, UTC), and on the nearest days around where
 * there are fewer than `wanted`; only what has a day in its sources. The same day first, then the most
 * important, then the newest.
 */
export function onThisDay(events: readonly Event[], now: number, wanted: number): Anniversary[] {
  const around = events
    .filter((event) => isExact(event.date) && isHeld(event, now))
    .map((event) => {
      return {
        event,
        years: yearAt(now) - yearAt(event.date.earliest),
        offset: daysFrom(now, event.date.earliest),
      };
    })
    .filter(({ years, offset }) => years > 0 && Math.abs(offset) <= REACH);
  return around
    .sort(
      (a, b) =>
        Math.abs(a.offset) - Math.abs(b.offset) ||
        b.event.importance - a.event.importance ||
        a.years - b.years,
    )
    .slice(0, wanted);
}

/** Days from today to the nearest return of a day; 29 February returns on 1 March. */
function daysFrom(now: number, moment: number): number {
  const day = new Date(moment);
  const returns = [-1, 0, 1].map(
    (years) =>
      (midnight(yearAt(now) + years, day.getUTCMonth(), day.getUTCDate()) - startOfDay(now)) / DAY,
  );
  return returns.reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a));
}

function startOfDay(moment: number): number {
  return Math.floor(moment / DAY) * DAY;
}
