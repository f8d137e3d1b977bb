import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemWith } from '../fixtures.ts';
import { askedTour } from './asked-tour.ts';
import { placeIn, stepIn, tourOf, usualTour, withTour } from './tour.ts';

const events = (...importances: number[]) =>
  importances.map((importance, at) => itemWith({ id: `e${at}`, importance }));

describe('what is presented', () => {
  it('is every event of a view, or its turning points', () => {
    const shown = events(1, 3, 2, 3);
    expect(tourOf(shown, 'all')).toBe(shown);
    expect(tourOf(shown, 'turning').map(({ id }) => id)).toEqual(['e1', 'e3']);
  });

  it('is all of a few, and of many the turning points if there are several', () => {
    const many = Array<number>(50).fill(1);
    expect(usualTour(events(1, 3))).toBe('all');
    expect(usualTour(events(3, 3, 3, 3, 3, ...many))).toBe('turning');
    // One slide would pass for all there is of a partner.
    expect(usualTour(events(3, ...many))).toBe('all');
    expect(usualTour(events(...Array<number>(50).fill(2)))).toBe('all');
    expect(usualTour([])).toBe('all');
  });
});

describe('the address of a presentation', () => {
  it('names the tour beside all else it says', () => {
    const asked = withTour('?pillar=economic,cultural&x=1', 'turning');
    expect(asked).toBe('?pillar=economic,cultural&x=1&tour=turning');
    expect(askedTour(asked)).toBe('turning');
    expect(withTour(asked, null)).toBe('?pillar=economic,cultural&x=1');
    expect(withTour('?tour=all', null)).toBe('');
  });

  it('asks for nothing where nobody knows the tour', () => {
    expect(askedTour('?tour=grand')).toBeNull();
    expect(askedTour('')).toBeNull();
  });
});

describe('a place in a tour', () => {
  const shown = events(3, 1, 1, 3, 1);
  const tour = tourOf(shown, 'turning');

  it('is that of the event, or of the first one not before it', () => {
    expect(placeIn(tour, shown, 'e3')).toBe(1);
    expect(placeIn(tour, shown, 'e1')).toBe(1);
    expect(placeIn(tour, shown, 'e4')).toBe(1);
    expect(placeIn(tour, shown, 'elsewhere')).toBe(0);
    expect(placeIn([], [], null)).toBe(0);
  });

  it('stays within the tour, however far one steps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.nat(98), fc.integer(), (length, at, step) => {
        const place = stepIn(length, Math.min(at, length - 1), step);
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThan(length);
      }),
    );
  });
});
