import { describe, expect, it } from 'vitest';
import { dateOf } from '#domain/dates/edtf-date.ts';
import {
  dateInWords,
  datetimeAttribute,
  eventDateInWords,
  shortDate,
  yearsInWords,
} from './dates.ts';

const vi = (written: string) => dateInWords(dateOf(written), 'vi');
const en = (written: string) => dateInWords(dateOf(written), 'en');

describe('dateInWords', () => {
  it.each([
    ['2023-04-26', '26.4.2023', '26 April 2023'],
    ['2017-09', 'tháng 9/2017', 'September 2017'],
    ['2017', 'năm 2017', '2017'],
    ['2001-21', 'mùa xuân 2001', 'spring 2001'],
    ['201X', 'thập niên 2010', 'the 2010s'],
    ['20XX', 'thế kỷ 21', 'the 21st century'],
    ['19XX', 'thế kỷ 20', 'the 20th century'],
    ['2004-06-XX', 'tháng 6/2004', 'June 2004'],
    ['2004-XX', 'năm 2004', '2004'],
  ])('words the point %s no more exactly than it is', (written, vietnamese, english) => {
    expect(vi(written)).toBe(vietnamese);
    expect(en(written)).toBe(english);
  });

  it.each([
    ['2017~', 'khoảng năm 2017', 'about 2017'],
    ['2017-12~', 'khoảng tháng 12/2017', 'about December 2017'],
    ['2017-09-06?', '6.9.2017 (chưa chắc chắn)', '6 September 2017 (uncertain)'],
    ['2017%', 'khoảng năm 2017 (chưa chắc chắn)', 'about 2017 (uncertain)'],
  ])('says that %s is approximate or uncertain', (written, vietnamese, english) => {
    expect(vi(written)).toBe(vietnamese);
    expect(en(written)).toBe(english);
  });

  it.each([
    ['2016-05-24/2016-05-25', '24–25.5.2016', '24–25 May 2016'],
    ['2023-07-28/2023-08-02', '28.7–2.8.2023', '28 July – 2 August 2023'],
    ['2022-12-30/2023-01-02', '30.12.2022 – 2.1.2023', '30 December 2022 – 2 January 2023'],
    ['2023-03/2023-05', 'tháng 3–5/2023', 'March – May 2023'],
    ['2021/2026', '2021–2026', '2021–2026'],
    ['2022/..', 'từ 2022', 'since 2022'],
    ['../2022', 'đến 2022', 'until 2022'],
    ['2022/', 'từ 2022, chưa rõ đến khi nào', 'from 2022, end unknown'],
    ['/2022', 'đến 2022, chưa rõ từ khi nào', 'until 2022, start unknown'],
    ['2021~/2026', 'khoảng 2021 – 2026', 'about 2021 – 2026'],
    ['2023-04-26/2023-04-26', '26.4.2023', '26 April 2023'],
    ['2023-04/2023-04', 'tháng 4/2023', 'April 2023'],
    ['2023/2023', 'năm 2023', '2023'],
    ['2001-21/2001-21', 'mùa xuân 2001', 'spring 2001'],
    ['2023~/2023~', 'khoảng năm 2023', 'about 2023'],
    ['2023/2023~', '2023 – khoảng 2023', '2023 – about 2023'],
    ['2021/2026-03', '2021 – tháng 3/2026', '2021 – March 2026'],
  ])('words the interval %s as readers write it', (written, vietnamese, english) => {
    expect(vi(written)).toBe(vietnamese);
    expect(en(written)).toBe(english);
  });
});

describe('shortDate', () => {
  it('leaves out the word "year" before a year alone', () => {
    expect(shortDate(dateOf('2017'), 'vi')).toBe('2017');
    expect(shortDate(dateOf('2017~'), 'vi')).toBe('khoảng 2017');
    expect(shortDate(dateOf('2017/2017'), 'vi')).toBe('2017');
  });

  it('is the full wording otherwise', () => {
    expect(shortDate(dateOf('2017-09'), 'vi')).toBe('tháng 9/2017');
  });
});

describe('eventDateInWords', () => {
  it.each([
    ['2019-05-08', 'unconfirmed', 'đã công bố cho ngày 8.5.2019; chưa thấy nguồn xác nhận'],
    [
      '2022-04-14/2022-04-16',
      'unconfirmed',
      'đã công bố cho ngày 14–16.4.2022; chưa thấy nguồn xác nhận',
    ],
    ['1998-01', 'unconfirmed', 'đã công bố cho tháng 1/1998; chưa thấy nguồn xác nhận'],
    [
      '2022-04-14/2022-05',
      'unconfirmed',
      'đã công bố cho 14.4.2022 – tháng 5/2022; chưa thấy nguồn xác nhận',
    ],
    ['2030', 'planned', 'năm 2030 (dự kiến)'],
    ['2019-05-08', 'held', '8.5.2019'],
    ['2019-05-08', 'cancelled', '8.5.2019'],
  ] as const)('of %s, %s', (written, state, words) => {
    const readUntil = dateOf('2026-03-14');
    expect(eventDateInWords({ date: dateOf(written), state, readUntil }, 'vi')).toBe(words);
  });

  it('says up to which day sources were read where they were not read for it', () => {
    const when = { date: dateOf('2026-05-12'), state: 'not-updated' } as const;
    const of = (language: string, readUntil = dateOf('2026-03-14')) =>
      eventDateInWords({ ...when, readUntil }, language);
    expect(of('vi')).toBe('đã công bố cho ngày 12.5.2026; chưa cập nhật sau 14.3.2026');
    expect(of('en')).toBe('announced for 12 May 2026; not updated since 14 March 2026');
    expect(of('en', dateOf('2026-03'))).toMatch(/not updated since March 2026$/);
  });
});

describe('yearsInWords', () => {
  it('says one year once', () => {
    expect(yearsInWords(1975, 2030, 'vi')).toBe('1975–2030');
    expect(yearsInWords(2023, 2023, 'en')).toBe('2023');
  });
});

describe('datetimeAttribute', () => {
  it.each([
    ['2023-04-26', '2023-04-26'],
    ['2017-09~', '2017-09'],
    ['2017', '2017'],
    ['2021/2026', '2021'],
  ])('gives HTML the start of %s', (written, machine) => {
    expect(datetimeAttribute(dateOf(written))).toBe(machine);
  });

  it('has none for dates HTML cannot write', () => {
    expect(datetimeAttribute(dateOf('201X'))).toBeNull();
    expect(datetimeAttribute(dateOf('../2022'))).toBeNull();
  });
});
