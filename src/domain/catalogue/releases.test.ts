import { describe, expect, it } from 'vitest';
import { presentRelease, releasesOf } from './releases.ts';

const ZONE = 'Asia/Ho_Chi_Minh';
const TODAY = '2026-11-29';
const at = (moment: string) => Date.parse(moment) / 1000;
const history = (...commits: readonly (readonly [id: string, moment: string])[]) => ({
  commits: commits.map(([id, moment]) => ({ id, seconds: at(moment) })),
  isEdited: false,
});

describe('The releases of the data', () => {
  it('are the last commit of each day, the latest first', () => {
    const days = history(
      ['d', '2026-11-29T08:00:00Z'],
      ['c', '2026-11-29T02:00:00Z'],
      ['b', '2026-11-28T02:00:00Z'],
      ['a', '2026-11-21T02:00:00Z'],
    );
    expect(releasesOf(days, ZONE, TODAY)).toEqual([
      { day: '2026-11-29', commit: 'd' },
      { day: '2026-11-28', commit: 'b' },
      { day: '2026-11-21', commit: 'a' },
    ]);
  });

  it('are of days of the city: what was made in its evening is not of the next day', () => {
    const days = history(['b', '2026-11-28T17:30:00Z'], ['a', '2026-11-28T16:30:00Z']);
    expect(releasesOf(days, ZONE, TODAY).map(({ day }) => day)).toEqual([
      '2026-11-29',
      '2026-11-28',
    ]);
    expect(releasesOf(days, 'UTC', TODAY).map(({ commit }) => commit)).toEqual(['b']);
  });

  it('have days that go back in time, whatever the clocks of authors said', () => {
    const days = history(
      ['c', '2026-11-20T08:00:00Z'],
      ['b', '2026-11-25T08:00:00Z'],
      ['a', '2026-11-19T08:00:00Z'],
    );
    expect(releasesOf(days, ZONE, TODAY).map(({ commit }) => commit)).toEqual(['c', 'a']);
  });

  it('are none without a history, and none is what was edited since', () => {
    expect(releasesOf({ commits: [], isEdited: false }, ZONE, TODAY)).toEqual([]);
    expect(presentRelease({ commits: [], isEdited: false }, ZONE, TODAY)).toBeNull();
    const days = history(['a', '2026-11-20T08:00:00Z']);
    expect(presentRelease(days, ZONE, TODAY)).toEqual({ day: '2026-11-20', commit: 'a' });
    expect(presentRelease({ ...days, isEdited: true }, ZONE, TODAY)).toBeNull();
  });

  it('are as of a day: what came after it is neither told nor what the content is', () => {
    const days = history(['b', '2026-11-20T08:00:00Z'], ['a', '2026-11-19T08:00:00Z']);
    expect(releasesOf(days, ZONE, '2026-11-19')).toEqual([{ day: '2026-11-19', commit: 'a' }]);
    expect(presentRelease(days, ZONE, '2026-11-19')).toBeNull();
    expect(presentRelease(days, ZONE, '2026-11-20')).toEqual({ day: '2026-11-20', commit: 'b' });
  });
});
