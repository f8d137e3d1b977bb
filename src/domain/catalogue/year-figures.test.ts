import { describe, expect, it } from 'vitest';
import { dateOf } from '../dates/edtf-date.ts';
import type { Figure, Observation, Qualifier } from '../records/figure.ts';
import { figure, observation, range } from './catalogue.test-records.ts';
import { decadePeriod, yearPeriod } from './period.ts';
import { changedFigures } from './year-figures.ts';

const changed = (
  observations: Observation[],
  given: Partial<Figure> = {},
  period = yearPeriod(2023),
) => changedFigures({ figures: [{ ...figure('f', observations), ...given }] }, period)[0];
const said = (time: string, value: number, qualifier: Qualifier) =>
  observation(time, value, { qualifier });
const broken = { breaks: [{ date: dateOf('2022-07-01'), note: { vi: 'x' } }] };

describe('a figure of a year', () => {
  it('is its last value of the year beside the last one before', () => {
    const row = changed([
      observation('2021', 40),
      observation('2022', 50),
      observation('2023-03', 53),
      observation('2023-09', 54),
      observation('2024', 60),
    ]);
    expect([row?.before?.value, row?.now.value, row?.direction]).toEqual([50, 54, 'up']);
    expect(row?.hasBetween).toBe(true);
  });

  it('has no value between where the one before is the last that was told', () => {
    expect(changed([observation('2022', 50), observation('2023', 54)])?.hasBetween).toBe(false);
  });

  it('is left out where no value is wholly of the year', () => {
    const period = { timeKind: 'period' as const };
    expect(changed([observation('2020/2023', 40, period)])).toBeUndefined();
    expect(changed([observation('2022', 40)])).toBeUndefined();
  });

  it('is never set beside a value across a break, which is told instead', () => {
    const row = changed([observation('2022-01', 54), observation('2023', 92)], broken);
    expect([row?.before, row?.direction]).toEqual([null, null]);
    expect(row?.parted?.date.written).toBe('2022-07-01');
  });

  it('has neither a value before nor a break where it is the first', () => {
    expect(changed([observation('2023', 92)])).toMatchObject({ before: null, parted: null });
  });

  it.each([
    [observation('2022', 5), observation('2023', 5), 'same'],
    [observation('2022', 5), observation('2023', 4), 'down'],
    [range('2022', 4, 6), observation('2023', 5), 'unclear'],
    [range('2022', 4, 6), range('2023', 6, 8), 'up'],
    [range('2022', 4, 6), range('2023', 2, 4), 'down'],
    [range('2022', 4, 6), range('2023', 4, 6), 'same'],
    [said('2022', 1500, 'more-than'), said('2023', 1500, 'nearly'), 'down'],
    [said('2022', 1500, 'nearly'), said('2023', 1500, 'more-than'), 'up'],
    [said('2022', 400, 'more-than'), said('2023', 400, 'more-than'), 'unclear'],
    [said('2022', 400, 'about'), said('2023', 400, 'about'), 'unclear'],
    [said('2022', 400, 'more-than'), said('2023', 500, 'more-than'), 'up'],
    [said('2022', 1500, 'more-than'), observation('2023', 1510), 'unclear'],
    [observation('2022', 5), said('2023', 5, 'at-least'), 'unclear'],
    [said('2022', 5, 'at-least'), observation('2023', 5), 'unclear'],
    [observation('2022', 5), said('2023', 5, 'more-than'), 'up'],
  ])('goes from %o to %o: %s', (before, now, direction) => {
    expect(changed([before, now])?.direction).toBe(direction);
  });

  it('is the whole year rather than its first months', () => {
    const flow = { timeKind: 'period' as const };
    const row = changed([
      observation('2021', 10, flow),
      observation('2022', 11, flow),
      observation('2023', 12, flow),
      observation('2023-01/2023-10', 9, flow),
    ]);
    expect([row?.before?.value, row?.now.value]).toEqual([11, 12]);
  });
});

describe('a figure of a decade', () => {
  it('is set beside the last value before the decade, else beside its first', () => {
    const values = [observation('2011', 1), observation('2019', 9)];
    expect(changed(values, {}, decadePeriod(2010))).toMatchObject({
      before: { value: 1 },
      hasBetween: false,
    });
    const between = [...values, observation('2015', 5)];
    expect(changed(between, {}, decadePeriod(2010))).toMatchObject({
      before: { value: 1 },
      hasBetween: true,
    });
    const older = [observation('2008', 0), ...values];
    expect(changed(older, {}, decadePeriod(2010))?.before?.value).toBe(0);
  });
});
