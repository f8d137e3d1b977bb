import { describe, expect, it } from 'vitest';
import { BOUNDS, TODAY } from '../fixtures.ts';
import { presetOf, PRESETS, presetWindow } from './presets.ts';

const year = (n: number) => Date.UTC(n, 0, 1);

describe('a window with a name', () => {
  it('is all of time', () => {
    expect(presetWindow('whole', TODAY, BOUNDS)).toBe(BOUNDS);
  });

  it('is this year from its first day to its last', () => {
    expect(presetWindow('year', TODAY, BOUNDS)).toEqual({ from: year(2026), to: year(2027) });
  });

  it('is ten calendar years, this one among them', () => {
    expect(presetWindow('decade', TODAY, BOUNDS)).toEqual({ from: year(2017), to: year(2027) });
  });

  it('never leaves the bounds', () => {
    const bounds = { from: year(2020), to: year(2026) + 1 };
    expect(presetWindow('decade', TODAY, bounds)).toEqual({ from: year(2020), to: bounds.to });
  });

  it('is all there is where the bounds lie elsewhere altogether', () => {
    const bounds = { from: year(1990), to: year(2000) };
    expect(presetWindow('year', TODAY, bounds)).toBe(bounds);
  });

  it('is known again by its window', () => {
    for (const preset of PRESETS) {
      expect(presetOf(presetWindow(preset, TODAY, BOUNDS), TODAY, BOUNDS)).toBe(preset);
    }
  });

  it('is none for any other window', () => {
    expect(presetOf({ from: year(2001), to: year(2003) }, TODAY, BOUNDS)).toBeNull();
  });
});
