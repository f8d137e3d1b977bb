import { describe, expect, it } from 'vitest';
import { dayNumber, packColumns, unpackColumns, type RecordRow } from './columns.ts';

const none = { type: [], category: [], year: [], pillar: [], partner: [] };
const rows: RecordRow[] = [
  {
    facets: { ...none, type: ['event'], country: ['KR', 'VN'], strategy: [], lang: ['vi', 'en'] },
    day: dayNumber('2023-04-26'),
  },
  { facets: { ...none, country: [], strategy: ['de-an'], lang: ['vi'] }, day: null },
  {
    facets: { ...none, country: ['VN'], strategy: [], lang: ['fr'] },
    day: dayNumber('0050-03-01'),
  },
  {
    facets: { ...none, country: [], strategy: [], lang: ['vi'] },
    day: dayNumber('1859-02-17'),
  },
];

describe('the columns of facets and dates', () => {
  it('give back every row as it was', () => {
    const file = JSON.parse(JSON.stringify(packColumns(rows))) as ReturnType<typeof packColumns>;
    expect(unpackColumns(file)).toEqual(rows);
  });
});
