import { describe, expect, it } from 'vitest';
import { withCountryNames } from './search-countries.ts';

describe('the names of countries', () => {
  const groups = [
    ['Nhật Bản', 'Japan', 'Nhật'],
    ['MoU', 'bản ghi nhớ'],
  ];

  it('join the group that has one of them', () => {
    expect(withCountryNames(groups, [['Nhật Bản', 'Japan', 'Japon']])[0]).toEqual([
      ...['Nhật Bản', 'Japan', 'Nhật', 'Japon'],
    ]);
  });

  it('make a group of their own where none has them, and change nothing where all are known', () => {
    expect(withCountryNames(groups, [['Chile', 'Chile']])).toEqual([...groups, ['Chile']]);
    expect(withCountryNames(groups, [['Japan']])).toEqual(groups);
    expect(withCountryNames([], [])).toEqual([]);
  });
});
