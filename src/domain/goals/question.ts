import type { Figure } from '../records/figure.ts';
import type { Target } from '../records/strategy.ts';
import type { Moment } from './moments.ts';
import type { Pace, PaceIn } from './pace.ts';
import type { Span } from './span.ts';
import type { Reason, Verdict } from './verdict.ts';

/** What the measured values say of an objective, with all it was reckoned from. */
export interface Reading {
  readonly verdict: Verdict;
  readonly reason: Reason;
  /** What is wanted, in the unit of what measures it; null without a number, and of one in another unit. */
  readonly goal: Span | null;
  /** What may be set beside the target, oldest first. */
  readonly moments: readonly Moment[];
  /** Measured on another side of a break. */
  readonly apart: readonly Moment[];
  readonly paceIn: PaceIn;
  readonly needed: Pace | null;
  /** How fast it went, from each start that counts; of an average, the average so far. */
  readonly actual: readonly Pace[];
  /** How many years of an average have no value yet; null of other forms, and where none is to come. */
  readonly yearsLeft: number | null;
  /** Where growth is reckoned from; null of other forms. */
  readonly start: Moment | null;
}

/** What a form of target makes of the moments that may be compared. */
export type Found = Pick<Reading, 'verdict' | 'reason'> &
  Partial<Pick<Reading, 'paceIn' | 'needed' | 'actual' | 'start' | 'yearsLeft'>>;

/** What each form of target is read from. */
export interface Question {
  readonly target: Target;
  readonly goal: Span;
  /** Never empty, oldest first. */
  readonly moments: readonly [Moment, ...Moment[]];
  readonly latest: Moment;
  readonly measure: Figure['measure'];
  /** What the figure counts is itself a share. */
  readonly isShare: boolean;
  readonly now: number;
  /** First year of the document, where the target does not say its own. */
  readonly since: number | null;
}

/** When a target was set, as far as is known (ms, UTC), and the first year its document covers. */
export interface Said {
  readonly on: number | null;
  readonly since: number | null;
}
