import { describe, expect, it } from 'vitest';
import { barWith, itemWith, TODAY } from '#timeline/fixtures.ts';
import { boundsAround, boundsOf } from './bounds.ts';

const year = (n: number) => Date.UTC(n, 0, 1);
const at = (...dates: string[]) => dates.map((date) => itemWith({ date }));

describe('the time that can be looked at', () => {
  it('is the site’s span, to the end of its last year', () => {
    const bars = [barWith({ horizons: [2050] })];
    const bounds = boundsOf(at('1990', '2026'), bars, TODAY, { from: 1975, to: 2045 });
    expect(bounds).toEqual({ from: year(1975), to: year(2046) });
  });

  it('is longer where an event lies outside the span', () => {
    const bounds = boundsOf(at('1954-07-20', '2047'), [], TODAY, { from: 1975, to: 2045 });
    expect(bounds).toEqual({ from: year(1954), to: year(2048) });
  });

  it('reaches from the first event to the farthest horizon without a span', () => {
    const bars = [barWith({ horizons: [2030, 2045] })];
    expect(boundsOf(at('1990'), bars, TODAY)).toEqual({ from: year(1990), to: year(2046) });
  });

  it('reaches from last year to the next without anything', () => {
    expect(boundsOf([], [], TODAY)).toEqual({ from: year(2025), to: year(2028) });
  });
});

describe('the time around a few events', () => {
  it('has a year before, and an eighth of it behind', () => {
    expect(boundsAround(at('2000', '2016'), TODAY)).toEqual({ from: year(1999), to: year(2019) });
  });

  it('has a year behind at least', () => {
    expect(boundsAround(at('2020'), TODAY)).toEqual({ from: year(2019), to: year(2022) });
  });

  it('is the present without events', () => {
    expect(boundsAround([], TODAY)).toEqual({ from: year(2025), to: year(2028) });
  });
});
