import MiniSearch, { type Options } from 'minisearch';
import { dateSign, datesIn, dateSigns, wordsIn } from '../folding/folding.ts';

/** A page that a reader of the pack can find. All texts are plain. */
export interface PackedText {
  /** Where it is, seen from the root of the pack. */
  readonly file: string;
  readonly title: string;
  /** Further names, parted by line ends. */
  readonly names: string;
  readonly summary: string;
  readonly body: string;
  /** The date in words; "" when it has none. */
  readonly date: string;
  /** 3 turning point, 2 notable, 1 routine, 0 evidence for others. */
  readonly importance: number;
}

/** A page that was found. */
export interface Found extends Pick<PackedText, 'file' | 'title' | 'date' | 'summary'> {
  readonly score: number;
}

/** Words of a title say more of a page than those of its text. */
const WEIGHTS = { title: 6, names: 4, date: 3, summary: 2, body: 1 } as const;
/** What an importance is worth; evidence comes behind what it supports. */
const WORTH = [0.4, 1, 1.15, 1.3] as const;
/** What is asked, marks included, stands in the title or in a name, or is the whole of it. */
const SAID = { within: 1.5, whole: 4 } as const;

/** How texts are indexed, in the build and in the reader's browser: words with and without marks are the same, so are forms of a date. */
const OPTIONS: Options<PackedText> = {
  idField: 'file',
  fields: Object.keys(WEIGHTS),
  storeFields: ['title', 'names', 'summary', 'date', 'importance'],
  // What a page is of is in its title, date and summary: dates of its text are words like others.
  tokenize: (text, field) => {
    const written = text.normalize('NFC');
    const dates = field === 'body' ? [] : datesIn(written);
    return [...foldedWords(written), ...dates.flatMap(dateSigns)];
  },
  processTerm: (term) => term,
};

/** An index as it is written to a file. */
export function packedIndex(texts: readonly PackedText[]): string {
  const index = new MiniSearch(OPTIONS);
  index.addAll(texts);
  return JSON.stringify(index);
}

/**
 * Reads an index and gives what answers queries, the best first: pages with all the words, else those with any.
 * Throws when it is no index.
 */
export function openPackedIndex(written: string): (query: string) => Found[] {
  const index = MiniSearch.loadJSON(written, OPTIONS);
  return (query) => {
    const asked = query.normalize('NFC');
    const all = resultsOf(index, asked, 'AND');
    return all.length > 0 ? all : resultsOf(index, asked, 'OR');
  };
}

function resultsOf(
  index: MiniSearch<PackedText>,
  query: string,
  combineWith: 'AND' | 'OR',
): Found[] {
  const said = spellingOf(query);
  if (said === '') return [];
  const results = index.search(query, {
    boost: WEIGHTS,
    combineWith,
    tokenize: askedTerms,
    // The last word may be under way; a slip of the hand is forgiven in long words only.
    prefix: (_, at, terms) => at === terms.length - 1,
    fuzzy: (term) => (term.length > 5 && !/\d/.test(term) ? 0.2 : false),
  });
  return results
    .map((result) => {
      const { title, names, date, summary, importance } = result as unknown as PackedText;
      const meant = Math.max(...[title, ...names.split('\n')].map((name) => fit(name, said)));
      const score = result.score * (WORTH[importance] ?? 1) * meant;
      return { file: String(result.id), title, date, summary, score };
    })
    .sort((a, b) => b.score - a.score);
}

/** The words of a query; a date in it counts as that date and not as its numbers. */
function askedTerms(query: string): string[] {
  const dates = datesIn(query, true);
  const words = wordsIn(query).filter(
    ({ start, end }) => !dates.some((date) => date.start < end && start < date.end),
  );
  return [...dates.map(dateSign), ...words.map(({ folded }) => folded)];
}

function fit(name: string, said: string): number {
  const spelt = spellingOf(name);
  if (spelt === said) return SAID.whole;
  return ` ${spelt} `.includes(` ${said} `) ? SAID.within : 1;
}

function foldedWords(text: string): string[] {
  return wordsIn(text).map(({ folded }) => folded);
}

/** The words of a text without marks, in one line. */
function spellingOf(text: string): string {
  return foldedWords(text.normalize('NFC')).join(' ');
}
