import { yearAt } from '#domain/dates/calendar.ts';
import { goalsOf, isMeasured, type Goal } from '#domain/goals/goals.ts';
import type { PageContext } from '../frame/site-context.ts';

/** A goal year still ahead, with the objectives that name it. */
export interface Horizon {
  readonly year: number;
  readonly goals: readonly Goal[];
  readonly measured: readonly Goal[];
}

/** The goal years of the chronicle that lie ahead and have goals, in their order. */
export function horizonsOf({ catalogue, now }: Pick<PageContext, 'catalogue' | 'now'>): Horizon[] {
  const goals = goalsOf(catalogue, now);
  return catalogue.site.horizons
    .filter((year) => year > yearAt(now))
    .toSorted((a, b) => a - b)
    .map((year) => {
      const own = goals.filter(({ objective }) => objective.target?.year === year);
      return { year, goals: own, measured: own.filter(isMeasured) };
    })
    .filter((horizon) => horizon.goals.length > 0);
}
