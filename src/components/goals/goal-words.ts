import { firstYearOf, type Goal } from '#domain/goals/goals.ts';
import type { Moment } from '#domain/goals/moments.ts';
import type { Pace } from '#domain/goals/pace.ts';
import type { Span } from '#domain/goals/span.ts';
import { isShare } from '#domain/goals/unit-fit.ts';
import { numbersOf } from '#domain/records/figure.ts';
import type { Quantity } from '#domain/records/strategy.ts';
import { amountParts, unitName } from '#i18n/amounts.ts';
import { exactNumber } from '#i18n/numbers.ts';
import type { Voice } from '#i18n/voice.ts';
import { quantityInWords, valueInWords } from '../figure/amount.ts';

/** The verdict of a goal, in words; of a year that is over, that it was missed. */
export function verdictInWords({ reading }: Goal, voice: Voice): string {
  const { verdict, reason } = reading;
  return voice.t(reason === 'missed' ? 'goals.verdict.missed' : `goals.verdict.${verdict}`);
}

/** How much is wanted; of a rank, of which less is more, how far up. */
export function amountWanted({ objective: { target }, isRank }: Goal, voice: Voice): string {
  if (!target) return '';
  const { value, qualifier } = target;
  const isPlace = isRank && qualifier === 'at-most' && value !== null;
  return isPlace ? voice.t('goals.rankOrBetter', { n: value }) : quantityInWords(target, voice);
}

/** What is wanted and by when. */
export function aimInWords(goal: Goal, voice: Voice): string {
  const { target } = goal.objective;
  if (!target) return '';
  const { t } = voice;
  const amount = amountWanted(goal, voice);
  const { year } = target;
  if (year === null) return t('goals.aimNoYear', { amount });
  if (target.aimsAt === 'yearly-growth') return t('goals.aimGrowth', { amount, year });
  if (target.aimsAt === 'level') return t('goals.aim', { amount, year });
  return t('goals.aimAverage', { amount, years: voice.years(firstYearOf(goal), year) });
}

/** The number of a target beside its mark: "≤50", "10–11". */
export function aimSign({ objective: { target } }: Goal, voice: Voice): string {
  if (!target) return '';
  const sign = signOf(target, voice);
  return target.aimsAt === 'yearly-growth' ? voice.t('goals.percent', { amount: sign }) : sign;
}

export function baselineSign({ objective: { baseline } }: Goal, voice: Voice): string {
  return baseline ? signOf(baseline, voice) : '';
}

/** A value beside its mark. */
export function signOf(said: Omit<Quantity, 'unit'>, voice: Voice): string {
  const amount = { values: numbersOf(said), qualifier: said.qualifier, unit: '' };
  return Object.values(amountParts(amount, voice.lang)).join('');
}

/** A pace a year with its unit, the better direction positive: "+12.2–12.5%"; an average is no pace. */
export function paceInWords(goal: Goal, pace: Span, voice: Voice): string {
  const { t } = voice;
  const { reading, objective, figure } = goal;
  if (objective.target?.aimsAt === 'yearly-average')
    return inUnit(goal, spanInWords(pace, voice), voice);
  const signed = spanInWords(turned(goal, pace), voice, true);
  if (reading.paceIn === 'percent') {
    return t('goals.perYear', { amount: t('goals.percent', { amount: signed }) });
  }
  const unit = figure?.unit ?? objective.target?.unit ?? {};
  const amount = isShare(unit)
    ? t('goals.points', { amount: signed })
    : inUnit(goal, signed, voice);
  return t('goals.perYear', { amount });
}

/** Ranks that fall are paces that rise. */
export function turned({ isRank }: Pick<Goal, 'isRank'>, { low, high }: Span): Span {
  return isRank ? { low: -high, high: -low } : { low, high };
}

export function inUnit({ figure, objective }: Goal, amount: string, voice: Voice): string {
  const unit = figure?.unit ?? objective.target?.unit ?? {};
  const name = voice.text(unitName(unit));
  if (isShare(unit)) return voice.t('goals.percent', { amount });
  return name === '' || name === '—' ? amount : `${amount} ${name}`;
}

/** Both ends of a span, or the one number they are; `signed` with a plus before what rises. */
export function spanInWords({ low, high }: Span, voice: Voice, signed = false): string {
  const say = (value: number) => voice.number(rounded(value));
  const sign = signed && low > 0 && rounded(low) !== 0 ? '+' : '';
  return sign + fromTo(say(low), say(high), voice);
}

/** A span that a reader is to reckon with: all digits of both ends. */
export function operandInWords({ low, high }: Span, voice: Voice): string {
  return fromTo(exactNumber(low, voice.lang), exactNumber(high, voice.lang), voice);
}

function fromTo(low: string, high: string, voice: Voice): string {
  return low === high ? low : voice.t('goals.between', { low, high });
}

/** Three figures that say something, and never more than two behind the point. */
function rounded(value: number): number {
  const places = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 1 ? 1 : 2;
  const factor = 10 ** places;
  return Math.round(value * factor) / factor + 0;
}

/** The years a pace is of: yearly amounts by their years, levels by when they were measured. */
export function yearsOfPace({ figure }: Goal, { from, to }: Pace, voice: Voice): string {
  const last = figure?.measure === 'flow' ? to : Math.ceil(to) - 1;
  return voice.years(Math.floor(from), Math.max(Math.floor(from), Math.floor(last)));
}

/** A moment as its sources say it: each value once. */
export function momentInWords(goal: Goal, moment: Moment, voice: Voice): string {
  const unit = goal.figure?.unit ?? goal.objective.target?.unit ?? null;
  const said = moment.observations.map((one) => valueInWords(one, unit, voice));
  const { baseline } = goal.objective;
  const own = moment.hasBaseline && baseline ? [quantityInWords(baseline, voice)] : [];
  return [...new Set([...said, ...own])].join(' / ');
}

/** When a moment was, as its source writes it; one without values is the document's own baseline. */
export function momentDate(goal: Goal, moment: Moment, voice: Voice): string {
  const time = moment.observations[0]?.time ?? goal.objective.baseline?.at;
  return time ? voice.shortDate(time) : '';
}
