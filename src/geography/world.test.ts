import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centreNear, frameOf, worldMap } from './world.ts';

const map = worldMap(960, 480, 100);
const HOME = { lat: 10.776, lon: 106.701 };
const place = fc.record({
  lat: fc.double({ min: -60, max: 72, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});
const numbersOf = (path: string) => (path.match(/-?[\d.]+/g) ?? []).map(Number);

describe('worldMap', () => {
  it('puts places inside its box', () => {
    for (const place of [HOME, { lat: 40.7, lon: -74 }, { lat: -33.9, lon: 151.2 }]) {
      const [x, y] = map.point(place) ?? [-1, -1];
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(960);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(480);
    }
  });

  it('keeps north above south and, near the centre, west before east', () => {
    const north = map.point({ lat: 40, lon: 100 });
    const south = map.point({ lat: -20, lon: 100 });
    const west = map.point({ lat: 0, lon: 80 });
    const east = map.point({ lat: 0, lon: 120 });
    expect(north?.[1]).toBeLessThan(south?.[1] ?? 0);
    expect(west?.[0]).toBeLessThan(east?.[0] ?? 0);
  });

  it('draws a tie from the first place to the second', () => {
    const there = { lat: 35.18, lon: 129.08 };
    const numbers = numbersOf(map.tie(HOME, there));
    const ends = [...(map.point(HOME) ?? []), ...(map.point(there) ?? [])];
    for (const [i, value] of [numbers[0], numbers[1], numbers.at(-2), numbers.at(-1)].entries()) {
      expect(value).toBeCloseTo(ends[i] ?? NaN, 0);
    }
  });

  it('keeps every tie inside the box and off its edges', () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        const numbers = numbersOf(map.tie(from, to));
        // A curve lies between its ends and its one handle, so where these are inside, it is.
        const [xs, ys] = [numbers.filter((_, i) => i % 2 === 0), numbers.filter((_, i) => i % 2)];
        expect(Math.min(...xs, ...ys)).toBeGreaterThan(0);
        expect(Math.max(...xs)).toBeLessThan(960);
        expect(Math.max(...ys)).toBeLessThan(480);
      }),
    );
  });

  it('draws shapes as whole units', () => {
    const path = map.path({ type: 'Point', coordinates: [100, 0] });
    expect(path).not.toContain('.5,');
  });
});

describe('centreNear', () => {
  const roomAt = (centre: number, places: readonly { lon: number }[]) =>
    Math.min(
      ...places.map(({ lon }) => Math.abs(((lon - centre + 540) % 360) - 180)).map((d) => 180 - d),
    );

  it('lays the edge of the map into a gap that is wide enough, as far from home as can be', () => {
    // Three gaps are wide enough; -122 to -58, opposite 90, leaves home nearest the middle.
    const places = [
      { lat: -34, lon: 151 },
      { lat: 38, lon: -122 },
      { lat: -35, lon: -58 },
      { lat: 41, lon: -8 },
    ];
    expect(centreNear(HOME, places)).toBeCloseTo(90);
  });

  it('keeps twelve degrees free on both sides of the edge wherever the places leave a gap of that size', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 12 }), (places) => {
        // Thirteen places leave a gap of 27 degrees at least.
        expect(roomAt(centreNear(HOME, places), [HOME, ...places])).toBeGreaterThanOrEqual(
          12 - 1e-6,
        );
      }),
    );
  });

  it('puts a chronicle without partners in the middle of its map', () => {
    expect(centreNear(HOME, [])).toBeCloseTo(HOME.lon);
  });
});

describe('frameOf', () => {
  const usual = { x: 40, y: 0, width: 880, height: 422 };

  it('is the usual part where all marks have their room in it', () => {
    expect(frameOf(usual, [[100, 100]], 16)).toEqual(usual);
  });

  it('grows to every mark and its room', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 960 }), fc.integer({ min: 0, max: 470 }))),
        (marks) => {
          const { x, y, width, height } = frameOf(usual, marks, 16);
          for (const [markX, markY] of marks) {
            expect(markX - 16).toBeGreaterThanOrEqual(x);
            expect(markX + 16).toBeLessThanOrEqual(x + width);
            expect(markY - 16).toBeGreaterThanOrEqual(y);
            expect(markY + 16).toBeLessThanOrEqual(y + height);
          }
        },
      ),
    );
  });
});
