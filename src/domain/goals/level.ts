import { midnight } from '../dates/calendar.ts';
import type { Moment } from './moments.ts';
import { paceBetween, pacesUpTo, reaches, type PaceIn } from './pace.ts';
import type { Found, Question } from './question.ts';
import { settle } from './settle.ts';

/** A value to be reached by its year: the same whichever way it may be meant, or it depends. */
export function readLevel(question: Question): Found {
  const [way, ...ways] = waysOf(question);
  const found = readTowards(question, way);
  return ways.every((other) => readTowards(question, other).verdict === found.verdict)
    ? found
    : { ...found, verdict: 'depends', reason: 'either-way' };
}

function readTowards(question: Question, towards: Way): Found {
  const { latest, goal } = question;
  const due = dueMoment(question);
  if (due === 'none') return { verdict: 'not-measured', reason: 'not-in-time' };
  const reached = reaches([due ?? latest], goal, towards);
  if (due) return settle(reached, DUE, due.estimated);
  return reached === 'none'
    ? readAhead(question, towards)
    : settle(reached, { all: 'reached', some: 'partly-reached', none: 'missed' }, latest.estimated);
}

const DUE = { all: 'reached-in-time', some: 'partly-reached', none: 'missed' } as const;

/** Not reached yet: how fast it would have to go, against how fast it went. */
function readAhead(question: Question, towards: Way): Found {
  const { latest, goal, target, moments } = question;
  const paceIn = kindOf(question);
  const actual = pacesUpTo(latest, startsOf(moments), paceIn);
  const at = deadlineOf(question);
  const needed = at === null ? null : paceBetween(latest, { ...goal, at }, paceIn);
  if (actual.length === 0) return { verdict: 'single-value', reason: 'one-value', paceIn, needed };
  if (!needed || target.year === null) {
    return { verdict: 'depends', reason: 'no-year', paceIn, actual };
  }
  const reached = reaches(actual, needed, towards);
  const reasons = { all: 'fast-enough', some: 'paces-differ', none: 'too-slow' } as const;
  return { ...settle(reached, reasons, latest.estimated), paceIn, needed, actual };
}

/** Paces count from the document's own start; where that is not known, or the latest, from all before. */
function startsOf(moments: readonly Moment[]): readonly Moment[] {
  const before = moments.slice(0, -1);
  const own = before.findIndex(({ hasBaseline }) => hasBaseline);
  return own > 0 ? before.slice(own) : before;
}

/** Amounts of a year grow by per cent; levels, ranks and shares by so much. */
function kindOf({ measure, isShare, goal, moments }: Question): PaceIn {
  const isPositive = [goal, ...moments].every(({ low }) => low > 0);
  return measure === 'flow' && !isShare && isPositive ? 'percent' : 'unit';
}

/** More is better, or less. */
type Way = 1 | -1;

/**
 * Which way a target is meant. Ranks run upwards, with 1 the best; "at most" falls; a plain number goes on
 * from where its document starts. Without that, what was never measured below it may be meant either way.
 */
function waysOf({ target, measure, moments, goal }: Question): readonly [Way, ...Way[]] {
  const { qualifier } = target;
  if (measure === 'rank' || qualifier === 'at-most') return [-1];
  if (qualifier === 'at-least' || qualifier === 'more-than') return [1];
  const start = moments.find(({ hasBaseline }) => hasBaseline);
  if (start) return start.low > goal.high ? [-1] : [1];
  const isAlwaysAbove = moments.every(({ low }) => low > goal.high);
  if (!isAlwaysAbove) return [1];
  return goal.high === 0 ? [-1] : [1, -1];
}

/** The year of yearly amounts; of levels, its end. */
function deadlineOf({ target: { year }, measure }: Question): number | null {
  if (year === null) return null;
  return measure === 'flow' ? year : year + 1;
}

/**
 * What speaks of the target's year once that is over, or has been measured: of yearly amounts that
 * year's, of levels the last within it; null while it is ahead, 'none' where nobody measured then.
 */
function dueMoment(question: Question): Moment | null | 'none' {
  const { target, now, latest, measure, moments } = question;
  const at = deadlineOf(question);
  if (at === null || target.year === null) return null;
  if (now < midnight(target.year + 1) && latest.at < at) return null;
  const within = ({ at: when }: Moment) =>
    measure === 'flow' ? when === at : when > at - 1 && when <= at;
  return moments.findLast(within) ?? 'none';
}
