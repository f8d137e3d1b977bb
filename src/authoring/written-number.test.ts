import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberReadings, writtenNumber } from './written-number.ts';

describe('numberReadings()', () => {
  it.each([
    ['54', [54]],
    ['11.000', [11_000]],
    ['11,000', [11_000]],
    ['11 000', [11_000]],
    ['11\u00A0000', [11_000]],
    ['1.087.000', [1_087_000]],
    ['1.234,56', [1234.56]],
    ['1,234.56', [1234.56]],
    ['8,37', [8.37]],
    ['8.37', [8.37]],
    ['0,125', [0.125]],
    ['0.125', [0.125]],
    ['1087', [1087]],
    ['1.0870', [1.087]],
    ['1.087', [1087, 1.087]],
    ['1,087', [1087, 1.087]],
    ['-1.087', [-1087, -1.087]],
    ['−8,5', [-8.5]],
    ['+7', [7]],
    ['', []],
    ['hơn 50', []],
    ['1.2.3', []],
    ['1,23,456', []],
    ['1.000.00', []],
    ['12%', []],
    ['Infinity', []],
    ['0x10', []],
    ['1e3', []],
  ])('reads “%s” as %j', (typed, readings) => {
    expect(numberReadings(typed)).toEqual(readings);
  });

  it('has one reading for whatever writtenNumber() writes', () => {
    const numbers = fc.double({ noNaN: true, min: -1e12, max: 1e12 });
    const plain = fc.oneof(
      fc.integer(),
      numbers.map((value) => Math.round(value * 1000) / 1000),
    );
    fc.assert(
      fc.property(plain, (value) => {
        expect(numberReadings(writtenNumber(value)).map((read) => read + 0)).toEqual([value + 0]);
      }),
    );
  });
});
