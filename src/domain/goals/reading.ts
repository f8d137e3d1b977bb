import type { Figure } from '../records/figure.ts';
import type { Objective, Target } from '../records/strategy.ts';
import { midnight } from '../dates/calendar.ts';
import { momentsOf } from './moments.ts';
import { readAverage } from './average.ts';
import { readGrowth } from './growth.ts';
import { readLevel } from './level.ts';
import type { Reading, Said } from './question.ts';
import { goalOf, type Span } from './span.ts';
import { fitsFigure, isShare } from './unit-fit.ts';
import type { Reason, Verdict } from './verdict.ts';

/** Reads one objective at the moment `now` (ms, UTC); `figure` is the one that measures it. */
export function readObjective(
  objective: Pick<Objective, 'target' | 'baseline'>,
  figure: Figure | null,
  said: Said,
  now: number,
): Reading {
  const { target } = objective;
  const goal = target && goalOf(target);
  if (!goal) return blank('not-measurable', 'no-number');
  if (figure && !fitsFigure(target, figure)) return blank('not-measured', 'other-unit');
  const all = momentsOf(objective, figure, now);
  if (all.length === 0) return blank('not-measured', figure ? 'no-value' : 'no-figure', goal);
  const era = figure ? eraOfTarget(figure, target, said, now) : 0;
  if (typeof era === 'string') {
    return { ...blank('not-comparable', era, goal), apart: all };
  }
  const [first, ...rest] = all.filter((moment) => moment.era === era);
  const apart = all.filter((moment) => moment.era !== era);
  if (!first) return { ...blank('not-comparable', 'across-break', goal), apart };
  const moments = [first, ...rest] as const;
  const found = FORMS[target.aimsAt]({
    target,
    goal,
    moments,
    latest: rest.at(-1) ?? first,
    measure: figure?.measure ?? 'stock',
    isShare: isShare(figure?.unit ?? target.unit),
    now,
    since: said.since,
  });
  return { ...blank(found.verdict, found.reason, goal), moments, apart, ...found };
}

const FORMS = { level: readLevel, 'yearly-average': readAverage, 'yearly-growth': readGrowth };

function blank(verdict: Verdict, reason: Reason, goal: Span | null = null): Reading {
  return {
    verdict,
    reason,
    goal,
    moments: [],
    apart: [],
    paceIn: 'unit',
    needed: null,
    actual: [],
    yearsLeft: null,
    start: null,
  };
}

/**
 * On which side of the breaks a target counts: that of the day it was set. A target whose way to its
 * year leads across a break can be compared with nothing; nor one set on an unknown day, once there was one.
 */
function eraOfTarget(
  { breaks }: Figure,
  { year }: Target,
  { on }: Said,
  now: number,
): number | Extract<Reason, 'across-break' | 'undated'> {
  const until = Math.min(now, year === null ? now : midnight(year + 1) - 1);
  const passedBy = (moment: number) => breaks.filter(({ date }) => date.earliest <= moment).length;
  if (passedBy(until) === 0) return 0;
  if (on === null) return 'undated';
  return passedBy(until) > passedBy(on) ? 'across-break' : passedBy(on);
}
