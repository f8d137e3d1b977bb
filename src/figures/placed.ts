import type { Observation, SeriesBreak } from '#domain/records/figure.ts';
import type { Label } from './labels.ts';

/** A value placed in the chart; several may share a moment when sources disagree. */
export interface PlacedValue {
  readonly observation: Observation;
  readonly x: number;
  /** Where the value is; of a range, its middle. */
  readonly y: number;
  /** Where a range's lower and upper end are; null for a single number. */
  readonly ends: { readonly low: number; readonly high: number } | null;
  /** Half the drawn width of the moment: wide for a year, nothing for a day. */
  readonly reach: number;
  readonly shown: boolean;
  /** Counted over a part of the usual period only: no line joins it. */
  readonly isPart: boolean;
  /** Where larger values lie: -1 above, 1 below, as of ranks. */
  readonly towards: -1 | 1;
}

/** A break inside the time that is drawn. */
export interface PlacedBreak {
  readonly x: number;
  readonly given: SeriesBreak;
}

/**
 * A line through values; `counted` where each of them was, so that what is foretold looks otherwise, and
 * `skips` where periods between them have no value, of which the line says nothing.
 */
export interface Run {
  readonly values: readonly PlacedValue[];
  readonly counted: boolean;
  readonly skips: boolean;
}

/** A figure's values as geometry in a box of `width` by `height` units, y downwards. */
export interface SeriesChart {
  readonly values: readonly PlacedValue[];
  /** Lines between shown values that may be joined: none goes through a break. */
  readonly runs: readonly Run[];
  readonly breaks: readonly PlacedBreak[];
  /** Words beside shown values, where there is room clear of lines, marks and other words. */
  readonly labels: readonly Label[];
  /** The breaks' dates above them, as far as they stand clear of each other. */
  readonly breakLabels: readonly Label[];
  readonly yTicks: readonly { readonly y: number; readonly value: number }[];
  readonly xTicks: readonly { readonly x: number; readonly year: number }[];
}

/** What is written beside a value, a line each, and above a break; nothing where it is empty. */
export interface WordsOf {
  readonly value: (observation: Observation) => readonly string[];
  readonly break: (given: SeriesBreak) => string;
}
