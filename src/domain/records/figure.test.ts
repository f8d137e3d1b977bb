import { describe, expect, it } from 'vitest';
import { observation, range } from '../catalogue/catalogue.test-records.ts';
import { dateOf } from '../dates/edtf-date.ts';
import {
  breakBefore,
  comparableStretches,
  countsAsideInVain,
  endsOf,
  latestAt,
  numbersOf,
  partsAmong,
  valueBefore,
} from './figure.ts';

const breakOn = (day: string) => ({ date: dateOf(day), note: { und: day } });

describe('valueBefore()', () => {
  const values = [
    observation('2019', 40),
    observation('2020', 50),
    observation('2021', 50, { qualifier: 'more-than' }),
    observation('2022', 50, { qualifier: 'more-than' }),
  ];
  const figure = { observations: values, breaks: [] };
  const before = (at: number) => {
    const [of] = values.slice(at);
    return of ? valueBefore(figure, of) : undefined;
  };

  it('is the last one that differs', () => {
    expect(before(1)).toBe(values[0]);
    expect(before(3)).toBe(values[1]);
  });

  it('differs where only the exactness does', () => {
    expect(before(2)).toBe(values[1]);
  });

  it('differs where a range has another end, or becomes a number', () => {
    const ranges = [range('2020', 8, 10), range('2021', 8, 12), range('2022', 8, 12)];
    const last = observation('2023', 8);
    const beside = { observations: [...ranges, last], breaks: [] };
    expect(ranges.map((one) => valueBefore(beside, one))).toEqual([null, ranges[0], ranges[0]]);
    expect(valueBefore(beside, last)).toBe(ranges[2]);
  });

  it('is none for the first', () => {
    expect(before(0)).toBeNull();
  });

  it('is over when the other begins: a value of a year has none within that year', () => {
    const within = observation('2020-06', 45);
    const mixed = { observations: [...values, within], breaks: [] };
    expect(valueBefore(mixed, within)).toBe(values[0]);
  });

  it('is the one shown where several speak of one time', () => {
    const rivals = [observation('2020', 48), observation('2020', 49, { shown: true })];
    const last = observation('2023', 60);
    expect(valueBefore({ observations: [last, ...rivals], breaks: [] }, last)).toBe(rivals[1]);
  });
});

describe('sums over periods', () => {
  const over = (period: string, value: number) =>
    observation(period, value, { timeKind: 'period' });
  const years = [over('2022', 40), over('2023', 50), over('2024', 60)];
  const tenMonths = over('2024-01/2024-10', 45);
  const figure = { observations: [...years, tenMonths], breaks: [] };

  it('are joined with those of one length only, a leap year among them', () => {
    expect(comparableStretches(figure)).toEqual([years, [tenMonths]]);
  });

  it('have the last of their own length before them', () => {
    const tenLater = over('2025-01/2025-10', 48);
    const longer = { ...figure, observations: [...figure.observations, tenLater] };
    expect(valueBefore(longer, tenLater)).toBe(tenMonths);
    expect(valueBefore(figure, tenMonths)).toBeNull();
  });

  it('are parts where they are shorter than most, and never the newest number', () => {
    expect([...years, tenMonths].map(partsAmong(figure.observations))).toEqual([
      false,
      false,
      false,
      true,
    ]);
    const later = over('2025-01/2025-02', 9);
    const now = Date.UTC(2026, 0);
    expect(latestAt({ observations: [...figure.observations, later] }, now)).toBe(years[2]);
  });

  it('take the longest for usual where no length is more frequent', () => {
    const pair = [over('2024', 60), over('2025-01/2025-10', 48)];
    expect(latestAt({ observations: pair }, Date.UTC(2026, 0))).toBe(pair[0]);
  });

  it('count as one length where they are a day or some days', () => {
    const days = [over('2023-09-21', 5), over('2024-09-24/2024-09-26', 7)];
    expect(comparableStretches({ observations: days, breaks: [] })).toEqual([days]);
  });
});

describe('the numbers of a value', () => {
  it('are one, or both ends of a range', () => {
    expect(numbersOf(observation('2020', 54))).toEqual([54]);
    expect(numbersOf(range('2020', 8, 10))).toEqual([8, 10]);
  });

  it('end where they begin for a single number', () => {
    expect([endsOf(observation('2020', 54)), endsOf(range('2020', 8, 10))]).toEqual([
      [54, 54],
      [8, 10],
    ]);
  });
});

describe('a value and a break', () => {
  const merger = breakOn('2025-07-01');
  const [a, b] = [observation('2024', 1), observation('2025', 2)];

  it('a year that the break falls into counts as after it, from the break’s very day', () => {
    const onTheDay = observation('2025-07-01', 3);
    const figure = { observations: [a, b, onTheDay], breaks: [merger] };
    expect([a, b, onTheDay].map((one) => breakBefore(figure, one))).toEqual([null, merger, merger]);
  });

  it('counts as before it on the day before', () => {
    const eve = observation('2025-06-30', 3);
    expect(breakBefore({ observations: [a, eve], breaks: [merger] }, eve)).toBeNull();
  });

  it('finds the last of several breaks, in whatever order they are written', () => {
    const [early, late] = [breakOn('2000'), breakOn('2010')];
    const values = ['1995', '2005', '2015'].map((time) => observation(time, 1));
    const figure = { observations: values, breaks: [late, early] };
    expect(values.map((one) => breakBefore(figure, one))).toEqual([null, early, late]);
    expect(comparableStretches(figure)).toEqual(values.map((one) => [one]));
  });

  it('brings stretches in the order of the breaks, though a late value counts as before', () => {
    const late = observation('2026', 3, { countedAs: 'before-break' });
    const young = observation('2025-01', 4, { countedAs: 'after-break' });
    const figure = { observations: [late, young], breaks: [merger] };
    expect(comparableStretches(figure)).toEqual([[late], [young]]);
  });
});

describe('countsAsideInVain()', () => {
  const breaks = [breakOn('2000'), breakOn('2010')];
  const inVain = (time: string, countedAs: 'before-break' | 'after-break' | null) =>
    countsAsideInVain({ breaks }, observation(time, 1, { countedAs }));

  it('is so beyond the outermost breaks only', () => {
    expect(inVain('1990', 'before-break')).toBe(true);
    expect(inVain('2020', 'after-break')).toBe(true);
    expect(inVain('2005', 'before-break')).toBe(false);
    expect(inVain('2005', 'after-break')).toBe(false);
  });

  it('is never so of a value that says nothing of sides', () => {
    expect(inVain('1990', null)).toBe(false);
  });
});
