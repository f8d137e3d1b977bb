import type { Event } from '#domain/records/event.ts';
import { latestAt, type Figure, type Observation } from '#domain/records/figure.ts';

/**
 * The value of a figure an event's page shows: of those the event's own sources give, the one
 * nearest to the event; else the newest known by then.
 */
export function announcedAt(
  figure: Figure,
  event: Pick<Event, 'sources' | 'date'>,
): Observation | null {
  const cited = new Set(event.sources.map(({ source }) => source));
  const distance = ({ time }: Observation): number =>
    Math.abs(time.latest - event.date.latest) + Math.abs(time.earliest - event.date.earliest);
  const own = figure.observations
    .filter(({ source }) => cited.has(source.source))
    .sort((a, b) => distance(a) - distance(b));
  return own[0] ?? latestAt(figure, event.date.latest);
}
