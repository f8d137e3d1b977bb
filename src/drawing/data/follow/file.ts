import type { CalendarEntry, CalendarHead } from '#exports/formats/ics.ts';
import type { Followable } from '#listing/following.ts';

/** An event for a calendar made in the browser. */
export interface FollowedEvent extends Followable {
  /** As the calendars of the site have it, without its address. */
  readonly entry: Omit<CalendarEntry, 'url'>;
  /** Path of its page. */
  readonly path: string;
}

/** All events of one language that a calendar can have, in time order. */
export interface FollowedFile {
  readonly head: CalendarHead;
  readonly events: readonly FollowedEvent[];
}
