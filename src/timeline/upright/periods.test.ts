import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, isoDay, midnight } from '#domain/dates/calendar.ts';
import { numberOf, stretchOf } from '../axis/periods.ts';
import { periodFor, PERIODS, windowAround, type RowPeriod } from './periods.ts';

const named = (name: RowPeriod['name']) =>
  PERIODS.find((period) => period.name === name) as RowPeriod;
const moments = fc.integer({ min: midnight(-300), max: midnight(4000) });
const periods = fc.constantFrom(...PERIODS);
const ALL = { from: midnight(-9000), to: midnight(9000) };

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
    const { from, to } = windowAround(year, numberOf(year, Date.UTC(1988, 5, 1)), ALL);
    expect([isoDay(from), isoDay(to)]).toEqual(['1980-01-01', '1990-01-01']);
  });

  it('is pressed to see no more than there is time for, from where its decade begins', () => {
    const year = named('year');
    const bounds = { from: midnight(1975), to: midnight(2027) };
    const pressed = (at: number) => {
      const { from, to } = windowAround(year, numberOf(year, midnight(at)), bounds);
      return [isoDay(from), isoDay(to)];
    };
    // As long as a whole decade, a window to the same end would begin a day before 2017.
    expect(pressed(2024)).toEqual(['2020-01-01', '2027-01-01']);
    expect(pressed(1976)).toEqual(['1975-01-01', '1980-01-01']);
  });

  it('leads to a window around the row, whatever it is', () => {
    fc.assert(
      fc.property(periods, moments, (period, at) => {
        const own = stretchOf(period, numberOf(period, at));
        const { from, to } = windowAround(period, numberOf(period, at), ALL);
        expect(from <= own.from && own.from < to).toBe(true);
      }),
    );
  });
});
