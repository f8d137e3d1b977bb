import { DAY } from '../dates/calendar.ts';
import type { ChronicleDate } from '../dates/edtf-date.ts';
import { compareDates } from '../dates/compare.ts';
import type { BaseRecord, Citation } from './record.ts';
import type { LocalText } from './text.ts';

export const QUALIFIERS = ['exact', 'about', 'at-least', 'more-than', 'nearly'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** What a figure's values are: levels at a moment, amounts of a period, or ranks in a list, of which 1 is the best. */
export const MEASURES = ['stock', 'flow', 'rank'] as const;
type Measure = (typeof MEASURES)[number];

/** Kinds of values that nobody has counted: reckoned afterwards, foretold, or expected of something announced. */
export const ESTIMATES = ['estimate', 'forecast', 'expected'] as const;
export type Estimate = (typeof ESTIMATES)[number];

/** On which side of its nearest break a value counts, where that is not the side of its time. */
export const BREAK_SIDES = ['before-break', 'after-break'] as const;
type BreakSide = (typeof BREAK_SIDES)[number];

/** One value a source gives, for a moment (`asOf`, a stock) or a period (a flow): a number, or a range. */
export interface Observation {
  /** Null for a range, which has `min` and `max` instead. */
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly qualifier: Qualifier | 'range';
  /** The moment or period it holds for. */
  readonly time: ChronicleDate;
  readonly timeKind: 'asOf' | 'period';
  readonly source: Citation;
  /** Null for a value that was counted. */
  readonly estimate: Estimate | null;
  /** Null for a value that counts on the side of a break on which its time lies. */
  readonly countedAs: BreakSide | null;
  /** A later source corrects it. */
  readonly superseded: boolean;
  /** The one that summaries show where several speak of the same time. */
  readonly shown: boolean;
  /** Why it is the one shown. */
  readonly why: LocalText | null;
  readonly note: LocalText | null;
}

/** A moment across which values must not be compared, and why. */
export interface SeriesBreak {
  readonly date: ChronicleDate;
  readonly note: LocalText;
}

/** An indicator with all values found for it, contradictions side by side. */
export interface Figure extends BaseRecord {
  readonly name: LocalText;
  readonly unit: LocalText;
  readonly measure: Measure;
  /** Id of the theme in the taxonomy it is listed under; null under none. */
  readonly theme: string | null;
  readonly definition: LocalText;
  readonly breaks: readonly SeriesBreak[];
  readonly observations: readonly Observation[];
}

/** What a reader of values needs of one. */
export type Measured = Pick<Observation, 'value' | 'min' | 'max'>;

/** The numbers a source gives: one, or the two ends of a range, the lower first. */
export function numbersOf({ value, min, max }: Measured): readonly number[] {
  return (value === null ? [min, max] : [value]).filter((end) => end !== null);
}

/** The lowest and the highest a value may be: the same for a single number. */
export function endsOf(observation: Measured): readonly [low: number, high: number] {
  const numbers = numbersOf(observation);
  return [numbers[0] ?? 0, numbers.at(-1) ?? 0];
}

/** How exactly a value is known, in the order in which words tell it. */
export const EXACTNESSES = [...ESTIMATES, ...QUALIFIERS, 'range'] as const;
type Exactness = (typeof EXACTNESSES)[number];

/** How exactly a value is known: not counted at all, else as its source qualifies the number it counted. */
export function exactnessOf({
  estimate,
  qualifier,
}: Pick<Observation, 'estimate' | 'qualifier'>): Exactness {
  return estimate ?? qualifier;
}

/** Whether two say the same number or the same range, however exactly. */
export function sameNumbers(a: Measured, b: Measured): boolean {
  return a.value === b.value && a.min === b.min && a.max === b.max;
}

/** Observations grouped by the time they speak of, oldest first; a group of several is a contradiction or a correction. */
export function observationsByTime(figure: Pick<Figure, 'observations'>): Observation[][] {
  const groups = new Map<string, Observation[]>();
  const ordered = [...figure.observations].sort((a, b) => compareDates(a.time, b.time));
  for (const observation of ordered) {
    const key = observation.time.written;
    groups.set(key, [...(groups.get(key) ?? []), observation]);
  }
  return [...groups.values()];
}

/** The observation a summary shows among those of one time: the marked one, else the last not superseded. */
export function shownOf(group: readonly Observation[]): Observation | null {
  return (
    group.find((observation) => observation.shown) ??
    group.filter((observation) => !observation.superseded).at(-1) ??
    group.at(-1) ??
    null
  );
}

/**
 * The newest value not ahead of the moment `at` (ms, UTC), of those over a period of the usual length:
 * the last whole year rather than two months after it. Null when there is none yet.
 */
export function latestAt(figure: Pick<Figure, 'observations'>, at: number): Observation | null {
  const past = observationsByTime(figure).filter((group) => (group[0]?.time.earliest ?? 0) <= at);
  const isPart = partsAmong(past.flat());
  const newest = past.findLast((group) => group.some((one) => !isPart(one)));
  return shownOf(newest ?? []);
}

/**
 * Tells values over a part of the usual period from the rest: where most were counted over a year, that
 * of its first ten months is a part. The usual length is the most frequent one, of several the longest;
 * a value of a moment or of some days is no part of anything.
 */
export function partsAmong(observations: readonly Observation[]): (one: Observation) => boolean {
  const byLength = Map.groupBy(observations, monthsOf);
  const [usual] = [...byLength].sort(([a, x], [b, y]) => y.length - x.length || b - a);
  return (one) => monthsOf(one) > 0 && monthsOf(one) < (usual?.[0] ?? 0);
}

/**
 * The last value shown before `observation` that differs from it and may be compared with it: on the
 * same side of every break, and a period of the same length; null when there is none.
 */
export function valueBefore(
  figure: Pick<Figure, 'observations' | 'breaks'>,
  observation: Observation,
): Observation | null {
  const era = eraOf(figure, observation);
  const before = observationsByTime(figure)
    .filter((group) => (group[0]?.time.latest ?? Infinity) < observation.time.earliest)
    .map((group) => shownOf(group))
    .filter((shown) => shown !== null && !sameValue(shown, observation))
    .filter((shown) => shown !== null && eraOf(figure, shown) === era)
    .filter((shown) => shown !== null && monthsOf(shown) === monthsOf(observation));
  return before.at(-1) ?? null;
}

/** The break that parts `observation` from values before it; null when it may be compared with all of them. */
export function breakBefore(
  figure: Pick<Figure, 'observations' | 'breaks'>,
  observation: Observation,
): SeriesBreak | null {
  const era = eraOf(figure, observation);
  const isParted = figure.observations.some((other) => eraOf(figure, other) < era);
  return isParted ? (inOrder(figure.breaks)[era - 1] ?? null) : null;
}

/**
 * The values shown, in stretches that no break goes through and whose periods are of one length: only
 * within one may they be compared, for ten months of a year are no less than the twelve before them.
 * In the order of the breaks, then of their oldest values.
 */
export function comparableStretches(
  figure: Pick<Figure, 'observations' | 'breaks'>,
): Observation[][] {
  const shown = observationsByTime(figure).flatMap((group) => shownOf(group) ?? []);
  const eras = Map.groupBy(shown, (observation) => eraOf(figure, observation));
  return [...eras]
    .sort(([a], [b]) => a - b)
    .flatMap(([, values]) => [...Map.groupBy(values, monthsOf).values()]);
}

/** Those of a stretch that say other numbers than the one before them. */
export function changesIn(stretch: readonly Observation[]): Observation[] {
  return stretch.filter((one, i) => {
    const before = stretch[i - 1];
    return before === undefined || !sameNumbers(before, one);
  });
}

const MONTH = 30.44 * DAY;

/** How many months the period has that a value was counted in; 0 for a moment and for some days. */
function monthsOf({ time, timeKind }: Observation): number {
  return timeKind === 'asOf' ? 0 : Math.round((time.latest - time.earliest) / MONTH);
}

/** How many breaks lie before a value, by what it counts. */
export function eraOf(
  { breaks }: Pick<Figure, 'breaks'>,
  { time, countedAs }: Pick<Observation, 'time' | 'countedAs'>,
): number {
  const passed = breaks.filter(({ date }) => date.earliest <= time.latest).length;
  const apart = countedAs === null ? 0 : countedAs === 'before-break' ? -1 : 1;
  return Math.min(breaks.length, Math.max(0, passed + apart));
}

/** Whether `countedAs` says nothing, for want of a break on that side of the value's time. */
export function countsAsideInVain(
  figure: Pick<Figure, 'breaks'>,
  observation: Observation,
): boolean {
  const byTime = eraOf(figure, { ...observation, countedAs: null });
  return observation.countedAs !== null && eraOf(figure, observation) === byTime;
}

function inOrder(breaks: readonly SeriesBreak[]): SeriesBreak[] {
  return [...breaks].sort((a, b) => compareDates(a.date, b.date));
}

function sameValue(a: Observation, b: Observation): boolean {
  return sameNumbers(a, b) && a.qualifier === b.qualifier;
}
