import { describe, expect, it } from 'vitest';
import { dateSign, dateSigns, datesIn } from './folding.ts';

describe('datesIn', () => {
  const signs = (text: string) => datesIn(text.normalize('NFC')).map(dateSign);

  it.each([
    '26/4/2023',
    '26.4.2023',
    '26-4-2023',
    '26/04/2023',
    '2023-04-26',
    'ngày 26 tháng 4 năm 2023',
    'ngày 26/4/2023',
    '26 tháng 4, 2023',
    'ngay 26 thang 4 nam 2023',
    '26 tháng tư năm 2023',
    '26 April 2023',
    'April 26, 2023',
    '26th of April 2023',
  ])('reads %s as one day', (text) => {
    expect(signs(text)).toEqual(['d20230426']);
  });

  it.each([
    'tháng 4 năm 2023',
    'tháng 4/2023',
    'thang 4 2023',
    '4/2023',
    '04.2023',
    '2023-04',
    'April 2023',
  ])('reads %s as one month', (text) => {
    expect(signs(text)).toEqual(['m202304']);
  });

  it.each(['ngày 26.4', 'tối 26.4', '26/4', 'ngày 26 tháng 4', '26 April', 'April 26', 'lễ 26-4'])(
    'reads %s as a day of any year',
    (text) => {
      expect(signs(text)).toEqual(['a0426']);
    },
  );

  it.each([
    '98/2023/QH15',
    '31-NQ/TW',
    '12/2019/NQ-HĐND',
    '45/2023',
    '32.4.2023',
    '2023',
    '11.000',
    'phiên bản 1.2.3.4',
    'GRDP 26.45',
    '1.6 + 2.9 + 3.7',
    'USD 3.5 million',
    'up 8.3%',
    'gấp 3-4 lần',
    '26.4',
    'đạt 3/4 tỷ đồng',
    'số 2/6 đường Ba',
    'USD 2/9',
    '30/2/2023',
    '31.4.2023',
    '29/2/2023',
  ])('finds no date in %s', (text) => {
    expect(signs(text)).toEqual([]);
  });

  it('finds several dates in a sentence and says where they stand', () => {
    const text = 'Từ 11.5.2017 đến tháng 6/2018, rồi ngày 2.9.';
    const found = datesIn(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      '11.5.2017',
      'tháng 6/2018',
      '2.9',
    ]);
  });

  it('gives a full date the signs of its month and of its day in any year', () => {
    expect(dateSigns({ year: 2023, month: 4, day: 26 })).toEqual(['d20230426', 'm202304', 'a0426']);
    expect(dateSigns({ year: 2023, month: 4, day: null })).toEqual(['m202304']);
    expect(dateSigns({ year: null, month: 4, day: 26 })).toEqual(['a0426']);
  });
});

describe('a date within a text', () => {
  it.each([
    ['lễ hội ngày 9-10.3.2024', 'd20240310'],
    ['ngày 30/4 năm 2023', 'd20230430'],
    ['ngày 12/4/1428', 'd14280412'],
    ['29/2', 'a0229'],
  ])('is read in “%s”', (text, sign) => {
    expect(datesIn(text.normalize('NFC')).map(dateSign)).toEqual([sign]);
  });
});

describe('a time whose year is said once', () => {
  it.each([
    '1.1–30.11.2024',
    '1.1-30.11.2024',
    '1/1 – 30/11/2024',
    '1 January – 30 November 2024',
    '1 Jan-30 Nov 2024',
  ])('has its first day in that year too: %s', (text) => {
    expect(datesIn(text).map(dateSign)).toEqual(['d20240101', 'd20241130']);
  });

  it('has a first day that there is', () => {
    expect(datesIn('29.2–30.11.2023').map(dateSign)).toEqual(['d20231130']);
  });
});

describe('a date that a reader typed', () => {
  it.each([
    ['30-4', 'a0430'],
    ['2-9', 'a0902'],
    ['2 / 9', 'a0902'],
    ['30.4', 'a0430'],
    ['8/3', 'a0308'],
    ['30/4', 'a0430'],
    ['ngày 30 tháng 4', 'a0430'],
    ['mùng 2 tháng 9', 'a0902'],
    ['30 April', 'a0430'],
    ['tháng 4/2023', 'm202304'],
    ['4-2023', 'm202304'],
    ['4/26/2023', 'd20230426'],
  ])('may be short: %s', (text, sign) => {
    expect(datesIn(text.normalize('NFC'), true).map(dateSign)).toEqual([sign]);
  });

  it.each(['8.3%', '3.5 million', '2.9 tỷ', 'USD 3.5', '31-NQ/TW', '2014-2016', '31/2'])(
    'is not a measure or a number: %s',
    (text) => {
      expect(datesIn(text.normalize('NFC'), true)).toEqual([]);
    },
  );
});

describe('years of two digits', () => {
  it.each([
    ['26/4/23', 'd20230426'],
    ['3-11-95', 'd19951103'],
    ['1.5.45', 'd20450501'],
  ])('are understood in what a reader typed: %s', (text, sign) => {
    expect(datesIn(text, true).map(dateSign)).toEqual([sign]);
  });

  it('are nothing in a text', () => {
    expect(datesIn('mục 26/4/23')).toEqual([]);
  });
});
