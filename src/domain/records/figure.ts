import type { ChronicleDate } from '../dates/edtf-date.ts';
import { compareDates } from '../dates/compare.ts';
import type { BaseRecord, Citation } from './record.ts';
import type { LocalText } from './text.ts';

export const QUALIFIERS = ['exact', 'about', 'at-least', 'more-than', 'nearly'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** One value a source gives, for a moment (`asOf`, a stock) or a period (a flow). */
export interface Observation {
  readonly value: number;
  readonly qualifier: Qualifier;
  /** The moment or period it holds for. */
  readonly time: ChronicleDate;
  readonly timeKind: 'asOf' | 'period';
  readonly source: Citation;
  /** A forecast, projection or estimate. */
  readonly estimate: boolean;
  /** A later source corrects it. */
  readonly superseded: boolean;
  /** The one that summaries show where several speak of the same time. */
  readonly shown: boolean;
  /** Why it is the one shown. */
  readonly why: LocalText | null;
  readonly note: LocalText | null;
}

/** An indicator with all values found for it, contradictions side by side. */
export interface Figure extends BaseRecord {
  readonly name: LocalText;
  readonly unit: LocalText;
  readonly measure: 'stock' | 'flow';
  readonly definition: LocalText;
  /** Moments across which values must not be compared. */
  readonly breaks: readonly {
    readonly date: ChronicleDate;
    readonly note: LocalText;
  }[];
  readonly observations: readonly Observation[];
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

/** The newest value not ahead of the moment `at` (ms, UTC); null when there is none yet. */
export function latestAt(figure: Pick<Figure, 'observations'>, at: number): Observation | null {
  const past = observationsByTime(figure).filter((group) => (group[0]?.time.earliest ?? 0) <= at);
  return shownOf(past.at(-1) ?? []);
}

/** The last value shown before `observation` that differs from it; null when there is none. */
export function valueBefore(
  figure: Pick<Figure, 'observations'>,
  observation: Observation,
): Observation | null {
  const before = observationsByTime(figure)
    .filter((group) => (group[0]?.time.latest ?? Infinity) < observation.time.earliest)
    .map((group) => shownOf(group))
    .filter((shown) => shown !== null && !sameValue(shown, observation));
  return before.at(-1) ?? null;
}

function sameValue(a: Observation, b: Observation): boolean {
  return a.value === b.value && a.qualifier === b.qualifier;
}
