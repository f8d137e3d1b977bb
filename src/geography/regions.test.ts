import { describe, expect, it } from 'vitest';
import { iso31661 } from 'iso-3166';
import { regionOf } from './regions.ts';

describe('the region of a country', () => {
  it('is one that the platform has a name for', () => {
    const names = new Intl.DisplayNames(['vi'], { type: 'region' });
    const regions = new Set(iso31661.map(({ alpha2 }) => regionOf(alpha2) ?? '001'));
    expect([...regions].filter((region) => names.of(region) === region)).toEqual([]);
  });

  it('is known of every country but Antarctica', () => {
    const unknown = iso31661.filter(({ alpha2 }) => regionOf(alpha2) === null);
    expect(unknown.map(({ alpha2 }) => alpha2)).toEqual(['AQ']);
  });

  it('is none for what is no country', () => {
    expect(regionOf('ZZ')).toBeNull();
    expect(regionOf('')).toBeNull();
  });
});
