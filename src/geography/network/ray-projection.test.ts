import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { degreesBetween } from './crowded-region.ts';
import { anyPlace, HOME } from './network.test-random.ts';
import {
  clipFor,
  degreesOfKm,
  equalAreaMap,
  placeAt,
  pointOn,
  rayMap,
  USUAL_CLIP,
} from './ray-projection.ts';

describe('the map around one place', () => {
  const map = rayMap(HOME);

  it('has that place in its middle', () => {
    const [x, y] = pointOn(map, HOME);
    expect(Math.hypot(x, y)).toBeCloseTo(0);
  });

  it('draws a place at ln(1 + 1.2 c) from there, whatever its direction', () => {
    fc.assert(
      fc.property(anyPlace, (place) => {
        const c = (degreesBetween(HOME, place) * Math.PI) / 180;
        fc.pre(c < 3.1);
        expect(Math.hypot(...pointOn(map, place))).toBeCloseTo(Math.log(1 + 1.2 * c), 5);
      }),
    );
  });

  it('finds the place of a point again', () => {
    fc.assert(
      fc.property(fc.constantFrom(map, equalAreaMap(HOME)), anyPlace, (each, place) => {
        fc.pre(degreesBetween(HOME, place) < 175);
        const found = placeAt(each, pointOn(each, place));
        expect(degreesBetween(found ?? HOME, place)).toBeLessThan(0.01);
      }),
    );
  });

  it('keeps what lies on the way to a place on the straight line to it', () => {
    fc.assert(
      fc.property(anyPlace, (place) => {
        const [x, y] = pointOn(map, place);
        const half = placeAt(map, [x / 2, y / 2]) ?? HOME;
        const both = degreesBetween(HOME, half) + degreesBetween(half, place);
        expect(both).toBeCloseTo(degreesBetween(HOME, place), 3);
      }),
    );
  });

  it('gives a distance in kilometres the radius of all places that far', () => {
    const fiveThousand = map.radiusAt(degreesOfKm(5000));
    const there = { lat: HOME.lat + degreesOfKm(5000), lon: HOME.lon };
    expect(Math.hypot(...pointOn(map, there))).toBeCloseTo(fiveThousand, 6);
  });
});

describe('the clip of the map', () => {
  it('is the usual one where all places are nearer', () => {
    expect(clipFor([])).toBe(USUAL_CLIP);
    expect(clipFor([20, 100])).toBe(USUAL_CLIP);
  });

  it('lets no place lie beyond it, as far as the point opposite allows', () => {
    expect(clipFor([160])).toBe(162);
    expect(clipFor([179.9])).toBe(178);
  });
});
