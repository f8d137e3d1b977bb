import { midnight } from '../dates/calendar.ts';
import type { Moment } from './moments.ts';
import { paceBetween, pacesUpTo, reaches, type Pace } from './pace.ts';
import type { Found, Question } from './question.ts';
import { settle } from './settle.ts';
import { spanFrom, type Span } from './span.ts';

/** Growth of so many per cent a year up to the target's year. */
export function readGrowth(question: Question): Found {
  const { target, latest, now } = question;
  const moments = fromStart(question);
  const [start = null] = moments;
  const reckoned = { paceIn: 'percent', start } as const;
  // From nothing no growth can be reckoned on: it may have fallen to nothing, or not.
  if (latest.low <= 0) return { verdict: 'depends', reason: 'paces-differ', ...reckoned };
  const actual = pacesUpTo(latest, moments.slice(0, -1), 'percent');
  if (!start || actual.length === 0) return { ...ONE_VALUE, ...reckoned };
  const found = { ...reckoned, actual };
  if (target.year === null) return { verdict: 'depends', reason: 'no-year', ...found };
  const isOver = now >= midnight(target.year + 1);
  if (!isOver && latest.at < target.year)
    return { ...found, ...readAhead(question, start, actual) };
  const due = moments.findLast(({ at }) => Math.floor(at) === target.year);
  if (!due) return { verdict: 'not-measured', reason: 'not-in-time', ...found };
  return { ...found, ...readOver(question, moments, due) };
}

const ONE_VALUE = { verdict: 'single-value', reason: 'one-value' } as const;

/** What is still ahead: how fast it would have to grow for the whole to come out. */
function readAhead(question: Question, start: Moment, actual: readonly Pace[]): Found {
  const { latest, target } = question;
  const to = target.year ?? latest.at;
  const needed = { ...neededOf(question, start, to), from: latest.at, to };
  const reached = reaches(actual, needed, towards(question));
  const reasons = { all: 'fast-enough', some: 'paces-differ', none: 'too-slow' } as const;
  return { ...settle(reached, reasons, latest.estimated), needed };
}

/** What is over: the growth of the whole, and that of each year, for "a year" may mean either. */
function readOver({ goal, ...question }: Question, moments: readonly Moment[], due: Moment): Found {
  const counted = moments.filter(({ at }) => at <= due.at);
  const steps = counted
    .slice(1)
    .map((moment, index) => [counted[index] ?? moment, moment] as const);
  const whole = steps.length > 1 ? [[counted[0] ?? due, due] as const] : [];
  const paces = [...whole, ...steps].map(([a, b]) => paceBetween(a, b, 'percent'));
  // A value later than the target's year says nothing of the growth up to it.
  if (paces.length === 0) return { ...ONE_VALUE, actual: paces };
  const wanted = { goal, ...question };
  const reached = reaches(paces, goal, towards(wanted));
  const reasons = { all: 'reached-in-time', some: 'partly-reached', none: 'missed' } as const;
  return { ...settle(reached, reasons, due.estimated), actual: paces };
}

function neededOf({ latest, goal }: Question, start: Moment, to: number): Span {
  return spanFrom([start, latest, goal], (first = 0, last = 0, rate = 0) => {
    const wanted = first * (1 + rate / 100) ** (to - start.at);
    return ((wanted / last) ** (1 / (to - latest.at)) - 1) * 100;
  });
}

function towards({ target }: Pick<Question, 'target'>): 1 | -1 {
  return target.qualifier === 'at-most' ? -1 : 1;
}

/** From the document's own start, else from the year before the first that counts, else from the oldest. Only what can grow. */
function fromStart({ moments, target, since }: Question): readonly Moment[] {
  const positive = moments.filter(({ low }) => low > 0);
  const own = positive.findIndex(({ hasBaseline }) => hasBaseline);
  if (own >= 0) return positive.slice(own);
  const first = target.from ?? since;
  return first === null ? positive : positive.filter(({ at }) => Math.floor(at) >= first - 1);
}
