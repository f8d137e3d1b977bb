import { describe, expect, it } from 'vitest';
import { placeFixed, type FixedLabel } from './fixed-labels.ts';
import { around, crosses, overlap, type Box } from './plane.ts';

const FRAME: Box = { left: -300, top: -300, right: 300, bottom: 300 };
const label = (id: string, x: number, y: number, spread = false): FixedLabel => ({
  id,
  at: [x, y],
  radius: 6,
  width: 90,
  height: 25,
  spread,
});

/** Marks all over the frame but for one field to the lower right. */
const crowd = Array.from({ length: 60 * 60 }, (_, index) => [
  (index % 60) * 10 - 295,
  Math.floor(index / 60) * 10 - 295,
]).flatMap(([x = 0, y = 0]) => (x > 0 && y > 5 && y < 62 ? [] : [around([x, y], 5)]));

describe('labels that have to be there', () => {
  it('stand beside their place where that is free, a sea’s name on it', () => {
    const [beside, on] = placeFixed([label('a', 0, 0), label('b', 0, 100, true)], FRAME, []);
    expect(beside?.side).toBe('E');
    expect(on?.side).toBe('C');
  });

  it('rather cover marks than one another where all of them want the same free field', () => {
    const labels = [label('a', -2, 0), label('b', 0, 12), label('c', -4, 24)];
    const placed = placeFixed(labels, FRAME, crowd);
    for (const [index, { box }] of placed.entries())
      for (const other of placed.slice(index + 1)) expect(overlap(box, other.box)).toBe(false);
  });

  it('give way to a tie that would run through them, where there is room beside it', () => {
    const along = [
      [
        [-20, 0],
        [200, 0],
      ],
    ] as const;
    for (const own of [label('a', 0, 0), label('sea', 60, 4, true)]) {
      const [crossed] = placeFixed([own], FRAME, []);
      const [clear] = placeFixed([own], FRAME, [], along);
      expect(crosses(...along[0], crossed?.box as Box)).toBe(true);
      expect(crosses(...along[0], clear?.box as Box)).toBe(false);
    }
  });

  it('are all placed, more of them than are tried together too', () => {
    const labels = Array.from({ length: 9 }, (_, index) =>
      label(String(index), 0, index * 40 - 160),
    );
    const placed = placeFixed(labels, FRAME, []);
    expect(placed.map(({ id }) => id)).toEqual(labels.map(({ id }) => id));
  });
});
