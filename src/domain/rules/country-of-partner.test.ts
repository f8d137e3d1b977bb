import { describe, expect, it } from 'vitest';
import * as trial from '../catalogue/catalogue.test-records.ts';
import { found, GROUND } from './rules.test-found.ts';

const partners = [trial.partner('p', { country: 'JP' })];
const events = (...countries: string[][]) =>
  countries.map((named, at) =>
    trial.event(`e${at}`, { countries: named, partners: ['p'], title: { und: `Title ${at}` } }),
  );
const told = (given: Parameters<typeof found>[0], ground = GROUND) =>
  found(given, ground)
    .filter((line) => line.startsWith('country-of-partner'))
    .map((line) => line.replace(/events\/\d+\//, ''));

describe('country-of-partner', () => {
  it('is told of the one event that names another country', () => {
    expect(told({ partners, events: events(['KR']) })).toEqual([
      expect.stringContaining('partners.0'),
    ]);
    expect(told({ partners, events: events(['KR'], ['JP']) })).toHaveLength(1);
  });

  it('is told of the partner, once, where all events with it name another', () => {
    expect(told({ partners, events: events(['KR'], ['KR', 'US'], []) })).toEqual([
      'country-of-partner partners/p.md country partner',
    ]);
    expect(told({ partners, events: events(['KR'], ['US']) })).toHaveLength(2);
  });

  it('is told of the partner where it lies in the country that a single event names', () => {
    const ground = { ...GROUND, kmOutside: (country: string) => (country === 'KR' ? 0 : 200) };
    expect(told({ partners, events: events(['KR']) }, ground)).toEqual([
      'country-of-partner partners/p.md country partner',
    ]);
  });
});
