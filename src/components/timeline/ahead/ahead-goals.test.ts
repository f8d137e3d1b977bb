import { describe, expect, it } from 'vitest';
import { objective, strategy } from '#domain/catalogue/catalogue.test-records.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { goalsOfStrategy, isMeasured } from '#domain/goals/goals.ts';
import { levels, stock, target, TODAY } from '#domain/goals/goals.test-records.ts';
import { midnight } from '#domain/dates/calendar.ts';
import { chiefGoals, latestOf, wayGone, yearsAhead } from './ahead-goals.ts';

const horizon = (year: number) => ({ year, goals: [], measured: [] });

function goalsWith(...objectives: ReturnType<typeof objective>[]) {
  const figure = stock(levels(['2024', 3], ['2025', 4]));
  const plan = strategy('a', { issued: dateOf('2022-01-01'), objectives });
  const find = (_kind: string, id: string) => (id === figure.id ? figure : null);
  return goalsOfStrategy({ find, figures: [figure] } as never, plan, TODAY);
}

describe('the columns behind the break', () => {
  it('are the nearest and the farthest year behind it; the others are named', () => {
    const years = [2030, 2035, 2040, 2045].map(horizon);
    const { columns, others } = yearsAhead(years, midnight(2027));
    expect(columns.map(({ year }) => year)).toEqual([2030, 2045]);
    expect(others.map(({ year }) => year)).toEqual([2035, 2040]);
    expect(yearsAhead(years, midnight(2041)).columns.map(({ year }) => year)).toEqual([2045]);
    expect(yearsAhead([], midnight(2027)).columns).toEqual([]);
  });
  it('show goals of one figure together', () => {
    const figure = stock(levels(['2025', 4])).id;
    const goals = goalsWith(
      objective('a', { figure, target: target(8, 2030) }),
      objective('b', { figure, target: target(9, 2030) }),
    );
    const measured = goals.filter(isMeasured);
    expect(measured).toHaveLength(2);
    const rows = chiefGoals({ measured }).map(({ goals: own }) =>
      own.map(({ objective: { id } }) => id),
    );
    expect(rows).toEqual([['a', 'b']]);
  });
  it('draw how far the latest value is, and no bar without one', () => {
    const figure = stock(levels(['2025', 4])).id;
    const [measured, unmeasured] = goalsWith(
      objective('a', { figure, target: target(8, 2030) }),
      objective('b', { figure: null, target: target(8, 2030) }),
    );
    if (!measured || !unmeasured) throw new Error('there are two goals');
    expect(wayGone(measured)?.now).toBeCloseTo(0.5);
    expect(latestOf(measured)?.high).toBe(4);
    expect(wayGone(unmeasured)).toBeNull();
    expect(latestOf(unmeasured)).toBeNull();
  });
});
