import { describe, expect, it } from 'vitest';
import type { Strategy } from '#domain/records/strategy.ts';
import { translator } from '#i18n/translate.ts';
import { goalsAhead } from './goals-ahead.ts';

/** A document whose objectives are to be reached by these years; a star marks those with a number to begin from. */
function strategyFor(...years: string[]): Strategy {
  const objectives = years.map((year) => ({
    target: { year: Number(year.replace('*', '')) },
    baseline: year.endsWith('*') ? {} : null,
  }));
  return { objectives } as unknown as Strategy;
}

const NOW = Date.UTC(2026, 10, 29);
const voice = { t: translator('vi') };

describe('goals ahead', () => {
  it('are counted by year over all documents, those gone by left out', () => {
    const goals = goalsAhead(
      [strategyFor('2045', '2030*', '2025'), strategyFor('2030')],
      NOW,
      voice,
    );
    expect(goals.map(({ year, count, based }) => [year, count, based])).toEqual([
      [2030, 2, 1],
      [2045, 1, 0],
    ]);
  });

  it('say how long there is left', () => {
    const [goal] = goalsAhead([strategyFor('2030*', '2030')], NOW, voice);
    expect(goal?.text).toBe('2 mục tiêu, 1 có số gốc; còn 3 năm 1 tháng');
    const [whole] = goalsAhead([strategyFor('2030')], Date.UTC(2027, 0, 1), voice);
    expect(whole?.text).toBe('1 mục tiêu; còn 3 năm');
    const [near] = goalsAhead([strategyFor('2027')], NOW, voice);
    expect(near?.text).toBe('1 mục tiêu; còn 1 tháng');
  });

  it('are none where no objective has a year', () => {
    expect(goalsAhead([strategyFor()], NOW, voice)).toEqual([]);
  });
});
