import type { Entry } from './documents.ts';
import type { TitleMatch } from './titles.ts';

/** What Pagefind says of a page that holds all terms. */
export interface TextMatch {
  /** Its score as a share of the best one's, 0 to 1. */
  readonly score: number;
  /** Most matched words in a row, as a share of the query's words, 0 to 1. */
  readonly run: number;
}

/** What is known of one candidate. */
export interface Evidence {
  readonly entry: Pick<Entry, 'importance' | 'dateSort' | 'kind' | 'id' | 'lang'>;
  /** Its title and its names. */
  readonly titles: readonly TitleMatch[];
  readonly text: TextMatch | null;
}

/**
 * Points, in steps far enough apart that a lower step rarely adds up to a higher one: the whole
 * title, a phrase of it, all terms somewhere in it; then the text; importance and recency only
 * break ties.
 */
const POINTS = {
  wholeTitle: 1000,
  titlePhrase: 420,
  titleBegins: 60,
  titleFilled: 120,
  titleWords: 260,
  titleRun: 60,
  titlePart: 160,
  textScore: 130,
  textRun: 110,
  recency: 6,
} as const;

/** Sources come last among equals: they prove what the records say. */
const IMPORTANCE = [-150, 0, 6, 12] as const;

/** A name counts nearly as much as the title. */
const NAME = 0.95;
/** What is left of a title's points when the reader set marks and none of them agrees. */
const MISSPELLED = 0.3;
/** Where a title says it all, it matters less how the text goes on about it. */
const TEXT_BELOW_PHRASE = 0.25;

/** A candidate's worth for a query; `marked` says whether the reader set any marks. */
export function pointsOf(evidence: Evidence, marked: boolean, today: string): number {
  const { titles, text, entry } = evidence;
  const textPoints = text ? text.score * POINTS.textScore + text.run * POINTS.textRun : 0;
  const best = titles.map((title) => {
    const spelling = marked ? MISSPELLED + (1 - MISSPELLED) * title.spelling : 1;
    const step = titleStep(title) * (title.isName ? NAME : 1) * spelling;
    return step + textPoints * (title.run === 1 ? TEXT_BELOW_PHRASE : 1);
  });
  const weight = IMPORTANCE[entry.importance] ?? 0;
  return Math.max(0, ...best) + weight + recencyOf(entry.dateSort, today) * POINTS.recency;
}

const ALL = 1 - 1e-9;

function titleStep(title: TitleMatch): number {
  if (title.whole) return POINTS.wholeTitle;
  const filled = title.fills * POINTS.titleFilled;
  if (title.run === 1) return POINTS.titlePhrase + (title.begins ? POINTS.titleBegins : 0) + filled;
  const run = title.run * POINTS.titleRun;
  if (title.coverage >= ALL) return POINTS.titleWords + run + filled * title.run;
  return title.coverage ** 1.5 * POINTS.titlePart + title.coverage * run;
}

/** 1 for today, falling to a half after five years; 0 without a date, and never more for what lies ahead. */
function recencyOf(dateSort: string, today: string): number {
  if (dateSort === '') return 0;
  const years = Math.abs(Date.parse(today) - Date.parse(dateSort)) / (365.25 * 86_400_000);
  return Number.isFinite(years) ? 1 / (1 + years / 5) : 0;
}

/** Most of the matched positions in a row, in ascending order, as a share of the query's `words`. */
export function longestRun(locations: readonly number[], words: number): number {
  if (words <= 1 || locations.length === 0) return 0;
  let best = 1;
  let run = 1;
  for (let index = 1; index < locations.length; index += 1) {
    const step = (locations[index] ?? 0) - (locations[index - 1] ?? 0);
    run = step === 1 ? run + 1 : 1;
    best = Math.max(best, run);
  }
  return Math.min(1, (best - 1) / (words - 1));
}

/** Sorts by points; equal ones by date, the newer first, then by name, so that the order is total. */
export function comparePoints(
  a: { readonly points: number; readonly entry: Evidence['entry'] },
  b: { readonly points: number; readonly entry: Evidence['entry'] },
): number {
  return b.points - a.points || compareNewest(a.entry, b.entry);
}

/** The newer first, undated ones last. */
export function compareNewest(a: Evidence['entry'], b: Evidence['entry']): number {
  return compare(b.dateSort, a.dateSort) || compareNames(a, b);
}

/** The older first, undated ones last. */
export function compareOldest(a: Evidence['entry'], b: Evidence['entry']): number {
  return compare(a.dateSort || '9', b.dateSort || '9') || compareNames(a, b);
}

function compareNames(a: Evidence['entry'], b: Evidence['entry']): number {
  return compare(a.kind, b.kind) || compare(a.id, b.id) || compare(a.lang, b.lang);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
