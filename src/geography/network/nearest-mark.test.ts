import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closestTo, nearestTowards } from './nearest-mark.ts';

const at = (x: number, y: number) => ({ at: [x, y] as const });

describe('the mark an arrow leads to', () => {
  it('is the nearest on that side', () => {
    const [near, far] = [at(10, 1), at(30, 0)];
    expect(nearestTowards([far, near, at(-5, 0)], [0, 0], 'ArrowRight')).toBe(near);
    expect(nearestTowards([near, far], [0, 0], 'ArrowLeft')).toBeNull();
  });

  it('is one ahead sooner than one as near aside', () => {
    const ahead = at(0, 12);
    expect(nearestTowards([at(9, 8), ahead], [0, 0], 'ArrowDown')).toBe(ahead);
  });

  it('is never the mark itself, nor one at its very place', () => {
    expect(nearestTowards([at(5, 5)], [5, 5], 'ArrowUp')).toBeNull();
  });

  it('lies on that side, wherever marks are', () => {
    const marks = fc.array(fc.tuple(fc.integer(), fc.integer()).map(([x, y]) => at(x, y)));
    fc.assert(
      fc.property(marks, (goals) => {
        const found = nearestTowards(goals, [0, 0], 'ArrowUp');
        if (found) expect(found.at[1]).toBeLessThan(0);
      }),
    );
  });
});

describe('the mark closest to a point', () => {
  it('is within reach, or none', () => {
    const mark = at(3, 4);
    expect(closestTo([at(30, 0), mark], [0, 0], 6)).toBe(mark);
    expect(closestTo([mark], [0, 0], 4)).toBeNull();
    expect(closestTo([], [0, 0], 4)).toBeNull();
  });
});
