import { describe, expect, it } from 'vitest';
import { stackMarks } from './stack-marks.ts';

const at = (...places: number[]) =>
  stackMarks(
    places.map((x) => ({ of: x, x })),
    2,
  ).map(({ x, level }) => [x, level]);

describe('marks on an axis', () => {
  it('stand beside one another where they have room', () => {
    expect(at(10, 12, 50)).toEqual([
      [10, 0],
      [12, 0],
      [50, 0],
    ]);
  });

  it('stand above one another where they have none, in whatever order they are given', () => {
    expect(at(11, 10, 10, 12.5)).toEqual([
      [10, 0],
      [10, 1],
      [11, 2],
      [12.5, 0],
    ]);
  });

  it('are none where there are none', () => {
    expect(at()).toEqual([]);
  });
});
