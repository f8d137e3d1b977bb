import type { TermFindings, TitlePlace } from './findings.ts';
import { NAME_STEP } from './heads/postings.ts';

/** How well a title, or one of the names, matches the terms of a query. */
export interface TitleMatch {
  /** Weight of the terms found, in the title or as the date, as a share, 0 to 1. */
  readonly coverage: number;
  /** Most terms found side by side in the query's order, as a share, 0 to 1. */
  readonly run: number;
  /** Share of the words found that are spelled as the reader spelled them, 0 to 1. */
  readonly spelling: number;
  /** Whether the longest run begins the title, and whether it is the whole of it. */
  readonly begins: boolean;
  readonly whole: boolean;
  /** Share of the title's words that the longest run covers, 0 to 1. */
  readonly fills: number;
  readonly isName: boolean;
}

const NONE: TitleMatch = {
  coverage: 0,
  run: 0,
  spelling: 0,
  fills: 0,
  begins: false,
  whole: false,
  isName: false,
};

const NOTHING = [NONE];

interface Run {
  readonly terms: number;
  readonly first: number;
  readonly last: TitlePlace;
}

/** How a document's title and each of its names match; the date counts with every one of them. */
export function matchTitles(doc: number, findings: readonly TermFindings[]): TitleMatch[] {
  if (!findings.some((term) => term.isNamed(doc))) return NOTHING;
  const places = findings.map((term) => term.places(doc));
  const names = new Set(places.flatMap((list) => list.map(({ place }) => nameOf(place))));
  const dated = findings.map((term) => term.asDate(doc));
  if (names.size === 0) return [matchDate(findings, dated)];
  return [...names].sort((a, b) => a - b).map((name) => matchName(name, places, findings, dated));
}

function nameOf(place: number): number {
  return Math.floor(place / NAME_STEP);
}

function matchDate(findings: readonly TermFindings[], dated: readonly number[]): TitleMatch {
  return { ...NONE, coverage: shareOf(findings, dated), spelling: 1 };
}

function matchName(
  name: number,
  places: readonly (readonly TitlePlace[])[],
  findings: readonly TermFindings[],
  dated: readonly number[],
): TitleMatch {
  const inside = places.map((list) => list.filter(({ place }) => nameOf(place) === name));
  const run = longestRun(inside);
  const found = inside.map((list, index) => (list.length > 0 ? 1 : (dated[index] ?? 0)));
  const agreeing = inside.flatMap((list) =>
    list.length > 0 ? [Math.max(...list.map(({ agrees }) => agrees))] : [],
  );
  const start = name * NAME_STEP;
  const length = run.last.place - start + run.last.span + run.last.left;
  const covered = run.last.place + run.last.span - run.first;
  return {
    coverage: shareOf(findings, found),
    run: run.terms / findings.length,
    spelling: agreeing.reduce((sum, agrees) => sum + agrees, 0) / Math.max(1, agreeing.length),
    begins: run.first === start,
    whole: run.terms === findings.length && covered === length,
    fills: covered / Math.max(1, length),
    isName: name > 0,
  };
}

function shareOf(findings: readonly TermFindings[], found: readonly number[]): number {
  const whole = findings.reduce((sum, { weight }) => sum + weight, 0);
  const part = findings.reduce((sum, { weight }, at) => sum + weight * (found[at] ?? 0), 0);
  return part / Math.max(whole, 1e-9);
}

function longestRun(places: readonly (readonly TitlePlace[])[]): Run {
  const runs = places.flatMap((list, term) =>
    list.map((place) => runFrom(place, places.slice(term + 1))),
  );
  return runs.reduce((best, run) => (isBetter(run, best) ? run : best), NO_RUN);
}

const NO_RUN: Run = { terms: 0, first: 0, last: { place: 0, span: 0, left: 0, agrees: 0 } };

/** More terms, then more words for them, then nearer the beginning. */
function isBetter(run: Run, other: Run): boolean {
  const wider = end(run) - run.first - (end(other) - other.first);
  return (run.terms - other.terms || wider || other.first - run.first) > 0;
}

function end({ last }: Run): number {
  return last.place + last.span;
}

function runFrom(start: TitlePlace, rest: readonly (readonly TitlePlace[])[]): Run {
  let last = start;
  let terms = 1;
  for (const list of rest) {
    const next = list
      .filter(({ place }) => place === last.place + last.span)
      .reduce<TitlePlace | null>((a, b) => (a && a.span >= b.span ? a : b), null);
    if (!next) break;
    last = next;
    terms += 1;
  }
  return { terms, first: start.place, last };
}
