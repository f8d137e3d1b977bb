import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, isoDay, midnight } from '#domain/dates/calendar.ts';
import { numberOf, stretchOf } from '../axis/periods.ts';
import { periodFor, PERIODS, windowAround, type RowPeriod } from './periods.ts';

const named = (name: RowPeriod['name']) =>
  PERIODS.find((period) => period.name === name) as RowPeriod;
const moments = fc.integer({ min: midnight(-300), max: midnight(4000) });
const periods = fc.constantFrom(...PERIODS);

describe('the period of a row', () => {
  it('is the finest whose rows are high enough', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-4, max: 100, noNaN: true }), (pixelsPerDay) => {
        const { days } = periodFor(pixelsPerDay / DAY, 10, null);
        const lower = PERIODS.filter((period) => period.days < days);
        expect(lower.every((period) => period.days * pixelsPerDay < 10)).toBe(true);
      }),
    );
  });

  it('stays within a fifth of where it would change, so that nothing flickers', () => {
    const year = named('year');
    const at = (height: number, period: RowPeriod) =>
      periodFor(height / (period.days * DAY), 10, year);
    expect(at(10, year)).toBe(year);
    expect(at(9.9, year).name).toBe('lustrum');
    expect(at(11, named('quarter'))).toBe(year);
    expect(at(12.1, named('quarter')).name).toBe('quarter');
  });

  it('is pressed to see the longer one that holds it: of a year the decade', () => {
    const year = named('year');
    const { from, to } = windowAround(year, numberOf(year, Date.UTC(1988, 5, 1)));
    expect([isoDay(from), isoDay(to)]).toEqual(['1980-01-01', '1990-01-01']);
  });

  it('leads to a window around the row, whatever it is', () => {
    fc.assert(
      fc.property(periods, moments, (period, at) => {
        const own = stretchOf(period, numberOf(period, at));
        const { from, to } = windowAround(period, numberOf(period, at));
        expect(from <= own.from && own.from < to).toBe(true);
      }),
    );
  });
});
