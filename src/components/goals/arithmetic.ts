import type { Goal } from '#domain/goals/goals.ts';
import type { Moment } from '#domain/goals/moments.ts';
import type { Pace } from '#domain/goals/pace.ts';
import type { Voice } from '#i18n/voice.ts';
import { aimSign, momentDate, momentInWords, paceInWords, spanInWords } from './goal-words.ts';

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
  const { t } = voice;
  const { objective, reading } = goal;
  const pace = paceInWords(goal, needed, voice);
  const years = needed.to - needed.from;
  const aim = aimSign(goal, voice);
  const span = spanInWords(latest, voice);
  if (objective.target?.aimsAt === 'yearly-average') {
    return t('goals.stepNeededAverage', {
      years: years + 1,
      pace,
      goal: paceInWords(goal, reading.goal ?? needed, voice),
    });
  }
  if (objective.target?.aimsAt === 'yearly-growth') {
    const { start } = reading;
    const from = start ? `${spanInWords(start, voice)} (${momentDate(goal, start, voice)})` : '';
    const latestOn = `${span} (${momentDate(goal, latest, voice)})`;
    return t('goals.stepNeededGrowth', { start: from, goal: aim, latest: latestOn, pace });
  }
  const given = {
    goal: spanInWords(reading.goal ?? needed, voice),
    latest: span,
    years: spanInWords({ low: years, high: years }, voice),
    pace,
  };
  if (reading.paceIn === 'percent') return t('goals.stepNeededPercent', given);
  const isRank = goal.figure?.measure === 'rank';
  return t(isRank ? 'goals.stepNeededRank' : 'goals.stepNeeded', given);
}

/** One pace as it is; of several the slowest and the fastest, with where each starts. */
function actualSteps(goal: Goal, voice: Voice): string[] {
  const { t } = voice;
  const { actual, moments } = goal.reading;
  if (goal.objective.target?.aimsAt === 'yearly-average') {
    return actual.map((pace) =>
      t('goals.stepActual', {
        from: voice.years(pace.from, pace.to),
        pace: t('goals.average', { amount: paceInWords(goal, pace, voice) }),
      }),
    );
  }
  const from = (pace: Pace) => {
    const start = moments.find(({ at }) => at === pace.from);
    return start ? `${spanInWords(start, voice)} (${momentDate(goal, start, voice)})` : '';
  };
  const say = (key: 'goals.stepActual' | 'goals.slowest' | 'goals.fastest', pace: Pace) =>
    t(key, { from: from(pace), pace: paceInWords(goal, pace, voice) });
  const isRank = goal.figure?.measure === 'rank';
  const ordered = [...actual].sort((a, b) => (isRank ? b.low - a.low : a.low - b.low));
  const [slowest, fastest] = [ordered[0], ordered.at(-1)];
  if (!slowest || !fastest) return [];
  return slowest === fastest
    ? [say('goals.stepActual', slowest)]
    : [say('goals.slowest', slowest), say('goals.fastest', fastest)];
}
