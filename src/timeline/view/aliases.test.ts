import { describe, expect, it } from 'vitest';
import { earlierIds, withPresentIds } from './aliases.ts';
import { viewWith } from '../fixtures.ts';
import { NO_FILTERS } from './view.ts';

const aliases = {
  event: { 'old-talk': 'talk' },
  partner: { pusan: 'busan' },
  strategy: { 'plan-a': 'plan-b' },
};

describe('earlier ids', () => {
  it('are those of all records, each with the present one', () => {
    const records = [
      { id: 'busan', aliases: ['pusan', 'fusan'] },
      { id: 'lyon', aliases: [] },
    ];
    expect(earlierIds(records)).toEqual({ pusan: 'busan', fusan: 'busan' });
  });

  it('lead an old link on to the present event', () => {
    expect(withPresentIds(viewWith({ selected: 'old-talk' }), aliases).selected).toBe('talk');
    expect(withPresentIds(viewWith({ selected: 'talk' }), aliases).selected).toBe('talk');
    expect(withPresentIds(viewWith({ selected: null }), aliases).selected).toBeNull();
  });

  it('lead old filters on, each value once', () => {
    const filters = { ...NO_FILTERS, partner: ['pusan', 'busan', 'lyon'], strategy: ['plan-a'] };
    const view = withPresentIds(viewWith({ filters }), aliases);
    expect(view.filters.partner).toEqual(['busan', 'lyon']);
    expect(view.filters.strategy).toEqual(['plan-b']);
  });

  it('are of their own kind only', () => {
    const filters = { ...NO_FILTERS, category: ['pusan'], pillar: ['plan-a'] };
    expect(withPresentIds(viewWith({ filters }), aliases).filters).toEqual(filters);
  });

  it('are none but those that were given, whatever an object inherits', () => {
    expect(withPresentIds(viewWith({ selected: 'constructor' }), {}).selected).toBe('constructor');
    expect(withPresentIds(viewWith({ selected: 'toString' }), aliases).selected).toBe('toString');
  });
});
