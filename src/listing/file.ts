/** A row of a list too long for its page, in the words of one language. */
export interface ListLine {
  readonly href: string;
  readonly title: string;
  /** The title's language where it is not the page's. */
  readonly lang?: string | undefined;
  /** Its time in words. */
  readonly when: string;
  /** What else a reader sees of it. */
  readonly note: string;
  /** Words that find it and are not shown, such as the names of those in it. */
  readonly more?: string | undefined;
  /** Its values of each facet. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

/** All rows, in the order of the list. */
export interface ListFile {
  readonly lines: readonly ListLine[];
}
