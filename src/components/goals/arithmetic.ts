import type { Goal } from '#domain/goals/goals.ts';
import type { Moment } from '#domain/goals/moments.ts';
import { paceBetween, type Pace } from '#domain/goals/pace.ts';
import { spanFrom, type Span } from '#domain/goals/span.ts';
import { exactNumber } from '#i18n/numbers.ts';
import type { Voice } from '#i18n/voice.ts';
import {
  aimSign,
  inUnit,
  momentDate,
  momentInWords,
  operandInWords,
  paceInWords,
  spanInWords,
} from './goal-words.ts';

/** How a verdict comes about, a sentence a step: from the latest value to the paces it is judged by. */
export function arithmetic(goal: Goal, voice: Voice): string[] {
  const { moments, apart, needed } = goal.reading;
  const latest = moments.at(-1);
  const steps = apart.slice(-2).map((moment) => measured('goals.stepApart', goal, moment, voice));
  if (!latest) return steps;
  return [
    ...steps,
    measured(
      latest.observations.length > 0 ? 'goals.stepLatest' : 'goals.stepBaseline',
      goal,
      latest,
      voice,
    ),
    ...(needed ? [neededStep(goal, latest, needed, voice)] : []),
    ...actualSteps(goal, voice),
  ];
}

function measured(
  key: 'goals.stepApart' | 'goals.stepLatest' | 'goals.stepBaseline',
  goal: Goal,
  moment: Moment,
  voice: Voice,
): string {
  const value = momentInWords(goal, moment, voice);
  return voice.t(key, { value, date: momentDate(goal, moment, voice) });
}

function neededStep(goal: Goal, latest: Moment, needed: Pace, voice: Voice): string {
  const { aimsAt } = goal.objective.target ?? {};
  if (aimsAt === 'yearly-average') return neededAverage(goal, needed, voice);
  if (aimsAt === 'yearly-growth') return neededGrowth(goal, latest, needed, voice);
  const { t } = voice;
  const { reading } = goal;
  const wanted = reading.goal ?? needed;
  const pace = paceInWords(goal, needed, voice);
  const years = needed.to - needed.from;
  const paceOver = (at: number) =>
    paceBetween({ ...latest, at: 0 }, { ...wanted, at }, reading.paceIn);
  const round = fewestPlaces((to) => {
    return to(years) > 0 && paceInWords(goal, paceOver(to(years)), voice) === pace;
  });
  const given = {
    goal: operandInWords(wanted, voice),
    latest: operandInWords(latest, voice),
    years: exactNumber(round(years), voice.lang),
    pace,
  };
  if (reading.paceIn === 'percent') return t('goals.stepNeededPercent', given);
  return t(goal.isRank ? 'goals.stepNeededRank' : 'goals.stepNeeded', given);
}

function neededAverage(goal: Goal, needed: Pace, voice: Voice): string {
  const { reading } = goal;
  return voice.t('goals.stepNeededAverage', {
    years: reading.yearsLeft ?? 0,
    pace: paceInWords(goal, needed, voice),
    goal: inUnit(goal, operandInWords(reading.goal ?? needed, voice), voice),
  });
}

function neededGrowth(goal: Goal, latest: Moment, needed: Pace, voice: Voice): string {
  const { reading } = goal;
  const { start } = reading;
  const isOne = reading.goal?.low === reading.goal?.high;
  return voice.t('goals.stepNeededGrowth', {
    start: start ? momentAsOperand(goal, start, voice) : '',
    goal:
      isOne || !reading.goal
        ? aimSign(goal, voice)
        : voice.t('goals.percent', { amount: operandInWords(reading.goal, voice) }),
    latest: momentAsOperand(goal, latest, voice),
    pace: paceInWords(goal, needed, voice),
  });
}

/** What a moment may have been, to reckon with, and when it was. */
function momentAsOperand(goal: Goal, moment: Moment, voice: Voice): string {
  return `${operandInWords(moment, voice)} (${momentDate(goal, moment, voice)})`;
}

type Round = (value: number) => number;

/** Rounds to the fewest decimals, from one on, with which what is reckoned still comes out. */
function fewestPlaces(comesOut: (round: Round) => boolean): Round {
  const rounds = Array.from({ length: 9 }, (_, index): Round => {
    return (value) => Number(value.toFixed(index + 1));
  });
  return rounds.find(comesOut) ?? ((value) => value);
}

/** The average so far, so exactly that what the rest must average can be reckoned from it. */
function averageAsOperand(goal: Goal, average: Pace, voice: Voice): string {
  const { needed, yearsLeft, goal: wanted } = goal.reading;
  if (!needed || !wanted || yearsLeft === null) return paceInWords(goal, average, voice);
  const all = needed.to - average.from + 1;
  const rest = (known: Span) =>
    spanFrom(
      [wanted, known],
      (aim = 0, had = 0) => (aim * all - had * (all - yearsLeft)) / yearsLeft,
    );
  const said = spanInWords(needed, voice);
  const rounded = (round: Round) => ({ low: round(average.low), high: round(average.high) });
  const round = fewestPlaces((to) => spanInWords(rest(rounded(to)), voice) === said);
  return inUnit(goal, operandInWords(rounded(round), voice), voice);
}

/** One pace as it is; of several the slowest and the fastest, with where each starts. */
function actualSteps(goal: Goal, voice: Voice): string[] {
  const { t } = voice;
  const { actual, moments } = goal.reading;
  if (goal.objective.target?.aimsAt === 'yearly-average') {
    return actual.map((pace) =>
      t('goals.stepActual', {
        from: voice.years(pace.from, pace.to),
        pace: t('goals.average', { amount: averageAsOperand(goal, pace, voice) }),
      }),
    );
  }
  const from = (pace: Pace) => {
    const start = moments.find(({ at }) => at === pace.from);
    return start ? momentAsOperand(goal, start, voice) : '';
  };
  const say = (key: 'goals.stepActual' | 'goals.slowest' | 'goals.fastest', pace: Pace) =>
    t(key, { from: from(pace), pace: paceInWords(goal, pace, voice) });
  const ordered = [...actual].sort((a, b) => (goal.isRank ? b.low - a.low : a.low - b.low));
  const [slowest, fastest] = [ordered[0], ordered.at(-1)];
  if (!slowest || !fastest) return [];
  return slowest === fastest
    ? [say('goals.stepActual', slowest)]
    : [say('goals.slowest', slowest), say('goals.fastest', fastest)];
}
