import { oncePerObject } from '../../made-once.ts';
import { yearOf } from '../dates/compare.ts';
import type { Event } from '../records/event.ts';
import type { Catalogue } from './catalogue.ts';

/*
 * What every event's and every year's page asks of all events. Each looking through all of them
 * would cost a chronicle twice as long four times as much.
 */
const inTime = oncePerObject((events: readonly Event[]) => ({
  places: new Map(events.map(({ id }, place) => [id, place])),
  byYear: Map.groupBy(events, ({ date }) => yearOf(date)),
}));

/** The events filed under a year, in time order. */
export function eventsOfYear({ events }: Catalogue, year: number): readonly Event[] {
  return inTime(events).byYear.get(year) ?? [];
}

/** The events right before and right after one in time; undefined at the ends. */
export function neighboursOf({ events }: Catalogue, { id }: Event) {
  const place = inTime(events).places.get(id) ?? NaN;
  return { previous: events[place - 1], next: events[place + 1] };
}
