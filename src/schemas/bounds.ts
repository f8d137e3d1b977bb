/**
 * How long, how many and how great anything in a content file may be. Every string, list and number
 * of a schema takes its bound from here, and a test finds one that has none. They are many times
 * what a chronicle needs, and small enough that no file makes the build slow: what is checked must
 * also be built.
 */
export const BOUNDS = {
  /** Characters of a string. */
  length: {
    id: 60,
    /** Two or three letters, such as a language's short name. */
    sign: 10,
    /** The longest date there is, two qualified days, has 23. */
    date: 60,
    languageTag: 35,
    timeZone: 64,
    /** Names, labels, units, official numbers, a phrase to search for. */
    name: 200,
    /** Names in drawings, where a longer one would be cut. */
    short: 40,
    /** Titles: those of documents are long. */
    title: 240,
    /** A sentence or several: summaries have narrower bounds of their own. */
    note: 2000,
    address: 2000,
    path: 200,
  },
  /** Items of a list. */
  count: {
    languages: 20,
    /** Records taken back in all the years of a chronicle. */
    withdrawn: 2000,
    /** What one record names: partners, people, sources, steps, roles. */
    named: 500,
    terms: 200,
    stories: 500,
    observations: 2000,
    synonymGroups: 2000,
    synonyms: 50,
  },
  /** First and last year an author may name. */
  year: { from: 1, to: 9999 },
  /** Either way from zero: beyond it not every whole number can be told from the next. */
  quantity: Number.MAX_SAFE_INTEGER,
  /** A file as a whole, in characters; one that is larger is not even read. */
  file: 300_000,
  /** The list of published addresses, a short line for each record there ever was. */
  publishedList: 5_000_000,
  /** Problems of one kind of reading told of one file; who repairs so many runs the check again. */
  told: 100,
  /** Markdown. Its reader's time grows with the square of some of these. */
  body: {
    length: 50_000,
    /** Quotes and lists inside one another at the beginning of a line: `> > - `. */
    nestedInLine: 6,
    /** Lines that begin as a quote. */
    quotedLines: 500,
    /** Anything inside anything: emphasis in a link in a list in a list. */
    depth: 50,
    /** Marks of emphasis between two empty lines. */
    marks: 500,
  },
} as const;
