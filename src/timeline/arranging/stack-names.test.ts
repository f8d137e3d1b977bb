import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOUNDS, randomItems, TODAY } from '../fixtures.ts';
import { binsOver } from './calendar-bins.ts';
import { namingStacks, type StackRoom } from './stack-names.ts';
import { stackLane } from './stacks.ts';
import { tabulate, type RowNumber } from './table.ts';
import { finish } from './work.ts';

/** The names above the stacks of so many random events, in a room of `lines`. */
function names(count: number, seed: number, lines: number, width = 90) {
  const table = tabulate(randomItems(count, seed), { count: 1, laneOf: () => 0 }, BOUNDS, TODAY);
  const bins = binsOver(BOUNDS, 3);
  const stacks = stackLane(table, 0, bins);
  const pixelsPerMs = 1000 / (BOUNDS.to - BOUNDS.from);
  const room: StackRoom = { pixelsPerMs, rise: 6, lines, line: 17, end: 1000 };
  let measured = 0;
  const widthOf = (row: RowNumber) => {
    measured++;
    return width + (row % 7);
  };
  const inRoom = (more: number) =>
    finish(namingStacks(table, stacks, bins, 'counts', { ...room, lines: more }, widthOf));
  return { inRoom, first: inRoom(lines), measuredOf: () => measured };
}

describe('names above stacks', () => {
  it('are the same in a room with more lines than they take, and not placed again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80 }), fc.nat(50), (count, seed) => {
        const { inRoom, first, measuredOf } = names(count, seed, 60);
        const taken = Math.max(0, ...[...first.values()].map(({ line = 0 }) => line + 1));
        const before = measuredOf();
        expect(inRoom(taken)).toEqual(first);
        expect(measuredOf()).toBe(before);
        // Placed anew in just that room, nothing would stand elsewhere.
        expect(names(count, seed, taken).first).toEqual(first);
      }),
      { numRuns: 60 },
    );
  });

  it('are fewer where there are fewer lines than they would take', () => {
    const { inRoom, first } = names(60, 3, 60);
    const least = inRoom(1);
    expect(first.size).toBeGreaterThan(least.size);
    for (const { line } of least.values()) expect(line).toBe(0);
    expect(inRoom(60)).toEqual(first);
  });

  it('pause many times among very many events', () => {
    const table = tabulate(randomItems(400, 1), { count: 1, laneOf: () => 0 }, BOUNDS, TODAY);
    const bins = binsOver(BOUNDS, 1);
    const room = { pixelsPerMs: 1e-8, rise: 6, lines: 12, line: 17, end: 1e4 };
    const steps = namingStacks(table, stackLane(table, 0, bins), bins, 'counts', room, () => 50);
    expect([...steps].length).toBeGreaterThan(2);
  });
});
