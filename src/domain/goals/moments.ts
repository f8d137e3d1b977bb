import { DAY, midnight, yearAt } from '../dates/calendar.ts';
import type { ChronicleDate } from '../dates/edtf-date.ts';
import { yearOf } from '../dates/compare.ts';
import { eraOf, type Figure, type Observation } from '../records/figure.ts';
import type { Objective } from '../records/strategy.ts';
import { hullOf, spanOf, type Span } from './span.ts';
import { sharesUnit } from './unit-fit.ts';

/** What was measured for one year or at one moment: one value, or several that sources do not agree on. */
export interface Moment extends Span {
  /** The year of a yearly value; of a level, the year and the part of it that had passed. */
  readonly at: number;
  /** How many breaks of the series lie before it. */
  readonly era: number;
  /** The values; none where only the document's own baseline speaks. */
  readonly observations: readonly Observation[];
  readonly hasBaseline: boolean;
  /** Nobody has counted it: reckoned, foretold, expected. */
  readonly estimated: boolean;
}

interface Value extends Span {
  readonly at: number;
  readonly era: number;
  /** What tells values of the same time: a written date, or a year. */
  readonly time: string;
  /** Null for the document's own baseline. */
  readonly observation: Observation | null;
}

/** All that was measured by `now` (ms, UTC) of what an objective wants, oldest first. */
export function momentsOf(
  objective: Pick<Objective, 'baseline' | 'target'>,
  figure: Figure | null,
  now: number,
): Moment[] {
  const observed = (figure?.observations ?? []).flatMap((one) =>
    figure && one.time.earliest <= now ? valueOf(one, figure) : [],
  );
  const values = [...observed, ...baselineOf(objective, figure)];
  const groups = Map.groupBy(values, ({ time, era }) => `${era} ${time}`);
  return [...groups.values()].flatMap(momentOf).sort((a, b) => a.at - b.at || a.era - b.era);
}

/** A moment as a year and the part of it that has passed. */
export function yearPoint(ms: number): number {
  const year = yearAt(ms);
  return year + (ms - midnight(year)) / (midnight(year + 1) - midnight(year));
}

/** Values of one time: what was counted, and what was reckoned only where nothing was. */
function momentOf(values: readonly Value[]): Moment[] {
  const counted = values.filter(({ observation }) => !observation?.estimate);
  const used = counted.length > 0 ? counted : values;
  const [first] = used;
  const span = hullOf(used);
  if (!first || !span) return [];
  return [
    {
      ...span,
      at: first.at,
      era: first.era,
      observations: used.flatMap(({ observation }) => observation ?? []),
      hasBaseline: used.some(({ observation }) => observation === null),
      estimated: counted.length === 0,
    },
  ];
}

function valueOf(observation: Observation, figure: Figure): Value[] {
  const span = spanOf(observation);
  const place = observation.superseded ? null : placeOf(observation.time, figure);
  if (!span || !place) return [];
  return [{ ...span, ...place, era: eraOf(figure, observation), observation }];
}

/** The document's own starting value, where it is of the figure's kind. */
function baselineOf(
  { baseline, target }: Pick<Objective, 'baseline' | 'target'>,
  figure: Figure | null,
): Value[] {
  const span = baseline && spanOf(baseline);
  const unit = figure?.unit ?? target?.unit;
  if (!span || !baseline.at || !unit || !sharesUnit(baseline.unit, unit)) return [];
  const place = placeOf(baseline.at, figure);
  if (!place) return [];
  const era = figure ? eraOf(figure, { time: baseline.at, countedAs: null }) : 0;
  return [{ ...span, ...place, era, observation: null }];
}

/** Half a month: as much may a year of a source be longer or shorter. */
const SLACK = 15 * DAY;
const YEAR = 365.25 * DAY;

/** A yearly amount lies in its year, and no other period can be set beside it; a level holds at the end of its time. */
function placeOf(time: ChronicleDate, figure: Figure | null): Pick<Value, 'at' | 'time'> | null {
  if (!Number.isFinite(time.latest) || !Number.isFinite(time.earliest)) return null;
  if (figure?.measure !== 'flow') return { at: yearPoint(time.latest), time: time.written };
  if (Math.abs(time.latest - time.earliest - YEAR) > SLACK) return null;
  return { at: yearOf(time), time: String(yearOf(time)) };
}
