import fc from 'fast-check';
import type { Place } from '../place.ts';
import type { Locality, MapLabel, Shown } from './network-picture.ts';

/** Any place, the poles' own points apart. */
export const anyPlace: fc.Arbitrary<Place> = fc.record({
  lat: fc.double({ min: -85, max: 85, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

/** Localities all over the world, some of them at one and the same place. */
export const anyLocalities = (most: number): fc.Arbitrary<Locality[]> =>
  fc
    .array(fc.tuple(anyPlace, fc.double({ min: 1, max: 14, noNaN: true }), fc.boolean()), {
      maxLength: most,
    })
    .map((drawn) =>
      drawn.map(([place, wide, again], index) => ({
        id: String(index),
        wide,
        place: again ? (drawn[0]?.[0] ?? place) : place,
      })),
    );

export const HOME: Place = { lat: 10.776, lon: 106.701 };

export const LABELS: readonly MapLabel[] = [
  { id: 'home', place: HOME, wide: 7, lines: 2, spread: false },
  { id: 'sea', place: { lat: 13.5, lon: 113.5 }, wide: 6, lines: 1, spread: true },
  { id: 'north', place: { lat: 16.5, lon: 112 }, wide: 10, lines: 2, spread: false },
  { id: 'south', place: { lat: 9.5, lon: 113.5 }, wide: 10, lines: 2, spread: false },
];

/** What a picture of these localities alone shows. */
export function shownOf(marks: readonly Locality[], dots: readonly Locality[] = []): Shown {
  return { home: HOME, marks, dots, labels: LABELS, rings: [2500, 5000, 10000] };
}
