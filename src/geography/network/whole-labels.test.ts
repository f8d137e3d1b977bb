import { describe, expect, it } from 'vitest';
import type { Box } from './plane.ts';
import { wholeLabels } from './whole-labels.ts';

const FRAME: Box = { left: 0, top: 0, right: 100, bottom: 80 };
const box = (left: number, top: number, width = 40, height = 10): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('labels that have to be seen', () => {
  it('stay where they are whole', () => {
    expect(wholeLabels(FRAME, [box(10, 10), box(50, 60)])).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  it('move into the frame by no more than they have to', () => {
    expect(wholeLabels(FRAME, [box(80, 20)])).toEqual([[-20, 0]]);
  });

  it('give way to those that are whole, whatever their order, above or below', () => {
    expect(wholeLabels(FRAME, [box(80, 22), box(45, 20)])).toEqual([
      [-20, 10],
      [0, 0],
    ]);
    expect(wholeLabels(FRAME, [box(45, 70), box(80, 69)])).toEqual([
      [0, 0],
      [-20, -11],
    ]);
  });

  it('give way to one another', () => {
    expect(wholeLabels(FRAME, [box(80, 20), box(80, 24)])).toEqual([
      [-20, 0],
      [-20, 8],
    ]);
  });

  it('stay cut where there is no room', () => {
    expect(wholeLabels(FRAME, [box(0, 0, 100, 80), box(80, 20)])).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });
});
