import { ticks } from 'd3';
import { midnight, yearAt } from '#domain/dates/calendar.ts';
import { hasBegun } from '#domain/dates/compare.ts';
import type { ChronicleDate } from '#domain/dates/edtf-date.ts';
import { statusAt, type Strategy } from '#domain/records/strategy.ts';
import { LEAST_WIDTH, rounded, softStart } from './bar-widths.ts';

/** Years from the first document to the last horizon, the time after the last period closer together. */
export interface HorizonAxis {
  /** First moment (ms, UTC) of its first year. */
  readonly from: number;
  /** The moment after which years are drawn closer together. */
  readonly bend: number;
  /** First moment (ms, UTC) after its last year. */
  readonly to: number;
  /** Place of the bend (percent of the width); 100 where nothing lies beyond it. */
  readonly bendAt: number;
  readonly ticks: readonly { readonly year: number; readonly x: number }[];
  /** The years somebody aims at, each with its place. */
  readonly horizons: readonly { readonly year: number; readonly x: number }[];
  /** Place of the day it is drawn for. */
  readonly now: number;
}

/** The life of one document; places and widths in percent of the axis. */
export interface StrategyBar {
  readonly x: number;
  readonly width: number;
  /** Width of the beginning, where no source tells the day; 0 where one does. */
  readonly soft: number;
  /** Part that lies behind today; what follows is still to come. */
  readonly past: number;
  /** `known` is an end that a source tells, `horizon` a year it aims at, `open` none. */
  readonly end: 'known' | 'horizon' | 'open';
  /** True for what is still being written. */
  readonly isDraft: boolean;
  readonly horizons: readonly number[];
  readonly milestones: readonly number[];
}

/** Width (percent) kept for the years beyond the bend. */
const BEYOND = 22;
/** Years that stand apart in the width of a phone. */
const MOST_TICKS = 5;

/** The axis that has room for all lives and all horizons; horizons of `more` stand on it too. */
export function horizonAxis(
  strategies: readonly Strategy[],
  now: number,
  more: readonly number[] = [],
): HorizonAxis {
  const dated = strategies.flatMap(datesOf).filter(Number.isFinite);
  const years = [...dated, now].map(yearAt);
  const aims = [...new Set([...strategies.flatMap(({ horizons }) => horizons), ...more])];
  const first = Math.min(...years);
  const lastPeriod = Math.max(...years);
  const last = Math.max(lastPeriod, ...aims);
  const ends = { from: midnight(first), bend: midnight(lastPeriod + 1), to: midnight(last + 1) };
  const bendAt = last > lastPeriod ? 100 - BEYOND : 100;
  const place = (year: number) => placeOnHorizon({ ...ends, bendAt }, midnight(year));
  return {
    ...ends,
    bendAt,
    ticks: ticks(first, lastPeriod, MOST_TICKS)
      .filter(Number.isInteger)
      .map((year) => ({ year, x: place(year) })),
    horizons: aims.sort((a, b) => a - b).map((year) => ({ year, x: middleOf(year, place) })),
    now: placeOnHorizon({ ...ends, bendAt }, now),
  };
}

/** Place of a moment (ms, UTC) in percent; one beyond an end stands at the end. */
export function placeOnHorizon(
  { from, bend, to, bendAt }: Pick<HorizonAxis, 'from' | 'bend' | 'to' | 'bendAt'>,
  moment: number,
): number {
  const at = Math.min(to, Math.max(from, moment));
  const x =
    at <= bend
      ? ((at - from) / (bend - from)) * bendAt
      : bendAt + ((at - bend) / (to - bend)) * (100 - bendAt);
  return rounded(x);
}

/** The bar of a document as known at the moment `now` (ms, UTC); null where nothing dates it. */
export function strategyBar(
  strategy: Strategy,
  axis: HorizonAxis,
  now: number,
  followers: readonly Strategy[] = [],
): StrategyBar | null {
  const begin = beginOf(strategy);
  if (!begin) return null;
  const over = overAt(strategy, now, followers);
  const aim = aimOf(strategy);
  const at = (moment: number) => placeOnHorizon(axis, moment);
  const start = at(Number.isFinite(begin.earliest) ? begin.earliest : begin.latest);
  const until = over ?? aim?.at ?? Math.max(now, begin.latest);
  const x = Math.min(start, 100 - LEAST_WIDTH);
  const width = rounded(Math.max(LEAST_WIDTH, at(until) - x));
  return {
    x,
    width,
    soft: softStart(begin, { x, width }, at),
    past: rounded(Math.min(width, Math.max(0, axis.now - x))),
    end: over !== null || aim?.isSpan ? 'known' : aim ? 'horizon' : 'open',
    isDraft: isDraftAt(strategy, now),
    horizons: axis.horizons
      .filter(({ year }) => strategy.horizons.includes(year))
      .map((horizon) => horizon.x),
    milestones: strategy.milestones.map(({ date }) => at(date.earliest)),
  };
}

/** What a life begins with: its coming into force, its issue, its period, else the first word of it. */
export function beginOf({ inForce, issued, span, statuses }: Strategy): ChronicleDate | null {
  const period = span && Number.isFinite(span.earliest) ? span : null;
  return inForce ?? issued ?? period ?? statuses[0]?.at ?? null;
}

/** True for what is still being written. */
export function isDraftAt(strategy: Strategy, now: number): boolean {
  return !strategy.issued && statusAt(strategy, now)?.state === 'drafting';
}

/** The moment (ms, UTC) at which it was over: its own last state, or the document that took its place. */
export function overAt(
  strategy: Strategy,
  now: number,
  followers: readonly Strategy[],
): number | null {
  const ended = strategy.statuses.find(
    ({ state, at }) =>
      (state === 'replaced' || state === 'expired' || state === 'completed') && hasBegun(at, now),
  );
  const replacing = followers.find(({ relations }) =>
    relations.some(({ type, to }) => type === 'replaces' && to === strategy.id),
  );
  const from = replacing && beginOf(replacing);
  const ends = [
    ...(from && hasBegun(from, now) ? [from.earliest] : []),
    ...(ended ? [ended.at.earliest] : []),
  ];
  // Until its follower holds it is still in force, whatever was decided before.
  return ends.length > 0 ? Math.max(...ends) : null;
}

/** How far it looks: the last of its horizons, else the end of its period. */
function aimOf({ horizons, span }: Strategy): { at: number; isSpan: boolean } | null {
  const horizon = horizons.length > 0 ? midnight(Math.max(...horizons) + 1) - 1 : -Infinity;
  const end = span && Number.isFinite(span.latest) ? span.latest : -Infinity;
  const at = Math.max(horizon, end);
  return at === -Infinity ? null : { at, isSpan: end >= horizon };
}

function datesOf(strategy: Strategy): number[] {
  const { issued, inForce, span, statuses, milestones } = strategy;
  const dates = [issued, inForce, span, ...statuses.map(({ at }) => at)].flatMap(
    (date) => date ?? [],
  );
  const steps = milestones
    .filter(({ date }) => !strategy.horizons.some((year) => date.written === String(year)))
    .map(({ date }) => date);
  return [...dates, ...steps].flatMap(({ earliest, latest }) => [earliest, latest]);
}

function middleOf(year: number, place: (year: number) => number): number {
  return rounded((place(year) + place(year + 1)) / 2);
}
