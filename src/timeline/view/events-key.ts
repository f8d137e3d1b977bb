import type { View } from './view.ts';

/** All that decides which events a view shows, as a text: two views with the same one show the same events. */
export function eventsKey({ from, to, filters, importance, q }: View): string {
  return JSON.stringify([from, to, filters, importance, q]);
}
