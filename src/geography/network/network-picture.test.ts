import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { degreesBetween } from './crowded-region.ts';
import { networkPicture, RADIUS, type Locality } from './network-picture.ts';
import { anyLocalities, HOME, LABELS, shownOf } from './network.test-random.ts';
import { insetFrame, isShown, outlineOn, WIDTH, worldFrame } from './picture-frame.ts';
import { around, crosses, isWithin, overlap, type Box } from './plane.ts';
import { placeAt, pointOn } from './ray-projection.ts';

const placesOf = (localities: readonly Locality[]) => localities.map(({ place }) => place);
const fixed = LABELS.slice(1).map(({ place }) => place);

function worldOf(localities: readonly Locality[]) {
  const frame = worldFrame(HOME, placesOf(localities), fixed);
  const box: Box = { left: 0, top: 0, right: frame.width, bottom: frame.height };
  return { frame, box, picture: networkPicture(frame, shownOf(localities)) };
}

const pairs = <T>(all: readonly T[]): [T, T][] =>
  all.flatMap((a, index) => all.slice(index + 1).map((b): [T, T] => [a, b]));

describe.each([12, 60])('a picture of up to %i localities', (most) => {
  const check = (test: (world: ReturnType<typeof worldOf>) => void) => {
    fc.assert(
      fc.property(anyLocalities(most), (localities) => test(worldOf(localities))),
      { numRuns: most > 20 ? 15 : 40 },
    );
  };

  it('has no two names over one another, in either size', () => {
    check(({ picture }) => {
      for (const size of ['wide', 'narrow'] as const) {
        for (const [a, b] of pairs(picture.names[size])) expect(overlap(a.box, b.box)).toBe(false);
      }
    });
  });

  it('has no name and no line to one over a mark', () => {
    check(({ picture }) => {
      for (const { id, box, leader } of [...picture.names.wide, ...picture.names.narrow]) {
        for (const mark of picture.marks) {
          const taken = around(mark.at, RADIUS.mark);
          expect(overlap(box, taken)).toBe(false);
          if (leader && mark.id !== id) {
            const own = picture.marks.find((each) => each.id === id);
            const same = own?.at.join() === mark.at.join();
            expect(!same && crosses(...leader, taken)).toBe(false);
          }
        }
      }
    });
  });

  it('has every name within its frame, and none over a label that must be there', () => {
    check(({ picture, box }) => {
      for (const name of picture.names.narrow) {
        expect(isWithin(name.box, box)).toBe(true);
        for (const label of picture.labels) expect(overlap(name.box, label.box)).toBe(false);
      }
    });
  });

  it('has every label that must be there, at its place, whatever else there is', () => {
    check(({ picture, frame }) => {
      expect(picture.labels.map(({ id }) => id)).toEqual(LABELS.map(({ id }) => id));
      for (const [index, { at }] of picture.labels.entries()) {
        const place = LABELS[index]?.place ?? HOME;
        expect(degreesBetween(placeAt(frame.map, at) ?? HOME, place)).toBeLessThan(0.01);
      }
      for (const [a, b] of pairs(picture.labels)) expect(overlap(a.box, b.box)).toBe(false);
    });
  });

  it('has every place within the part of the world it draws, and its ray with it', () => {
    check(({ picture, frame, box }) => {
      // A straight line between two points of a box or a circle leaves neither.
      const clip = frame.map.radiusAt(178);
      for (const { place } of picture.marks) {
        expect(isWithin(around(place, 0), box)).toBe(true);
        expect(
          Math.hypot(place[0] - picture.home[0], place[1] - picture.home[1]),
        ).toBeLessThanOrEqual(clip);
      }
    });
  });
});

describe('a picture of few', () => {
  it('is drawn with one locality, and with none', () => {
    const one = [{ id: 'a', place: { lat: 11, lon: 107 }, wide: 5 }];
    expect(worldOf(one).picture.names.wide).toHaveLength(1);
    expect(worldOf([]).picture.marks).toEqual([]);
    expect(worldOf([]).frame.width).toBe(WIDTH);
  });

  it('parts two at one point, ties both to it, and leaves a name out of neither', () => {
    const place = { lat: 40, lon: -74 };
    const both = [
      { id: 'a', place, wide: 5 },
      { id: 'b', place, wide: 5 },
    ];
    const { picture } = worldOf(both);
    expect(picture.marks.map(({ tied }) => tied)).toEqual([true, true]);
    expect(picture.names.wide.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('leaves out the names of the least important, which are the last', () => {
    const crowd = Array.from({ length: 40 }, (_, index) => ({
      id: String(index),
      place: { lat: 48 + (index % 7) / 3, lon: 5 + ((index * 7) % 40) / 9 },
      wide: 9,
    }));
    const named = worldOf(crowd).picture.names.wide.map(({ id }) => Number(id));
    const mean = named.reduce((sum, rank) => sum + rank, 0) / named.length;
    expect(named.length).toBeLessThan(40);
    expect(mean).toBeLessThan(19.5);
  });
});

describe('the inset', () => {
  const crowd = (lat: number, lon: number) =>
    Array.from({ length: 12 }, (_, index) => ({ lat: lat + (index % 4), lon: lon + index }));

  it('shows every place of the crowded region, with room for a whole mark', () => {
    const places = [...crowd(30, 120), { lat: 50, lon: 5 }];
    const inset = insetFrame(HOME, places, fixed);
    expect(inset).not.toBeNull();
    for (const place of crowd(30, 120)) expect(inset && isShown(inset, place)).toBe(true);
    expect(inset && isShown(inset, { lat: 50, lon: 5 })).toBe(false);
  });

  it('shows the middle and the fixed labels where these are near it, and not where they are far', () => {
    const near = insetFrame(HOME, crowd(20, 104), fixed);
    for (const place of [HOME, ...fixed]) expect(near && isShown(near, place)).toBe(true);
    const far = insetFrame(HOME, crowd(48, 2), fixed);
    expect(far && isShown(far, HOME)).toBe(false);
  });

  it('has an outline on the world that holds the same places', () => {
    const places = crowd(20, 104);
    const inset = insetFrame(HOME, places, fixed);
    const world = worldFrame(HOME, places, fixed);
    const outline = inset ? outlineOn(world, inset) : [];
    const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)];
    for (const place of places) {
      const [x, y] = pointOn(world.map, place);
      expect(x).toBeGreaterThan(Math.min(...xs));
      expect(x).toBeLessThan(Math.max(...xs));
      expect(y).toBeGreaterThan(Math.min(...ys));
      expect(y).toBeLessThan(Math.max(...ys));
    }
  });

  it('is none where nothing is crowded', () => {
    expect(insetFrame(HOME, [{ lat: 1, lon: 1 }], fixed)).toBeNull();
  });
});
