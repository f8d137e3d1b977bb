import { describe, expect, it } from 'vitest';
import { worldMap } from './world.ts';

const map = worldMap(960, 480, 100);
const HOME = { lat: 10.776, lon: 106.701 };

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

  it('draws an arc that begins at the first place', () => {
    const [x, y] = map.point(HOME) ?? [0, 0];
    const arc = map.arc(HOME, { lat: 35.18, lon: 129.08 });
    const [, startX, startY] = /^M([\d.]+),([\d.]+)/.exec(arc) ?? [];
    expect(Number(startX)).toBeCloseTo(x, 0);
    expect(Number(startY)).toBeCloseTo(y, 0);
  });

  it('draws shapes as whole units', () => {
    const path = map.path({ type: 'Point', coordinates: [100, 0] });
    expect(path).not.toContain('.5,');
  });
});
