import { describe, expect, it } from 'vitest';
import { isStep } from './staying.ts';

const window = (from: number, to: number) => ({ from, to });

describe('a window is a step from another', () => {
  it('where it is moved by less than half its length', () => {
    expect(isStep(window(0, 100), window(40, 140))).toBe(true);
    expect(isStep(window(0, 100), window(-40, 60))).toBe(true);
    expect(isStep(window(0, 100), window(60, 160))).toBe(false);
  });

  it('where it is less than twice as long, or more than half as long', () => {
    expect(isStep(window(0, 100), window(-40, 140))).toBe(true);
    expect(isStep(window(0, 100), window(-80, 180))).toBe(false);
    expect(isStep(window(0, 100), window(20, 80))).toBe(true);
    expect(isStep(window(0, 100), window(40, 60))).toBe(false);
  });

  it('never where they have nothing in common', () => {
    expect(isStep(window(0, 100), window(100, 200))).toBe(false);
    expect(isStep(window(0, 100), window(500, 600))).toBe(false);
  });
});
