import { midnight } from '../dates/calendar.ts';
import type { Moment } from './moments.ts';
import { reaches } from './pace.ts';
import type { Found, Question } from './question.ts';
import { settle } from './settle.ts';
import { hullOf, spanFrom, type Span } from './span.ts';

/** An average of yearly values over the years up to the target's. */
export function readAverage(question: Question): Found {
  const { target, goal, now, since, moments } = question;
  const first = target.from ?? since ?? Math.floor(moments[0].at);
  const years = spansByYear(moments, first, target.year ?? Infinity);
  if (years.size === 0) return { verdict: 'not-measured', reason: 'not-in-time' };
  const average = { ...averageOf([...years.values()]), from: first, to: Math.max(...years.keys()) };
  const towards = target.qualifier === 'at-most' ? -1 : 1;
  const reached = reaches([average], goal, towards);
  const isEstimated = question.latest.estimated;
  const actual = [average];
  if (target.year === null) return { verdict: 'depends', reason: 'no-year', actual };
  const missing = target.year - first + 1 - years.size;
  if (missing === 0) return { ...settle(reached, WHOLE, isEstimated), actual };
  if (now >= midnight(target.year + 1)) return { verdict: 'depends', reason: 'gaps', actual };
  const needed = {
    ...neededOf(goal, [...years.values()], missing),
    from: average.to + 1,
    to: target.year,
  };
  return { ...settle(reached, AHEAD, isEstimated), needed, yearsLeft: missing, actual };
}

const WHOLE = { all: 'reached-in-time', some: 'partly-reached', none: 'missed' } as const;
const AHEAD = { all: 'fast-enough', some: 'paces-differ', none: 'too-slow' } as const;

/** What the years that are missing would have to average. */
function neededOf(goal: Span, known: readonly Span[], missing: number): Span {
  const sum = sumOf(known);
  return spanFrom([goal, sum], (wanted = 0, had = 0) => {
    return (wanted * (known.length + missing) - had) / missing;
  });
}

function averageOf(known: readonly Span[]): Span {
  const { low, high } = sumOf(known);
  return { low: low / known.length, high: high / known.length };
}

function sumOf(known: readonly Span[]): Span {
  return known.reduce((sum, { low, high }) => ({ low: sum.low + low, high: sum.high + high }), {
    low: 0,
    high: 0,
  });
}

function spansByYear(
  moments: readonly Moment[],
  first: number,
  last: number,
): ReadonlyMap<number, Span> {
  const within = moments.filter(({ at }) => Math.floor(at) >= first && Math.floor(at) <= last);
  const groups = Map.groupBy(within, ({ at }) => Math.floor(at));
  return new Map(
    [...groups].flatMap(([year, ones]) => {
      const span = hullOf(ones);
      return span ? [[year, span] as const] : [];
    }),
  );
}
