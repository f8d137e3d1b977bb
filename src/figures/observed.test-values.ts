import { dateOf } from '#domain/dates/edtf-date.ts';
import type { Observation } from '#domain/records/figure.ts';

/** An observation as tests need one: a counted level of `amount` at `time`, but for what `more` says. */
export function observed(
  time: string,
  amount: number,
  more: Partial<Observation> = {},
): Observation {
  return {
    value: amount,
    min: null,
    max: null,
    qualifier: 'exact',
    time: dateOf(time),
    timeKind: 'asOf',
    source: { source: 'a', locator: null },
    estimate: null,
    countedAs: null,
    superseded: false,
    shown: false,
    why: null,
    note: null,
    ...more,
  };
}

/** The same for a range from `min` to `max`. */
export function observedRange(time: string, min: number, max: number): Observation {
  return observed(time, 0, { value: null, min, max, qualifier: 'range' });
}
