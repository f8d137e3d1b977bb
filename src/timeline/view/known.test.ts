import { describe, expect, it } from 'vitest';
import { viewWith } from '../fixtures.ts';
import { chosenIn } from './chosen.ts';
import { knownOnly } from './known.ts';
import { NO_FILTERS } from './view.ts';

const choices = { partner: new Map([['busan', 'Busan']]), category: new Map<string, string>() };
const view = viewWith({
  filters: { ...NO_FILTERS, partner: ['atlantis', 'busan'], pillar: ['economic'] },
});

describe('values nobody could have chosen', () => {
  it('are dropped, those that exist stay', () => {
    expect(knownOnly(view, choices).filters.partner).toEqual(['busan']);
  });

  it('are kept in a kind whose values are not known here', () => {
    expect(knownOnly(view, choices).filters.pillar).toEqual(['economic']);
  });

  it('leave a view alone that has none', () => {
    const plain = viewWith({ filters: { ...NO_FILTERS, partner: ['busan'] } });
    expect(knownOnly(plain, choices)).toBe(plain);
  });

  it('change nothing but the filters', () => {
    expect({ ...knownOnly(view, choices), filters: view.filters }).toEqual(view);
  });

  it('leave no filter at all where none was known', () => {
    const lost = viewWith({ filters: { ...NO_FILTERS, category: ['x'], partner: ['y'] } });
    expect(knownOnly(lost, choices).filters).toEqual(NO_FILTERS);
  });
});

describe('the values of a view', () => {
  it('have their names, kind by kind in a fixed order', () => {
    expect(chosenIn(knownOnly(view, choices), choices)).toEqual([
      { kind: 'pillar', id: 'economic', label: 'economic' },
      { kind: 'partner', id: 'busan', label: 'Busan' },
    ]);
  });

  it('are none without filters', () => {
    expect(chosenIn(viewWith(), choices)).toEqual([]);
  });
});
