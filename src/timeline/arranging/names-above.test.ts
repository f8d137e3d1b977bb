import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeNames, type NameRoom } from './names-above.ts';

describe('names above the dots', () => {
  const room: NameRoom = {
    left: 0,
    right: 400,
    top: 0,
    rows: 5,
    rowHeight: 16,
    skyline: () => 100,
  };

  it('stand in the lowest row, to the right of their line', () => {
    const [name] = placeNames([{ x: 10, width: 80 }], room);
    expect(name).toEqual({ dot: 0, row: 4, left: 10, right: 90, ends: false });
  });

  it('turn to the left at the right edge, and rise over what is drawn below', () => {
    const [edge] = placeNames([{ x: 390, width: 80 }], room);
    expect(edge).toMatchObject({ ends: true, right: 390 });
    const [risen] = placeNames([{ x: 10, width: 80 }], { ...room, skyline: () => 40 });
    expect(risen?.row).toBe(1);
  });

  it('are left out where there is no room', () => {
    expect(placeNames([{ x: 10, width: 500 }], room)).toEqual([]);
    expect(placeNames([{ x: 10, width: 80 }], { ...room, skyline: () => 10 })).toEqual([]);
  });

  it('never meet, nor does a line to a dot go through one', () => {
    const dot = fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      width: fc.integer({ min: 20, max: 150 }),
    });
    fc.assert(
      fc.property(fc.array(dot, { maxLength: 30 }), (dots) => {
        const names = placeNames(dots, room);
        for (const a of names)
          for (const b of names) {
            if (a === b) continue;
            const apart = a.right < b.left || b.right < a.left;
            expect(a.row !== b.row || apart).toBe(true);
            const line = dots[a.dot]?.x ?? 0;
            if (a.row < b.row) expect(line < b.left || line > b.right).toBe(true);
          }
      }),
    );
  });
});
