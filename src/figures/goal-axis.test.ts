import { describe, expect, it } from 'vitest';
import { goalAxis } from './goal-axis.ts';

const NOW = Date.UTC(2026, 10, 28);
const axisFor = (horizons: readonly number[], targets: readonly number[] = [], now = NOW) =>
  goalAxis({ now, horizons, targets }, 330);

describe('The axis of goals', () => {
  it('is even up to the first horizon and closer together after it', () => {
    const { x, evenUntil } = axisFor([2030, 2045]);
    expect(evenUntil).toBe(2030);
    expect(x(2022) - x(2021)).toBeCloseTo(x(2030) - x(2029), 6);
    expect(x(2041) - x(2040)).toBeLessThan(x(2030) - x(2029));
  });

  it('never turns back, and keeps all within its width', () => {
    const { x, width } = axisFor([2030, 2045], [2050]);
    const places = Array.from({ length: 80 }, (_, index) => x(1990 + index));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(Math.max(...places)).toBeLessThan(width);
  });

  it('names every horizon, in bold, and further years where there is room', () => {
    const { ticks } = axisFor([2030, 2045]);
    expect(ticks.filter(({ isHorizon }) => isHorizon).map(({ year }) => year)).toEqual([
      2030, 2045,
    ]);
    for (const [index, tick] of ticks.slice(1).entries()) {
      expect(tick.x - (ticks[index]?.x ?? 0)).toBeGreaterThanOrEqual(30);
    }
  });

  it('is even throughout where there is one horizon, or none', () => {
    expect(axisFor([2030]).evenUntil).toBeNull();
    const { x, evenUntil, today, ticks } = axisFor([]);
    expect(evenUntil).toBeNull();
    expect(x(2020) - x(2019)).toBeCloseTo(x(2026) - x(2025), 6);
    expect(today).toBeLessThan(330);
    expect(ticks.every(({ isHorizon }) => !isHorizon)).toBe(true);
  });

  it('reaches a target beyond all horizons, and passes over what is over', () => {
    const { x } = axisFor([2000, 2030], [2050, 1999]);
    expect(x(2050.5)).toBeGreaterThan(x(2030.5));
    expect(axisFor([2000]).evenUntil).toBeNull();
  });
});
