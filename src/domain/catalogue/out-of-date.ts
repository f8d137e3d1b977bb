import type { ChronicleDate } from '../dates/edtf-date.ts';
import type { Event } from '../records/event.ts';
import { latestAt, observationsByTime, type Figure } from '../records/figure.ts';
import { yearsBefore } from '../dates/calendar.ts';
import type { Records } from './records.ts';

/** What an editor should look up again, for time went by: nothing here is an error. */
export interface OutOfDate {
  /** Announced events whose whole date is over. */
  readonly passed: readonly Event[];
  /** Figures that are followed over time, whose newest value is old. */
  readonly old: readonly { readonly figure: Figure; readonly time: ChronicleDate }[];
}

/** After so many years nobody takes a value for the present one. */
const YEARS = 2;

/** Looks through all records as of `today` (ms, UTC: the first moment of the city's day). */
export function outOfDate({ events, figures, site }: Records, today: number): OutOfDate {
  const passed = events.filter(({ status, date }) => status === 'planned' && date.latest < today);
  const followed = figures.filter((figure) => isFollowed(figure, site.keyFigures));
  const old = followed.flatMap((figure) => {
    const time = latestAt(figure, today)?.time;
    return time && time.latest < yearsBefore(today, YEARS) ? [{ figure, time }] : [];
  });
  return { passed, old };
}

/** A number of one occasion stays true for ever; one that was renewed, or stands on the home page, does not. */
function isFollowed(figure: Figure, keyFigures: readonly string[]): boolean {
  return keyFigures.includes(figure.id) || observationsByTime(figure).length > 1;
}
