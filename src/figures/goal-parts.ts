import type { Goal } from '#domain/goals/goals.ts';
import type { Moment } from '#domain/goals/moments.ts';
import type { Observation } from '#domain/records/figure.ts';
import type { Label, Segment } from './labels.ts';

/** How a measured value is drawn: filled where it is the only one, hollow where sources differ or it is apart. */
type DotLook = 'measured' | 'rival' | 'apart' | 'estimate';

export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly look: DotLook;
}

/** A mark of one goal, which goes where a reader's choice leaves that goal out. */
export interface Own {
  readonly key: string;
}

/** A target: a diamond, a bar from one end to the other, or a band over the years it averages. */
export interface Aim extends Own {
  readonly look: 'diamond' | 'bar' | 'band';
  readonly x: number;
  /** Where a band begins. */
  readonly from: number;
  readonly top: number;
  readonly bottom: number;
}

/** A row of goals as geometry, y downwards. */
export interface GoalChart {
  readonly height: number;
  readonly dots: readonly Dot[];
  /** Lines between values that may be compared, broken where years between them have none. */
  readonly runs: readonly (Segment & { readonly skips: boolean })[];
  readonly aims: readonly Aim[];
  /** From the latest value to what is wanted. */
  readonly needed: readonly (Segment & Own)[];
  /** The slowest and the fastest pace so far, carried on. */
  readonly present: readonly (Segment & Own)[];
  /** Those of targets are their goals' own. */
  readonly labels: readonly (Label & Partial<Own>)[];
}

/** What stands beside marks. */
export interface GoalWords {
  readonly value: (observation: Observation) => string;
  readonly baseline: (goal: Goal) => string;
  readonly target: (goal: Goal) => string;
}

export interface Placed {
  readonly moment: Moment;
  readonly at: number;
  readonly isApart: boolean;
  readonly goal: Goal;
}

/** Where a value stands, in y. */
export type Scale = (value: number) => number;
