import { describe, expect, it } from 'vitest';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { columnOf, stripOf, yearsOfDate } from './strip-of.ts';

const NOW = Date.UTC(2026, 10, 29);
const on = (...dates: readonly string[]) => dates.map((date) => ({ date: dateOf(date) }));
const many = (year: number, count: number) => on(...new Array<string>(count).fill(String(year)));

describe('the strip of all events', () => {
  it('has a column for each year from the chronicle’s first to this one', () => {
    const { from, step, levels } = stripOf(on('2023-04-26'), { from: 1975 }, NOW);
    expect([from, step, levels.length]).toEqual([1975, 1, 52]);
    expect(levels.indexOf(1)).toBe(2023 - 1975);
  });

  it('begins earlier and ends later where an event does', () => {
    const { from, levels } = stripOf(on('1970', '2030'), { from: 1975 }, NOW);
    expect([from, levels.length]).toEqual([1970, 61]);
  });

  it('has a range where it begins, and reaches its end, what is still to come apart', () => {
    const range = stripOf(on('2024/2030'), { from: 2020 }, NOW);
    expect(range.levels).toEqual([0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0]);
    expect(range.from + range.ahead).toBe(2027);
    expect(columnOf(range, dateOf('2024/2030'))).toBe(4);
    expect(stripOf(on('2024/..'), { from: 2020 }, NOW).levels).toHaveLength(7);
  });

  it('joins years where they are too many for a picture', () => {
    const strip = stripOf(on('1125', '2020-05'), { from: 1100 }, NOW);
    expect(strip.step).toBe(20);
    expect(strip.levels.length).toBeLessThanOrEqual(64);
    expect(strip.levels[columnOf(strip, dateOf('1125'))]).toBe(1);
  });

  it('is the same with one event more in a full year', () => {
    const events = [...many(2022, 49), ...many(2023, 20)];
    const strip = stripOf(events, { from: 2000 }, NOW);
    expect(strip.levels.slice(22, 24)).toEqual([5, 4]);
    expect(stripOf([...events, ...many(2022, 1)], { from: 2000 }, NOW)).toEqual(strip);
  });

  it('has no events where there are none', () => {
    expect(stripOf([], { from: 2020 }, NOW).levels).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });
});

describe('the years of a date', () => {
  it('are as far apart as what it may mean', () => {
    expect(yearsOfDate(dateOf('2023-07-02')).from).toBeCloseTo(2023.5, 2);
    const { from, to } = yearsOfDate(dateOf('1979/1989'));
    expect([Math.floor(from), Math.round(to)]).toEqual([1979, 1990]);
  });

  it('are those of the end that is known', () => {
    expect(yearsOfDate(dateOf('2022/..'))).toEqual({ from: 2022, to: 2022 });
    const { from, to } = yearsOfDate(dateOf('/2019'));
    expect([from, Math.round(to)]).toEqual([to, 2020]);
  });
});
