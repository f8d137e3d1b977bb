import type { Figure, Observation } from '#domain/records/figure.ts';
import type { LocalText } from '#domain/records/text.ts';

/** What a chart in the browser reads of a figure's JSON file. */
export interface FigureData {
  readonly id: string;
  readonly name: LocalText;
  readonly unit: LocalText;
  readonly measure: Figure['measure'];
  readonly breaks: readonly (Days & {
    readonly date: string;
    readonly note: LocalText;
    /** The date in each language. */
    readonly words: LocalText;
  })[];
  readonly observations: readonly ValueData[];
}

/** First and last day (ISO); empty where the end is open. */
interface Days {
  readonly from: string;
  readonly to: string;
}

/** A value with its words in each language of the site. */
interface ValueData extends Days, Omit<Observation, 'time' | 'source'> {
  readonly time: string;
  readonly words: Readonly<Record<string, { readonly value: string; readonly time: string }>>;
}

const DAY = 86_400_000;

/** The figure as charts lay it out; its observations are in the order of the file. */
export function readFigure({ id, measure, breaks, observations }: FigureData) {
  return {
    id,
    measure,
    breaks: breaks.map(({ date, from, to, note }) => ({ date: timeOf(date, { from, to }), note })),
    observations: observations.map(({ time, from, to, ...rest }): Observation => {
      return { ...rest, time: timeOf(time, { from, to }), source: { source: '', locator: null } };
    }),
  };
}

/** A date as far as a drawing needs it: the days it reaches over. */
function timeOf(written: string, { from, to }: Days): Observation['time'] {
  return {
    kind: 'interval',
    written,
    earliest: from === '' ? -Infinity : Date.parse(from),
    latest: to === '' ? Infinity : Date.parse(to) + DAY - 1,
    start: 'unknown',
    end: 'unknown',
  };
}

/** As many figures as can be told apart in one chart. */
export const MOST_COMPARED = 4;

/** What an address asks to compare: known figures only, each once, and how many there was no room for. */
export function askedFigures(query: string, known: ReadonlySet<string>) {
  const asked = new URLSearchParams(query).getAll('figures').flatMap((each) => each.split(','));
  const ids = [...new Set(asked.map((id) => id.trim()))].filter((id) => id !== '');
  const found = ids.filter((id) => known.has(id));
  return {
    ids: found.slice(0, MOST_COMPARED),
    over: Math.max(0, found.length - MOST_COMPARED),
    unknown: ids.filter((id) => !known.has(id)),
  };
}
