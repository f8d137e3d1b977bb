import { describe, expect, it } from 'vitest';
import {
  figure,
  objective,
  observation,
  records,
  source,
  strategy,
} from '../catalogue/catalogue.test-records.ts';
import { joinRecords } from '../catalogue/catalogue.ts';
import { dateOf } from '../dates/edtf-date.ts';
import type { Objective, Strategy, Target } from '../records/strategy.ts';
import { countVerdicts, goalsOf, rowsOf } from './goals.ts';
import { brokenOn, levels, stock, target, TODAY } from './goals.test-records.ts';

const aim = (id: string, wanted: Target, given: Partial<Objective> = {}) =>
  objective(id, { target: wanted, ...given });

function plan(id: string, objectives: readonly Objective[], given: Partial<Strategy> = {}) {
  return strategy(id, { objectives, ...given });
}

const goalsIn = (strategies: readonly Strategy[], figures = [figure('doan')]) =>
  goalsOf(joinRecords(records({ strategies, figures })), TODAY);

describe('The goals of a chronicle', () => {
  it('are the objectives of all documents, each with a key of its own', () => {
    const goals = goalsIn([plan('a', [objective('x')]), plan('b', [objective('x')])]);
    expect(goals.map(({ key }) => key)).toEqual(['a--x', 'b--x']);
  });

  it('are none where no document has an objective', () => {
    expect(goalsIn([])).toEqual([]);
    expect(goalsIn([plan('a', [])])).toEqual([]);
  });

  it('are not measured by a figure that is not there', () => {
    const goals = goalsIn([plan('a', [aim('x', target(5, 2030), { figure: 'gone' })])]);
    expect(goals[0]?.reading.reason).toBe('no-figure');
  });

  it('are counted by verdict, those without any among them', () => {
    const goals = goalsIn([plan('a', [objective('x'), objective('y'), aim('z', target(5, 2030))])]);
    const counts = countVerdicts(goals);
    expect([...counts.values()]).toEqual([0, 0, 0, 0, 0, 0, 1, 2]);
  });
});

describe('When a target was set', () => {
  const parted = {
    ...stock(levels(['2024', 60], ['2026-01', 70])),
    breaks: brokenOn('2025-07-01'),
  };
  const reasonOf = (given: Partial<Strategy>, by: Partial<Objective> = {}) => {
    const strategies = [plan('a', [aim('x', target(80, 2030), { figure: 'doan', ...by })], given)];
    const sources = [source('late', { published: dateOf('2025-12-02') })];
    const all = joinRecords(records({ strategies, figures: [parted], sources }));
    return goalsOf(all, TODAY)[0]?.reading.reason;
  };

  it('is the day its document was issued', () => {
    expect(reasonOf({ issued: dateOf('2022') })).toBe('across-break');
    expect(reasonOf({ issued: dateOf('2025-10-15') })).toBe('one-value');
  });

  it('is else the start of its term, the first word of it, the day of its source', () => {
    expect(reasonOf({ span: dateOf('2024/2030') })).toBe('across-break');
    const statuses = [
      { at: dateOf('2026-01'), state: 'drafting', text: {}, source: null } as const,
    ];
    expect(reasonOf({ statuses })).toBe('one-value');
    expect(reasonOf({}, { source: { source: 'late', locator: null } })).toBe('one-value');
  });

  it('is not known otherwise', () => {
    expect(reasonOf({})).toBe('undated');
  });
});

describe('Rows', () => {
  it('hold the goals of one figure in order of their years, those without a year last', () => {
    const years = [null, 2045, 2030].map((year) =>
      aim(String(year), target(5, year), { figure: 'doan' }),
    );
    const rows = rowsOf(
      goalsIn([plan('a', years)], [{ ...figure('doan', [observation('2024', 1)]) }]),
    );
    expect(rows.map(({ goals }) => goals.map(({ objective: { id } }) => id))).toEqual([
      ['2030', '2045', 'null'],
    ]);
  });

  it('hold those of one indicator in one unit, of different documents, side by side', () => {
    const indicator = { vi: 'Tỷ lệ  Đô thị hóa', en: 'Share' };
    const same = { ...indicator, vi: 'tỷ lệ đô thị hóa' };
    const other = { ...target(5, 2030), unit: { vi: 'ha' } };
    const goals = goalsIn([
      plan('a', [aim('x', target(5, 2030), { indicator })]),
      plan('b', [aim('y', target(6, 2030), { indicator: same })]),
      plan('c', [aim('z', other, { indicator })]),
    ]);
    expect(rowsOf(goals).map((row) => row.goals.length)).toEqual([2, 1]);
  });

  it('keep what has neither to itself', () => {
    expect(rowsOf(goalsIn([plan('a', [objective('x'), objective('y')])]))).toHaveLength(2);
  });
});
