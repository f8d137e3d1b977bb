import type { TimelineItem } from '../items/item.ts';
import type { Tour } from './asked-tour.ts';

/** The importance of a turning point. */
const TURNING = 3;

/** Events of more than one slide each would never end: above this many the turning points come first. */
const LONG = 40;

/** The events of a tour, in time order. */
export function tourOf(shown: readonly TimelineItem[], tour: Tour): readonly TimelineItem[] {
  return tour === 'all' ? shown : shown.filter(({ importance }) => importance >= TURNING);
}

/** Fewer turning points than these tell nothing of the many events that they are among. */
const SEVERAL = 5;

/** What is presented where the reader has not said it: all of a few events, of many the turning points if there are several. */
export function usualTour(shown: readonly TimelineItem[]): Tour {
  return shown.length > LONG && tourOf(shown, 'turning').length >= SEVERAL ? 'turning' : 'all';
}

/** The same address with a tour, or without any. */
export function withTour(search: string, tour: Tour | null): string {
  const params = new URLSearchParams(search);
  if (tour) params.set('tour', tour);
  else params.delete('tour');
  const query = params.toString().replaceAll('%2C', ',');
  return query ? `?${query}` : '';
}

/** Place of an event in a tour that may not have it: its own, else that of the first one not before it. */
export function placeIn(
  tour: readonly TimelineItem[],
  shown: readonly TimelineItem[],
  id: string | null,
): number {
  const own = tour.findIndex((item) => item.id === id);
  if (own >= 0) return own;
  const wanted = shown.findIndex((item) => item.id === id);
  if (wanted < 0) return 0;
  const later = tour.findIndex((item) => shown.indexOf(item) > wanted);
  return later >= 0 ? later : Math.max(0, tour.length - 1);
}

/** A step along a tour, which ends where it ends. */
export function stepIn(length: number, place: number, step: number): number {
  return Math.max(0, Math.min(length - 1, place + step));
}
