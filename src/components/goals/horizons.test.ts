import { describe, expect, it } from 'vitest';
import { objective, records, strategy } from '#domain/catalogue/catalogue.test-records.ts';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { countVerdicts, goalsOf } from '#domain/goals/goals.ts';
import {
  brokenOn,
  flow,
  levels,
  stock,
  target,
  TODAY,
  yearly,
} from '#domain/goals/goals.test-records.ts';
import { goalParts } from './goals-parts.ts';
import { horizonsOf } from './horizons.ts';

const figures = [
  stock(levels(['2024', 3], ['2025', 4])),
  { ...stock(levels(['2024', 3]), { breaks: brokenOn('2025-07-01') }), id: 'parted' },
  { ...stock([]), id: 'empty' },
  { ...flow(yearly([2025, 3])), id: 'late' },
];
const aim = (id: string, figure: string | null, given = target(9, 2030)) =>
  objective(id, { figure, target: given });
const plan = strategy('a', {
  issued: dateOf('2022-01-01'),
  objectives: [
    aim('compared', 'doan'),
    aim('parted', 'parted'),
    aim('unknown', 'empty'),
    aim('none', null),
    aim('money', 'doan', target(9, 2030, { unit: { vi: 'tỷ' } })),
    aim('too-late', 'late', target(9, 2024)),
    objective('words'),
    aim('far', 'doan', target(20, 2045)),
  ],
});
const given = records({ strategies: [plan], figures });
const catalogue = joinRecords({ ...given, site: { ...given.site, horizons: [2045, 2030, 2020] } });
const ids = (goals: ReturnType<typeof goalsOf>) => goals.map(({ objective: { id } }) => id);

describe('The goal years of the front page', () => {
  const horizons = horizonsOf({ catalogue, now: TODAY });

  it('are those ahead that have goals, in their order', () => {
    expect(horizons.map(({ year }) => year)).toEqual([2030, 2045]);
  });

  it('count as measured what the page of goals does, by its verdicts', () => {
    const [near] = horizons;
    expect(ids([...(near?.measured ?? [])])).toEqual(['compared', 'parted']);
    const counts = countVerdicts(near?.goals ?? []);
    const unmeasured = (counts.get('not-measured') ?? 0) + (counts.get('not-measurable') ?? 0);
    expect(near?.measured).toHaveLength((near?.goals.length ?? 0) - unmeasured);
  });

  it('name as measured no goal of a row that the page of goals calls not measured', () => {
    const { unmeasured } = goalParts(goalsOf(catalogue, TODAY));
    const rows = unmeasured.flatMap(({ goals }) => ids([...goals]));
    expect(rows).toEqual(['unknown', 'none', 'too-late']);
    const measured = horizons.flatMap((horizon) => ids([...horizon.measured]));
    expect(measured.filter((id) => rows.includes(id))).toEqual([]);
  });
});
