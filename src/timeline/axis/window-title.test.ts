import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { DAY, midnight } from '#domain/dates/calendar.ts';
import { fill } from '#i18n/fill.ts';
import { windowWords } from '../../components/timeline/data/window-words.ts';
import { windowTitle } from './window-title.ts';

const WHOLE = { from: midnight(-5000), to: midnight(9000) };
const titles = (from: number, to: number, whole: Parameters<typeof windowTitle>[1] = WHOLE) =>
  ['vi', 'en'].map((language) =>
    windowTitle({ from, to }, whole, windowWords(language), { fill, language }),
  );
const at = (text: string) => Date.parse(text);

describe('a window as a heading', () => {
  it.each([
    ['2023-04-26T10:00Z', '2023-04-26T11:00Z', 'Ngày 26.4.2023', '26 April 2023'],
    ['2023-04-26', '2023-04-27', 'Ngày 26.4.2023', '26 April 2023'],
    ['2023-04-26', '2023-04-28', 'Từ 26 đến 27.4.2023, hai ngày', '26 to 27 April 2023, two days'],
    ['2023-04-01', '2023-04-06', 'Từ 1 đến 5.4.2023, 5 ngày', '1 to 5 April 2023, five days'],
    [
      ...['2022-12-28', '2023-01-04'],
      ...['Từ 28.12.2022 đến 3.1.2023, bảy ngày'],
      ...['28 December 2022 to 3 January 2023, seven days'],
    ],
    ['2023-04-03', '2023-04-17', 'Từ 3 đến 16.4.2023, hai tuần', '3 to 16 April 2023, two weeks'],
    [
      ...['2023-04-01', '2023-05-16'],
      ...['Từ 1.4 đến 15.5.2023, khoảng sáu tuần', '1 April to 15 May 2023, about six weeks'],
    ],
    [
      ...['2023-04-01T07:00Z', '2023-06-29T20:00Z'],
      ...['Từ 1.4 đến 29.6.2023, khoảng 13 tuần', '1 April to 29 June 2023, about 13 weeks'],
    ],
    ['2023-04-01', '2023-05-01', 'Tháng 4/2023', 'April 2023'],
    [
      ...['2023-04-01', '2023-06-01'],
      ...['Từ tháng 4 đến tháng 5/2023, hai tháng', 'April to May 2023, two months'],
    ],
    [
      ...['2023-04-11', '2023-09-05'],
      ...[
        'Từ tháng 4 đến tháng 9/2023, khoảng 5 tháng',
        'April to September 2023, about five months',
      ],
    ],
    [
      ...['2022-11-01', '2023-11-01'],
      ...['Từ tháng 11/2022 đến tháng 10/2023, một năm'],
      ...['November 2022 to October 2023, one year'],
    ],
    [
      ...['2021-03-10', '2023-09-05'],
      ...['Từ tháng 3/2021 đến tháng 9/2023, khoảng 30 tháng'],
      ...['March 2021 to September 2023, about 30 months'],
    ],
    ['2023-01-01', '2024-01-01', 'Năm 2023', '2023'],
    ['2022-01-01', '2024-01-01', 'Từ 2022 đến 2023, hai năm', '2022 to 2023, two years'],
    ['2022-01-01', '2027-01-01', 'Từ 2022 đến 2026, 5 năm', '2022 to 2026, five years'],
    ['2017-01-01', '2027-01-01', 'Từ 2017 đến 2026, mười năm', '2017 to 2026, ten years'],
    ['1985-06-11', '2026-05-02', 'Từ 1985 đến 2026, khoảng 41 năm', '1985 to 2026, about 41 years'],
  ])('from %s to %s is natural', (from, to, ...expected) => {
    expect(titles(at(from), at(to))).toEqual(expected);
  });

  it('of three thousand years groups its thousands', () => {
    expect(titles(midnight(-500), midnight(2500))).toEqual([
      'Từ -500 đến 2499, 3.000 năm',
      '-500 to 2499, 3,000 years',
    ]);
  });

  it('that shows all there is says so', () => {
    const whole = { from: midnight(1975), to: midnight(2027) };
    expect(titles(whole.from, whole.to, whole)).toEqual([
      'Toàn bộ, từ 1975 đến 2026',
      'Everything, 1975 to 2026',
    ]);
    expect(titles(whole.from + DAY, whole.to, whole)[0]).toBe('Từ 1975 đến 2026, khoảng 52 năm');
  });

  it('of a chronicle of a single year is that year', () => {
    const whole = { from: midnight(2026), to: midnight(2027) };
    expect(titles(whole.from, whole.to, whole)).toEqual(['Năm 2026', '2026']);
  });

  it('means the midnight that it is a moment from, as after a glide', () => {
    expect(titles(at('2023-04-01') - 3, at('2023-05-01') + 20)[0]).toBe('Tháng 4/2023');
    expect(titles(at('2023-04-01') + 900, at('2023-05-01') - 20)[0]).toBe('Tháng 4/2023');
  });

  it('has no place left unfilled, whatever its length', () => {
    const first = fc.integer({ min: -800_000, max: 20_000 });
    const length = fc.double({ min: Math.log(0.04), max: Math.log(1_095_000), noNaN: true });
    fc.assert(
      fc.property(first, length, (day, size) => {
        for (const title of titles(day * DAY, (day + Math.exp(size)) * DAY)) {
          expect(title).not.toMatch(/[{}]|NaN|undefined/);
          expect(title.length).toBeLessThan(70);
        }
      }),
    );
  });
});

describe('the names of months', () => {
  it('are asked for by sentences that say them, by no others', () => {
    const made = vi.spyOn(Intl, 'DateTimeFormat');
    // No other test has asked for the months of this one.
    const speech = { fill, language: 'en-ZA' };
    const title = (words: string, from: string, to: string) =>
      windowTitle({ from: at(from), to: at(to) }, WHOLE, windowWords(words), speech);
    title('vi', '2023-04-01', '2023-06-01');
    title('en', '2020-01-01', '2024-01-01');
    expect(made).not.toHaveBeenCalled();
    title('en', '2023-04-01', '2023-06-01');
    expect(made).toHaveBeenCalledOnce();
    made.mockRestore();
  });
});
