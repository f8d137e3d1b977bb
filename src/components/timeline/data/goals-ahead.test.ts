import { describe, expect, it } from 'vitest';
import { translator } from '#i18n/translate.ts';
import type { Horizon } from '../../goals/horizons.ts';
import { goalsAhead } from './goals-ahead.ts';

/** A year with so many goals, and of so many of them a measured value. */
function horizon(year: number, goals: number, measured: number): Horizon {
  return { year, goals: Array(goals).fill({}), measured: Array(measured).fill({}) };
}

const NOW = Date.UTC(2026, 10, 29);
const voice = { t: translator('vi') };

describe('goals ahead', () => {
  it('are counted by year, and those of them that are measured', () => {
    const goals = goalsAhead([horizon(2030, 2, 1), horizon(2045, 1, 0)], NOW, voice);
    expect(goals.map(({ year, count, measured }) => [year, count, measured])).toEqual([
      [2030, 2, 1],
      [2045, 1, 0],
    ]);
  });

  it('say how long there is left', () => {
    const [goal] = goalsAhead([horizon(2030, 2, 1)], NOW, voice);
    expect(goal?.text).toBe('2 mục tiêu, 1 đã đo; còn 3 năm 1 tháng');
    const [whole] = goalsAhead([horizon(2030, 1, 0)], Date.UTC(2027, 0, 1), voice);
    expect(whole?.text).toBe('1 mục tiêu; còn 3 năm');
    const [near] = goalsAhead([horizon(2027, 1, 0)], NOW, voice);
    expect(near?.text).toBe('1 mục tiêu; còn 1 tháng');
  });

  it('are none where no year has any', () => {
    expect(goalsAhead([], NOW, voice)).toEqual([]);
  });
});
