import { expect, it } from 'vitest';
import { weekdayNames } from './written-dates.ts';

it('a day of the week has its names in every language, long and short, from Sunday on', () => {
  expect(weekdayNames(0)).toEqual(expect.arrayContaining(['chủ nhật', 'sunday', 'sun']));
  expect(weekdayNames(6)).toEqual(expect.arrayContaining(['thứ bảy', 'saturday', 'sat']));
});
