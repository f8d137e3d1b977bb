/** What can be said of an objective, in the order in which pages tell it. */
export const VERDICTS = [
  'met',
  'on-pace',
  'depends',
  'behind',
  'not-comparable',
  'single-value',
  'not-measured',
  'not-measurable',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Why it is so: one reason for each way to a verdict. */
export type Reason =
  | 'reached'
  | 'reached-in-time'
  | 'missed'
  | 'partly-reached'
  | 'fast-enough'
  | 'too-slow'
  | 'paces-differ'
  | 'estimated'
  | 'either-way'
  | 'no-year'
  | 'gaps'
  | 'across-break'
  | 'undated'
  | 'one-value'
  | 'no-figure'
  | 'no-value'
  | 'not-in-time'
  | 'other-unit'
  | 'no-number';
