import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyStrips, fillStrip, giveBack, isOpen, tryFill } from './strips.ts';

describe('rows of pixels', () => {
  it('are open to begin with, as far as they reach and no farther', () => {
    const strips = emptyStrips(2, 100, 50);
    expect(isOpen(strips, 0, 100, 150)).toBe(true);
    expect(isOpen(strips, 1, 100, 150)).toBe(true);
    expect(isOpen(strips, 0, 99, 120)).toBe(false);
    expect(isOpen(strips, 0, 120, 151)).toBe(false);
  });

  it('are taken in one row alone', () => {
    const strips = emptyStrips(3, 0, 60);
    fillStrip(strips, 1, 20, 40);
    expect([0, 1, 2].map((row) => isOpen(strips, row, 25, 38))).toEqual([true, false, true]);
  });

  it('let what is taken be touched, not reached into by any part of a pixel', () => {
    const strips = emptyStrips(1, 0, 100);
    fillStrip(strips, 0, 40, 60);
    expect(isOpen(strips, 0, 20, 40)).toBe(true);
    expect(isOpen(strips, 0, 60, 80)).toBe(true);
    expect(isOpen(strips, 0, 20, 40.2)).toBe(false);
    expect(isOpen(strips, 0, 59.8, 80)).toBe(false);
  });

  it('take whole pixels for a part of one', () => {
    const strips = emptyStrips(1, 0, 20);
    fillStrip(strips, 0, 4.7, 6.1);
    expect([...strips.taken].flatMap((taken, at) => (taken ? at : []))).toEqual([4, 5, 6]);
  });

  it('take of a stretch what lies in them, and leave the row before and behind alone', () => {
    const strips = emptyStrips(3, 10, 20);
    fillStrip(strips, 1, -40, 15);
    fillStrip(strips, 1, 25, 400);
    fillStrip(strips, 1, 400, 500);
    fillStrip(strips, 1, -50, -40);
    const rows = [0, 1, 2].map((row) => strips.taken.slice(row * 20, (row + 1) * 20).join(''));
    const [none, both] = ['0'.repeat(20), `${'1'.repeat(5)}${'0'.repeat(10)}${'1'.repeat(5)}`];
    expect(rows).toEqual([none, both, none]);
  });

  it('stay as they are where a stretch is not free', () => {
    const strips = emptyStrips(1, 0, 100);
    expect(tryFill(strips, 0, 10, 30)).toBe(true);
    const before = [...strips.taken];
    expect(tryFill(strips, 0, 29, 60)).toBe(false);
    expect(tryFill(strips, 0, 90, 101)).toBe(false);
    expect([...strips.taken]).toEqual(before);
  });

  it('miss nothing that is as wide as a mark, though not every pixel is looked at', () => {
    const taken = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 13, max: 90 })),
    );
    const asked = fc.tuple(
      fc.double({ min: 0, max: 400, noNaN: true }),
      fc.double({ min: 1, max: 100, noNaN: true }),
    );
    fc.assert(
      fc.property(taken, asked, (stretches, [from, length]) => {
        const strips = emptyStrips(1, 0, 600);
        for (const [start, width] of stretches) fillStrip(strips, 0, start, start + width);
        const own = strips.taken.slice(Math.floor(from), Math.ceil(from + length));
        expect(isOpen(strips, 0, from, from + length)).toBe(own.every((pixel) => pixel === 0));
      }),
    );
  });
});

describe('strips that were given back', () => {
  it('are empty when they are taken anew, and nobody has them twice', () => {
    const first = emptyStrips(3, 0, 70);
    fillStrip(first, 1, 10, 60);
    giveBack(first);
    const again = emptyStrips(3, 100, 70);
    expect(again.taken).toBe(first.taken);
    expect(isOpen(again, 1, 110, 160)).toBe(true);
    expect(emptyStrips(3, 0, 70).taken).not.toBe(again.taken);
  });

  it('are no use for rows of another size', () => {
    const first = emptyStrips(2, 0, 41);
    giveBack(first);
    expect(emptyStrips(2, 0, 43).taken).toHaveLength(86);
  });
});
