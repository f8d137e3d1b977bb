import { midnight, monthNumber } from '#domain/dates/calendar.ts';
import type { Voice } from '#i18n/voice.ts';
import type { YearGoals } from '#timeline/data.ts';
import type { Horizon } from '../../goals/horizons.ts';

/** How many objectives look to each goal year, and of how many of them a value was measured. */
export function goalsAhead(
  horizons: readonly Horizon[],
  now: number,
  voice: Pick<Voice, 't'>,
): YearGoals[] {
  return horizons.map(({ year, goals, measured: known }) => {
    const [count, measured] = [goals.length, known.length];
    const kind = measured > 0 ? 'timeline.upright.goalsMeasured' : 'timeline.upright.goals';
    const words = [voice.t(kind, { count, measured }), timeLeft(year, now, voice)];
    return { year, count, measured, text: words.join('; ') };
  });
}

/** "còn 3 năm 1 tháng": whole months up to the first day of a year. */
export function timeLeft(year: number, now: number, { t }: Pick<Voice, 't'>): string {
  const begun = now === midnight(0, monthNumber(now)) ? 0 : 1;
  const all = Math.max(0, monthNumber(midnight(year)) - monthNumber(now) - begun);
  const [years, months] = [Math.floor(all / 12), all % 12];
  const kind = years === 0 ? 'leftMonths' : months === 0 ? 'leftYears' : 'leftBoth';
  return t(`timeline.upright.${kind}`, { years, months });
}
