import type { TextMatch } from './texts/find.ts';
import type { TitleMatch } from './title-match.ts';

/** What is known of one candidate. */
export interface Evidence {
  /** The title and the names that match at all, none left out that could match best. */
  readonly titles: readonly TitleMatch[];
  readonly text: TextMatch;
  /** 2 for a partner in the country asked for, 1 for what happened with it; else 0. */
  readonly about: number;
  /** 3 turning point, 2 notable, 1 routine, 0 evidence for others. */
  readonly importance: number;
}

/**
 * Points, in steps far enough apart that a lower step rarely adds up to a higher one: the whole
 * title, a phrase of it, all terms somewhere in it; then the text; importance only breaks ties.
 */
const POINTS = {
  wholeTitle: 1000,
  titlePhrase: 420,
  titleBegins: 60,
  titleFilled: 100,
  titleWords: 260,
  titleRun: 60,
  titlePart: 160,
  textScore: 130,
  textPairs: 110,
} as const;

/** Sources come last among equals: they prove what the records say. */
const IMPORTANCE = [-180, 6, 12, 18] as const;

/** What is about the country asked for comes before what merely has its name in a longer one. */
const ABOUT = [0, 600, 680] as const;
/** Of what is about it, what says so comes first. */
const SAYS_SO = 0.1;

/** A name counts nearly as much as the title. */
const NAME = 0.95;
/** Where a title says it all, it matters less how the text goes on about it. */
const TEXT_BELOW_PHRASE = 0.25;

/** What full texts add up to: less than a phrase of the title. */
const MOST_OF_TEXT = 320;

/** Whoever has so many points stays before all that full texts may still bring. */
export const CERTAIN = MOST_OF_TEXT + Math.max(...IMPORTANCE);

/** A candidate's worth for a query by its title, names, date and summary. */
export function pointsOf(evidence: Evidence): number {
  return contentPoints(evidence) + (IMPORTANCE[evidence.importance] ?? 0);
}

/** A candidate's worth when its full text has all terms; `evidence.text` is of the full text. */
export function textPointsOf(evidence: Evidence): number {
  const points = Math.min(contentPoints(evidence), MOST_OF_TEXT);
  return points + (IMPORTANCE[evidence.importance] ?? 0);
}

function contentPoints(evidence: Evidence): number {
  const said = saidPoints(evidence);
  const about = ABOUT[evidence.about] ?? 0;
  return about === 0 ? said : Math.max(said, about + said * SAYS_SO);
}

function saidPoints({ titles, text }: Evidence): number {
  const textPoints = text.score * POINTS.textScore + text.pairs * POINTS.textPairs;
  const best = titles.map((title) => {
    const step = titleStep(title) * (title.isName ? NAME : 1) * title.spelling;
    return step + textPoints * (title.run === 1 ? TEXT_BELOW_PHRASE : 1);
  });
  return Math.max(0, ...best);
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
