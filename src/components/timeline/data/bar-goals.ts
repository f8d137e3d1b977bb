import { goalsOfStrategy, type Goal } from '#domain/goals/goals.ts';
import { isShare } from '#domain/goals/unit-fit.ts';
import type { Strategy } from '#domain/records/strategy.ts';
import type { Voice } from '#i18n/voice.ts';
import type { TimelineBar } from '#timeline/items/item.ts';
import type { PageContext } from '../../frame/site-context.ts';
import {
  amountWanted,
  momentDate,
  momentInWords,
  signOf,
  spanInWords,
} from '../../goals/goal-words.ts';

/** What each strategy of a page's chronicle wants, for its bar. */
export function barGoalsIn({ catalogue, voice, now }: PageContext) {
  return (strategy: Strategy): TimelineBar['goals'] =>
    barGoals(goalsOfStrategy(catalogue, strategy, now), strategy.horizons, voice);
}

/** What a strategy wants by each of its horizons: the first goal of which a value was measured, else the first. */
export function barGoals(
  goals: readonly Goal[],
  horizons: readonly number[],
  voice: Voice,
): TimelineBar['goals'] {
  return horizons.flatMap((year) => {
    const own = goals.filter(({ objective }) => objective.target?.year === year);
    const lead = own.find(({ reading }) => reading.moments.length > 0) ?? own[0];
    if (!lead) return [];
    const texts = [
      aimAndValue(lead, aimOf(lead, voice), voice),
      aimOf(lead, voice),
      aimAndValue(lead, briefAim(lead, voice), voice),
      signAndValue(lead, voice),
      briefAim(lead, voice),
      aimInSigns(lead, voice),
    ].filter(Boolean);
    return [{ year, texts: [...new Set(texts)], measured: lead.reading.moments.length > 0 }];
  });
}

/** What is measured and how much of it is wanted; a number alone says little. */
function aimOf(goal: Goal, voice: Voice): string {
  const { figure, objective } = goal;
  const what = voice.text(objective.indicator ?? figure?.name);
  const amount = amountWanted(goal, voice);
  return what ? voice.t('timeline.path.aim', { what, amount }) : amount;
}

/** How much is wanted: beside the mark of a goal year that says something where the whole has no room. */
function briefAim(goal: Goal, voice: Voice): string {
  const amount = amountWanted(goal, voice);
  const isAverage = goal.objective.target?.aimsAt === 'yearly-average';
  return amount && isAverage ? voice.t('goals.perYear', { amount }) : amount;
}

/** The same in signs, where numbers say of themselves what they count: shares and ranks. */
function aimInSigns(goal: Goal, voice: Voice): string {
  const { target } = goal.objective;
  if (!target || !(isShare(target.unit) || goal.isRank)) return '';
  const sign = inSigns(goal, signOf(target, voice), voice);
  return target.aimsAt === 'level' ? sign : voice.t('goals.perYear', { amount: sign });
}

function signAndValue(goal: Goal, voice: Voice): string {
  const [aim, latest] = [aimInSigns(goal, voice), goal.reading.moments.at(-1)];
  if (!aim || !latest) return '';
  const value = inSigns(goal, spanInWords(latest, voice), voice);
  return voice.t('timeline.path.sign', { aim, value });
}

function inSigns({ isRank }: Goal, number: string, { t }: Voice): string {
  return isRank ? number : t('goals.percent', { amount: number });
}

function aimAndValue(goal: Goal, aim: string, voice: Voice): string {
  const latest = goal.reading.moments.at(-1);
  if (!latest) return aim;
  const [value, date] = [momentInWords(goal, latest, voice), momentDate(goal, latest, voice)];
  return voice.t('timeline.path.goal', { aim, value, date });
}
