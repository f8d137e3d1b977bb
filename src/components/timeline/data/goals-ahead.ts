import type { Strategy } from '#domain/records/strategy.ts';
import { midnight, monthNumber, yearAt } from '#domain/dates/calendar.ts';
import type { Voice } from '#i18n/voice.ts';
import type { YearGoals } from '#timeline/data.ts';

/** How many objectives look to each year that lies ahead, and from how many of them there is a number to begin. */
export function goalsAhead(
  strategies: readonly Strategy[],
  now: number,
  voice: Pick<Voice, 't'>,
): YearGoals[] {
  const objectives = strategies.flatMap((strategy) => strategy.objectives);
  const ahead = objectives.filter(({ target }) => (target?.year ?? 0) > yearAt(now));
  const years = Map.groupBy(ahead, ({ target }) => target?.year ?? 0);
  return [...years]
    .sort(([a], [b]) => a - b)
    .map(([year, own]) => {
      const [count, based] = [own.length, own.filter(({ baseline }) => baseline).length];
      return { year, count, based, text: inWords({ year, count, based }, now, voice) };
    });
}

function inWords(
  { year, count, based }: Omit<YearGoals, 'text'>,
  now: number,
  { t }: Pick<Voice, 't'>,
): string {
  const goals = t(based > 0 ? 'timeline.upright.goalsBased' : 'timeline.upright.goals', {
    count,
    based,
  });
  // Whole months up to the first day of the year.
  const begun = now === midnight(0, monthNumber(now)) ? 0 : 1;
  const all = Math.max(0, monthNumber(midnight(year)) - monthNumber(now) - begun);
  const [years, months] = [Math.floor(all / 12), all % 12];
  const kind = years === 0 ? 'leftMonths' : months === 0 ? 'leftYears' : 'leftBoth';
  return [goals, t(`timeline.upright.${kind}`, { years, months })].join('; ');
}
