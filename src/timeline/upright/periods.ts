import { daysIn, beginOf, numberOf, stretchOf, type Period } from '../axis/periods.ts';
import { cutTo } from '../items/extent.ts';
import { DAY, type Bounds } from '../items/item.ts';

/** A stretch of the calendar that makes a row. */
export interface RowPeriod extends Period {
  readonly name: PeriodName;
  /** Its usual length. */
  readonly days: number;
}

type PeriodName = (typeof NAMED)[number][0];

const NAMED = [
  ['day', 'day', 1],
  ['week', 'week', 1],
  ['month', 'month', 1],
  ['quarter', 'month', 3],
  ['year', 'year', 1],
  ['lustrum', 'year', 5],
  ['decade', 'year', 10],
  ['century', 'year', 100],
  ['millennium', 'year', 1000],
] as const;

/** From the finest on. */
export const PERIODS: readonly RowPeriod[] = NAMED.map(([name, unit, count]) => {
  return { name, unit, count, days: daysIn({ unit, count }) };
});

const LONGEST = PERIODS.at(-1) as RowPeriod;

/** A finer period is taken only when its rows are so much higher than they must be, so that nothing flickers. */
const SLACK = 1.2;

/**
 * The finest period whose rows are at least `least` pixels high. The `present` one stays until its rows are too
 * low, or until a finer one has room to spare.
 */
export function periodFor(
  pixelsPerMs: number,
  least: number,
  present: RowPeriod | null,
): RowPeriod {
  const heightOf = ({ days }: RowPeriod) => days * DAY * pixelsPerMs;
  const finest = (room: number) => PERIODS.find((period) => heightOf(period) >= room) ?? LONGEST;
  if (!present || heightOf(present) < least) return finest(least);
  const finer = finest(least * SLACK);
  return finer.days < present.days ? finer : present;
}

/** Where a press on a row of a period leads: from a year to its decade, from a week to its quarter. */
const HOLDERS: Readonly<Record<PeriodName, PeriodName>> = {
  day: 'week',
  week: 'quarter',
  month: 'year',
  quarter: 'year',
  year: 'decade',
  lustrum: 'decade',
  decade: 'century',
  century: 'millennium',
  millennium: 'millennium',
};

/**
 * The window that a press on a period leads to: the longer period that holds it, so of a year the decade, as far as
 * there is time. Cut, not moved: a decade that is as long elsewhere would begin on another day.
 */
export function windowAround(period: RowPeriod, number: number, bounds: Bounds): Bounds {
  const holder = PERIODS.find(({ name }) => name === HOLDERS[period.name]) ?? period;
  return cutTo(bounds, stretchOf(holder, numberOf(holder, beginOf(period, number))));
}
