import { describe, expect, it } from 'vitest';
import type { FacetValues } from './documents.ts';
import { choose, countFacets, fits, isOpen, toggle } from './facets.ts';

const none = {
  category: [],
  year: [],
  pillar: [],
  partner: [],
  country: [],
  strategy: [],
  lang: ['vi'],
};
const entry = (values: Partial<FacetValues>) => ({
  facets: { type: ['event'], ...none, ...values },
});
const entries = [
  entry({ year: ['2017'], partner: ['busan', 'osaka'] }),
  entry({ year: ['2023'], partner: ['busan'] }),
  entry({ type: ['partner'], year: ['2023'] }),
];

describe('fits', () => {
  it('wants one of the values chosen under each facet', () => {
    expect(
      entries.filter((one) => fits(one, { partner: ['busan'], year: ['2017', '2023'] })),
    ).toHaveLength(2);
    expect(entries.filter((one) => fits(one, { partner: ['busan'], year: ['2017'] }))).toHaveLength(
      1,
    );
    expect(entries.filter((one) => fits(one, {}))).toHaveLength(3);
  });
});

describe('countFacets', () => {
  it('does not let a facet narrow its own counts', () => {
    const counts = countFacets(entries, { type: ['event'], year: ['2023'] });
    expect(counts.type).toEqual([
      { value: 'event', count: 1, chosen: true },
      { value: 'partner', count: 1, chosen: false },
    ]);
    expect(counts.year.map(({ value, count }) => [value, count])).toEqual([
      ['2017', 1],
      ['2023', 1],
    ]);
  });

  it('keeps a chosen value of which nothing is left', () => {
    expect(countFacets(entries, { partner: ['tokyo'] }).partner.at(-1)).toEqual({
      value: 'tokyo',
      count: 0,
      chosen: true,
    });
  });

  it('counts what a run of years holds, whatever an older query had found', () => {
    const found = [entry({ year: ['50'] }), entry({ year: ['938'] }), entry({ year: ['2023'] })];
    const { year, type } = countFacets(found, { year: ['900-2030'] });
    expect(type).toEqual([{ value: 'event', count: 2, chosen: false }]);
    expect(year).toEqual([
      { value: '50', count: 1, chosen: false },
      { value: '938', count: 1, chosen: true },
      { value: '2023', count: 1, chosen: true },
    ]);
  });

  it('orders years by time and all else by count', () => {
    const { partner } = countFacets(entries, {});
    expect(partner.map(({ value }) => value)).toEqual(['busan', 'osaka']);
  });
});

describe('a selection', () => {
  it('takes a value in and out', () => {
    const once = toggle({}, 'type', 'event');
    expect(once).toEqual({ type: ['event'] });
    expect(isOpen(toggle(once, 'type', 'event'))).toBe(true);
    expect(choose(once, 'type', ['partner', 'partner'])).toEqual({ type: ['partner'] });
  });
});
