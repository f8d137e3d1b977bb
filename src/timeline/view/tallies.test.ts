import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemWith, randomItems, viewWith } from '../fixtures.ts';
import { filterItems } from './filter.ts';
import { talliesOf } from './tallies.ts';
import { FILTER_KINDS, NO_FILTERS, type FilterKind, type View } from './view.ts';

const everywhere = () => true;
const items = randomItems(120, 5).map((item, index) => ({
  ...item,
  category: ['visit', 'agreement', 'festival'][index % 3] ?? '',
  countries: [['KR'], ['FR', 'KR'], []][index % 7 > 2 ? 0 : index % 3] ?? [],
  partners: index % 4 ? [] : ['busan'],
}));

/** The number that a choice alone of its kind would leave. */
function shownWith(view: View, kind: FilterKind, value: string): number {
  return filterItems(items, { ...view, filters: { ...view.filters, [kind]: [value] } }).length;
}

describe('the tallies of choices', () => {
  const chosen = fc.record({
    pillar: fc.subarray(['political', 'economic']),
    category: fc.subarray(['visit', 'festival']),
    country: fc.subarray(['KR', 'FR']),
    partner: fc.subarray(['busan']),
  });

  it('are what each choice would leave beside those of the other kinds', () => {
    fc.assert(
      fc.property(chosen, fc.integer({ min: 1, max: 3 }), (filters, importance) => {
        const view = viewWith({ filters: { ...NO_FILTERS, ...filters }, importance });
        const tallies = talliesOf(items, view, everywhere);
        for (const kind of FILTER_KINDS) {
          for (const [value, count] of tallies[kind]) {
            expect(count).toBe(shownWith(view, kind, value));
          }
        }
        // What has no tally would leave nothing.
        const missing = ['FR', 'KR'].filter((value) => !tallies.country.has(value));
        expect(missing.map((value) => shownWith(view, 'country', value))).toEqual(
          missing.map(() => 0),
        );
      }),
    );
  });

  it('count only what is inside, and what the text finds', () => {
    const two = [
      itemWith({ id: 'a', title: 'Đoàn Busan' }),
      itemWith({ id: 'b', title: 'Đoàn Lyon' }),
    ];
    const tally = (q: string, inside: (item: { id: string }) => boolean) =>
      talliesOf(two, viewWith({ q }), inside).category.get('agreement');
    expect(tally('doan', everywhere)).toBe(2);
    expect(tally('lyon', everywhere)).toBe(1);
    expect(tally('doan', ({ id }) => id === 'a')).toBe(1);
    expect(tally('seoul', everywhere)).toBeUndefined();
  });
});
