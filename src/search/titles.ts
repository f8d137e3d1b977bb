import type { Entry } from './documents.ts';
import { foldWord, wordsIn } from './folding/folding.ts';
import { matchTerms, type Match } from './matching.ts';
import { isHidden, readText, type Reading, type Term } from './reading.ts';
import type { Synonyms } from './synonyms.ts';

/** Titles and names in memory; they answer before any index is loaded. */
export interface Titles {
  readonly entries: readonly Entry[];
  readonly byPage: ReadonlyMap<string, Entry>;
  /** The readings of an entry's title and names, made when first asked for. */
  read(entry: Entry): readonly Reading[];
  /** All words of title and names, folded, each after a space; cheap to look into. */
  folded(entry: Entry): string;
}

/** Makes entries answer; they keep their order. */
export function titlesOf(entries: readonly Entry[], synonyms: Synonyms): Titles {
  const readings = new Map<Entry, readonly Reading[]>();
  const words = new Map<Entry, string>();
  return {
    entries,
    byPage: new Map(entries.map((entry) => [entry.page, entry] as const)),
    read(entry) {
      const known = readings.get(entry);
      if (known) return known;
      const fresh = [entry.title, ...entry.names].map((text) => readText(text, synonyms));
      readings.set(entry, fresh);
      return fresh;
    },
    folded(entry) {
      const known = words.get(entry);
      if (known !== undefined) return known;
      const text = [entry.title, ...entry.names].join(' ').normalize('NFC');
      const fresh = wordsIn(text)
        .map((word) => ` ${word.folded}`)
        .join('');
      words.set(entry, fresh);
      return fresh;
    },
  };
}

/** How well an entry's title matches, or one of its names when that is better; names count a little less. */
export function matchTitle(
  titles: Titles,
  entry: Entry,
  terms: readonly Term[],
  open: string | null,
): Match & { readonly isName: boolean } {
  const [title, ...names] = titles.read(entry).map((reading) => matchTerms(reading, terms, open));
  const none = matchTerms({ text: '', words: [], passages: [] }, terms);
  const best = names.reduce<Match | null>((a, b) => (a && worth(a) >= worth(b) ? a : b), null);
  const named = best !== null && worth(best) > worth(title ?? none);
  return { ...(named ? best : (title ?? none)), isName: named };
}

function worth({ whole, run, coverage, spelling }: Match): number {
  return (whole ? 8 : 0) + run * 4 + coverage * 2 + spelling;
}

/** Entries whose title or names hold every term, the last one at least in its beginning. */
export function entriesTitled(
  titles: Titles,
  terms: readonly Term[],
  open: string | null,
): Entry[] {
  if (terms.length === 0) return [];
  const beginnings = terms
    .filter(({ sign }) => !isHidden(sign))
    .map((term) => (term === terms.at(-1) && open !== null ? open : foldStem(term)));
  return titles.entries.filter(
    (entry) =>
      beginnings.every((word) => titles.folded(entry).includes(` ${word}`)) &&
      matchTitle(titles, entry, terms, open).coverage === 1,
  );
}

function foldStem({ sign }: Term): string {
  return foldWord(sign);
}
