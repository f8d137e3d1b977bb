import { describe, expect, it } from 'vitest';
import { facetsOf, itemWith, viewWith } from '../fixtures.ts';
import { lanesFor } from './lanes.ts';
import { NO_FILTERS } from '../view/view.ts';

const facets = {
  pillar: facetsOf('a', 'b', 'c', 'd'),
  category: facetsOf('agreement'),
  country: facetsOf('KR', 'JP'),
};
const items = [
  itemWith({ pillars: ['a', 'b'] }),
  itemWith({ pillars: ['b'] }),
  itemWith({ pillars: ['b'], countries: ['JP'] }),
  itemWith({ pillars: ['d'] }),
];
const lanes = (own: Parameters<typeof viewWith>[0], max = 9) =>
  lanesFor(items, viewWith(own), facets, max, 'Other');
const ids = (own: Parameters<typeof viewWith>[0], max?: number) =>
  lanes(own, max).list.map(({ id }) => id);

describe('lanes', () => {
  it('follow the order of the taxonomy and leave out what no event has', () => {
    expect(ids({})).toEqual(['a', 'b', 'd']);
  });
  it('put an event of several pillars into its first', () => {
    const { laneOf } = lanes({});
    expect(items.map(laneOf)).toEqual([0, 1, 1, 2]);
  });
  it('put it into the pillar that was asked for instead', () => {
    const { laneOf } = lanes({ filters: { ...NO_FILTERS, pillar: ['b'] } });
    expect(laneOf(itemWith({ pillars: ['a', 'b'] }))).toBe(
      lanes({}).list.findIndex(({ id }) => id === 'b') - 1,
    );
  });
  it('gather what fits no lane in a last one', () => {
    expect(ids({ lanes: 'country' })).toEqual(['JP', '']);
    expect(lanes({ lanes: 'country' }).list.at(-1)?.label).toBe('Other');
  });
  it('keep the fullest, in their own order, where there are too many', () => {
    const { list, laneOf } = lanes({}, 2);
    expect(list.map(({ id }) => id)).toEqual(['b', '']);
    expect(items.map(laneOf)).toEqual([1, 0, 0, 1]);
  });
  it('are one without a name when nothing divides them', () => {
    expect(lanes({ lanes: 'none' }).list.map(({ label }) => label)).toEqual(['']);
  });
  it('are one lane for events of an unknown taxonomy', () => {
    expect(lanesFor([itemWith({ pillars: [] })], viewWith(), facets, 5, 'Other').list).toHaveLength(
      1,
    );
  });
  it('give every event a lane that exists', () => {
    for (const kind of ['pillar', 'category', 'country', 'none'] as const) {
      for (const max of [1, 2, 9]) {
        const { list, laneOf } = lanes({ lanes: kind }, max);
        expect(items.every((item) => list[laneOf(item)] !== undefined)).toBe(true);
      }
    }
  });
});
