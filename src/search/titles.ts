import type { Entry } from './documents.ts';
import { foldWord, settleVowel, wordsIn } from './folding/folding.ts';
import { addressSigns, datesOf } from './index-records.ts';
import { stemOf } from './inflection.ts';
import { matchTerms, type Match } from './matching.ts';
import { isHidden, joinedRuns, readText, type Reading, type Sign, type Term } from './reading.ts';
import type { Synonyms } from './synonyms.ts';

/** Titles and names in memory; they answer before any index is loaded. */
export interface Titles {
  readonly entries: readonly Entry[];
  readonly byPage: ReadonlyMap<string, Entry>;
  /** The readings of an entry's title and names, made when first asked for. */
  read(entry: Entry): readonly Reading[];
  /** All words of title and names, folded, each after a space; cheap to look into. */
  folded(entry: Entry): string;
  /** The signs of its date and of its address, and what each is worth beside a word of the title. */
  beside(entry: Entry): ReadonlyMap<Sign, number>;
}

/** Makes entries answer; they keep their order. */
export function titlesOf(entries: readonly Entry[], synonyms: Synonyms): Titles {
  return {
    entries,
    byPage: new Map(entries.map((entry) => [entry.page, entry] as const)),
    read: kept((entry) => [entry.title, ...entry.names].map((text) => readText(text, synonyms))),
    folded: kept(foldedWords),
    beside: kept((entry) => signsBeside(entry, synonyms)),
  };
}

/** Does the work for an entry when it is first asked for, and never again. */
function kept<T>(work: (entry: Entry) => T): (entry: Entry) => T {
  const known = new Map<Entry, T>();
  return (entry) => {
    const before = known.get(entry);
    if (before !== undefined) return before;
    const fresh = work(entry);
    known.set(entry, fresh);
    return fresh;
  };
}

/** Looks at letters only: reading thousands of titles for dates and ideas would be felt. */
function foldedWords({ title, names }: Entry): string {
  const words = [title, ...names].flatMap((written) => {
    const text = written.normalize('NFC');
    const single = wordsIn(text);
    const joined = joinedRuns(text, single).map(({ first, last }) =>
      single.slice(first, last + 1).map(({ folded }) => folded),
    );
    return [...single.map(({ folded }) => folded), ...joined.map((run) => run.join(''))];
  });
  return [...new Set(words)].map((word) => ` ${word}`).join('');
}

/** The kind of records whose date is the day on which they happened. */
const HAPPENING = 'event';
/** What the date of another record is worth: a figure's is only that of its latest value. */
const OTHER_DATE = 0.35;
const ADDRESS = 0.5;

function signsBeside(entry: Entry, synonyms: Synonyms): Map<Sign, number> {
  const { passages } = readText(datesOf(entry), synonyms);
  const date = [...passages.map(({ sign }) => sign), entry.dateSort.slice(0, 4)];
  const worth = entry.kind === HAPPENING ? 1 : OTHER_DATE;
  return new Map([
    ...addressSigns(entry, synonyms).map((sign) => [sign, ADDRESS] as const),
    ...date.map((sign) => [sign, worth] as const),
  ]);
}

export type TitleMatch = Match & { readonly isName: boolean };

/** How well an entry's title matches, and each of its names; its date counts with every one of them. */
export function matchTitles(
  titles: Titles,
  entry: Entry,
  terms: readonly Term[],
  open: string | null,
): TitleMatch[] {
  const beside = titles.beside(entry);
  return titles.read(entry).map((reading, index) => {
    const match = matchTerms(reading, terms, open, beside);
    return { ...match, whole: match.whole || says(reading, terms), isName: index > 0 };
  });
}

/** True when the words typed are those of the title, however either of them is to be understood. */
function says({ words }: Reading, terms: readonly Term[]): boolean {
  const typed = terms.flatMap(({ spelling }) => spelling.split(' '));
  return (
    typed.length === words.length &&
    words.every(
      ({ folded }, at) => stemOf(folded) === stemOf(settleVowel(foldWord(typed[at] ?? ''))),
    )
  );
}

/** Entries whose title or names hold every term that must be found, the last one at least in its beginning. */
export function entriesTitled(
  titles: Titles,
  terms: readonly Term[],
  open: string | null,
): Entry[] {
  const wanted = terms.filter(({ optional }) => !optional);
  if (wanted.length === 0) return [];
  const beginnings = wanted
    .filter(({ sign }) => !isHidden(sign))
    .map((term) => (term === terms.at(-1) && open !== null ? open : term.sign));
  return titles.entries.filter(
    (entry) =>
      beginnings.every(
        (word) =>
          titles.folded(entry).includes(` ${word}`) || entry.dateSort.startsWith(`${word}-`),
      ) && matchTitles(titles, entry, terms, open).some(({ coverage }) => coverage > 1 - 1e-9),
  );
}
