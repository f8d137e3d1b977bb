/** What the page shows of the content's problems while it is edited; all of it in words. */
export interface EditingProblems {
  readonly lang: string;
  /** The same in the other languages of the site. */
  readonly others?: readonly EditingProblems[];
  /** How many keep the site from being built. */
  readonly errors: number;
  readonly title: string;
  readonly words: Readonly<Record<'old' | 'unshown' | 'open' | 'more' | 'rest', string>>;
  readonly problems: readonly {
    readonly severity: 'error' | 'warning';
    readonly label: string;
    /** File and line. */
    readonly place: string;
    /** Address that opens the place in the editor of this machine. */
    readonly opens: string;
    readonly message: string;
    readonly fix: string;
    /** Address of the page that explains the kind. */
    readonly docs: string;
  }[];
}

/** The name under which they are sent to the page. */
export const EDITING_EVENT = 'chronicle:problems';
/** Where a page asks for them, below the site's base. */
export const EDITING_PATH = '__problems';

/** What a page of a language shows: the problems in its own words where they are told in them. */
export function problemsFor(told: EditingProblems, lang: string): EditingProblems {
  return told.others?.find((other) => other.lang === lang) ?? told;
}
