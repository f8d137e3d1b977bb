import { describe, expect, it } from 'vitest';
import { joinRecords } from './catalogue.ts';
import { event, partner, records, strategy } from './catalogue.test-records.ts';
import { eventsFollowed, followedIn } from './followed.ts';

const catalogue = joinRecords(
  records({
    events: [
      event('with', { partners: ['busan'], pillars: ['economic'], strategies: ['plan'] }),
      event('named', { countries: ['JP'] }),
      event('off', { partners: ['busan'], status: 'cancelled' }),
    ],
    partners: [partner('busan', { country: 'KR' }), partner('quiet', { country: 'FR' })],
    strategies: [strategy('plan')],
  }),
);
const ids = (...args: Parameters<typeof eventsFollowed>) =>
  eventsFollowed(...args)
    .map(({ id }) => id)
    .sort();

describe('What can be followed', () => {
  it('is everything, and each term, locality, country and strategy', () => {
    const followed = followedIn(catalogue);
    expect(followed[0]).toEqual({ facet: 'all' });
    const of = (wanted: string) =>
      followed.flatMap((one) => (one.facet === wanted && 'id' in one ? [one.id] : []));
    expect(of('partner')).toEqual(['busan', 'quiet']);
    expect(of('country')).toEqual(['FR', 'JP', 'KR']);
    expect(of('strategy')).toEqual(['plan']);
    expect(of('category')).toEqual(catalogue.taxonomy.categories.map(({ id }) => id));
    expect(of('pillar')).toEqual(catalogue.taxonomy.pillars.map(({ id }) => id));
  });

  it('is there before anything happens: a locality without events has none', () => {
    expect(ids(catalogue, { facet: 'partner', id: 'quiet' })).toEqual([]);
  });

  it('is of a locality, a field, a strategy', () => {
    expect(ids(catalogue, { facet: 'partner', id: 'busan' })).toEqual(['off', 'with']);
    expect(ids(catalogue, { facet: 'pillar', id: 'economic' })).toContain('with');
    expect(ids(catalogue, { facet: 'strategy', id: 'plan' })).toEqual(['with']);
  });

  it('is of a country by name, or else by the localities', () => {
    expect(ids(catalogue, { facet: 'country', id: 'JP' })).toEqual(['named']);
    expect(ids(catalogue, { facet: 'country', id: 'KR' })).toEqual(['off', 'with']);
  });

  it('is all events where nothing is chosen', () => {
    expect(ids(catalogue, { facet: 'all' })).toEqual(['named', 'off', 'with']);
  });
});
