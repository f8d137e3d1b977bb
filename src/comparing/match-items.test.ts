import { describe, expect, it } from 'vitest';
import { matchItems } from './match-items.ts';

const match = (before: object[], after: object[], key = ['id']) =>
  matchItems(before as never, after as never, { key });

describe('matchItems', () => {
  it('takes parts of one name for the same', () => {
    expect(match([{ id: 'a', x: 1, y: 1, z: 1 }], [{ id: 'a', x: 2, y: 2, z: 2 }])).toHaveLength(1);
  });

  it('takes a part whose name was corrected for the same when half of the rest is', () => {
    const [pair] = match(
      [{ asOf: '2023', value: 5, source: 'a' }],
      [{ asOf: '2024', value: 5, source: 'a' }],
      ['asOf'],
    );
    expect(pair?.[0]).toMatchObject({ asOf: '2023' });
  });

  it('takes parts that share little for two', () => {
    expect(match([{ id: 'a', x: 1 }], [{ id: 'b', x: 2 }])).toEqual([
      [null, { id: 'b', x: 2 }],
      [{ id: 'a', x: 1 }, null],
    ]);
  });

  it('pairs equal parts one by one', () => {
    const one = { id: 'a', x: 1 };
    expect(match([one], [{ ...one }, { ...one }]).map(([was]) => was)).toEqual([one, null]);
  });
});
