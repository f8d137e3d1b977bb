import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laneName } from './lane-name.ts';

const measure = (text: string) => text.length * 7;

describe('the name of a lane', () => {
  it('is on two lines where they fit, and on one where they would lie over the next', () => {
    expect(laneName('Overseas Vietnamese', 90, { size: 40 }, 16, measure)).toEqual([
      'Overseas',
      'Vietnamese',
    ]);
    const [only, ...more] = laneName('Overseas Vietnamese', 90, { size: 28 }, 16, measure);
    expect(more).toEqual([]);
    expect(only).toMatch(/^Overseas.*…$/);
  });

  it('is never taller than its band that has room for a line', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60 }),
        fc.integer({ min: 16, max: 90 }),
        fc.integer({ min: 20, max: 300 }),
        (label, size, width) => {
          expect(laneName(label, width, { size }, 16, measure).length * 16).toBeLessThanOrEqual(
            size,
          );
        },
      ),
    );
  });
});
