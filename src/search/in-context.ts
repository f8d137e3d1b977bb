import { candidates } from './candidates.ts';
import { foldWord } from './folding/folding.ts';
import { stemOf } from './inflection.ts';
import type { Hit, SearchMeans } from './means.ts';
import { neighboursOf, type KnownWord } from './nearest.ts';
import { isHidden, type Term } from './reading.ts';
import { isMarked, understandAs, type Understood } from './understanding.ts';

/** Words tried in the place of one word. */
const MOST_TRIED = 6;
/** In longer queries a word too many is likelier than a wrong one. */
const LONGEST = 8;

/** A word of the query and how the reader wrote it, which may already have been put right. */
interface Doubt {
  readonly term: Term;
  readonly written: string;
}

/**
 * A slip of the hand may be another word ("nem" for "nên"), and a word that is none has several
 * neighbours. Tries the neighbours of each doubtful word, of all words when none is doubtful, and
 * takes those with which the best title is found; null when that is no better than `points`.
 */
export function correctInContext(
  means: SearchMeans,
  understood: Understood,
  points: number,
): Understood | null {
  const { terms, phrases } = understood.query;
  if (terms.length < 2 || terms.length > LONGEST || phrases.length > 0) return null;
  const tries = doubtsOf(understood).flatMap((doubt) =>
    neighboursOf(means.vocabulary, foldWord(doubt.written))
      .slice(0, MOST_TRIED)
      .map((word) => withWord(means, understood, doubt, word)),
  );
  let best: { readonly understood: Understood; readonly points: number } | null = null;
  for (const one of tries) {
    const top = topOf(candidates(means, one.query, [], null));
    if (top > (best?.points ?? points)) best = { understood: one, points: top };
  }
  return best?.understood ?? null;
}

function doubtsOf({ query, repair }: Understood): Doubt[] {
  const words = query.terms.filter(({ sign }) => !isHidden(sign) && /^\p{L}{2,}$/u.test(sign));
  if (repair.mistaken.length === 0) return words.map((term) => ({ term, written: term.spelling }));
  return repair.mistaken.flatMap(({ written, meant }) => {
    const term = words.find(({ sign }) => sign === stemOf(foldWord(meant)));
    return term ? [{ term, written }] : [];
  });
}

function withWord(
  means: SearchMeans,
  { query, repair }: Understood,
  { term, written }: Doubt,
  word: KnownWord,
): Understood {
  const meant = isMarked(query) ? word.spelling : word.folded;
  const text = query.terms.map((other) => (other === term ? meant : other.spelling)).join(' ');
  const others = repair.mistaken.filter((slip) => slip.written !== written);
  return {
    query: understandAs(means, text),
    repair: { ...repair, text, mistaken: [...others, { written, meant }] },
  };
}

/** Points of the best hit; 0 when there is none. */
export function topOf(hits: readonly Hit[]): number {
  return hits.reduce((most, { points }) => Math.max(most, points), 0);
}
