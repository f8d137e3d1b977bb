import { describe, expect, it } from 'vitest';
import { event, records } from '#domain/catalogue/catalogue.test-records.ts';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { firstYearShown } from './first-year-shown.ts';

const NOW = Date.UTC(2026, 5, 1);

function shown(years: readonly number[], span = { from: 1100, to: 2045 }): number {
  const events = years.map((year, i) =>
    event(`e${i}`, { date: dateOf(String(year).padStart(4, '0')) }),
  );
  const { site } = records({});
  return firstYearShown(joinRecords(records({ events, site: { ...site, span } })), NOW);
}

describe('firstYearShown', () => {
  it('looks a decade back where many events are recent', () => {
    expect(shown(Array.from({ length: 40 }, (_, i) => 2026 - (i % 10)))).toBe(2015);
  });

  it('looks back from the last event of a chronicle that ended earlier', () => {
    expect(shown(Array.from({ length: 40 }, (_, i) => 1950 - (i % 10)))).toBe(1939);
  });

  it('looks further back until there are a dozen events, or all there are', () => {
    expect(shown([1150, 1400, 2020])).toBe(1150);
    expect(shown(Array.from({ length: 30 }, (_, i) => 2026 - 10 * i))).toBe(1916);
  });

  it('does not look before the years the chronicle spans, nor past the present', () => {
    expect(shown([2030, 2040], { from: 2020, to: 2045 })).toBe(2020);
    expect(shown([], { from: 2000, to: 2045 })).toBe(2015);
  });
});
