import { isHidden, type Passage, type Reading, type Sign, type Term } from './reading.ts';

/** How well a text matches the terms of a query. */
export interface Match {
  /** Weight of the terms found, those that may be missing left aside, as a share, 0 to 1. */
  readonly coverage: number;
  /** Most terms found side by side in the query's order, as a share, 0 to 1. */
  readonly run: number;
  /** Share of the words found that are spelled as the reader spelled them, 0 to 1. */
  readonly spelling: number;
  /** Whether the longest run begins the text, and whether it is the whole of it. */
  readonly begins: boolean;
  readonly whole: boolean;
  /** Share of the text's words that the longest run covers, 0 to 1. */
  readonly fills: number;
}

const NONE: Match = {
  ...{ coverage: 0, run: 0, spelling: 0, fills: 0 },
  ...{ begins: false, whole: false },
};

/**
 * Compares a title or another short text with the terms of a query. `open` is the last word as far
 * as it was typed, folded, when the reader may not have finished it: its beginning is then enough.
 * `beside` are signs that belong to the text without being a part of it, and what each is worth, 0 to 1.
 */
export function matchTerms(
  reading: Reading,
  terms: readonly Term[],
  open: string | null = null,
  beside: ReadonlyMap<Sign, number> = new Map(),
): Match {
  const places = terms.map((term, index) =>
    reading.passages.filter(
      ({ sign, first }) =>
        sign === term.sign ||
        (open !== null &&
          index === terms.length - 1 &&
          !isHidden(sign) &&
          reading.words[first]?.folded.startsWith(open)),
    ),
  );
  const found = terms.map(({ sign }, index) =>
    (places[index] ?? []).length > 0 ? 1 : (beside.get(sign) ?? 0),
  );
  if (!found.some((share) => share > 0)) return NONE;
  const run = longestRun(places);
  const wordCount = reading.words.length;
  const all = run.terms === terms.length;
  return {
    coverage: coverageOf(terms, found),
    run: run.terms / terms.length,
    spelling: spellingShare(reading, terms, places),
    begins: run.first === 0,
    whole: all && run.first === 0 && run.last === wordCount - 1 && endsExactly(reading, terms, run),
    fills: run.terms === 0 ? 0 : (run.last - run.first + 1) / wordCount,
  };
}

function coverageOf(terms: readonly Term[], found: readonly number[]): number {
  const weights = terms.map(({ weight, optional }) => (optional ? 0 : weight));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const part = weights.reduce((sum, weight, index) => sum + weight * (found[index] ?? 0), 0);
  return part / Math.max(whole, Number.EPSILON);
}

/** A word of which only the beginning was typed does not make a title whole. */
function endsExactly({ passages }: Reading, terms: readonly Term[], { last }: Run): boolean {
  return passages.some((passage) => passage.last === last && passage.sign === terms.at(-1)?.sign);
}

interface Run {
  readonly terms: number;
  readonly first: number;
  readonly last: number;
}

function longestRun(places: readonly (readonly Passage[])[]): Run {
  let best: Run = { terms: 0, first: Infinity, last: -1 };
  places.forEach((passages, start) => {
    for (const passage of passages) {
      const run = followedBy(passage, places.slice(start + 1));
      const longer = run.terms > best.terms || (run.terms === best.terms && run.first < best.first);
      const wider = run.terms === best.terms && run.first === best.first && run.last > best.last;
      if (longer || wider) best = run;
    }
  });
  return best;
}

function followedBy(start: Passage, rest: readonly (readonly Passage[])[]): Run {
  let { last } = start;
  let terms = 1;
  for (const passages of rest) {
    const next = passages
      .filter(({ first }) => first === last + 1)
      .reduce<Passage | null>((a, b) => (a && a.last >= b.last ? a : b), null);
    if (!next) break;
    last = next.last;
    terms += 1;
  }
  return { terms, first: start.first, last };
}

/** Another name of the same idea is nearly as good as the name the reader used. */
const OTHER_NAME = 0.8;

function spellingShare(
  { words }: Reading,
  terms: readonly Term[],
  places: readonly (readonly Passage[])[],
): number {
  const shares = terms.flatMap((term, index) => {
    const passages = places[index] ?? [];
    if (passages.length === 0) return [];
    const exact = passages.some(({ first, last }) => {
      const run = words.slice(first, last + 1).map((word) => word.spelling);
      return run.join(' ').startsWith(term.spelling);
    });
    return [exact ? 1 : isHidden(term.sign) ? OTHER_NAME : 0];
  });
  return shares.length === 0 ? 1 : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
