/** What stands at the head of every file of the data: what it is, of when, and on what terms. */
export interface DataHead {
  /** The name of the chronicle, by language. */
  readonly name: Readonly<Record<string, string>>;
  /** The version of the data: its day, and the first letters of its hash. */
  readonly version: string;
  /** The day the data is of, ISO 8601: that of its release, else the one on which it was put together. */
  readonly date: string;
  /** The address at which this state of the data stays; null where it is no release. */
  readonly release: string | null;
  /** Who publishes it, by language. */
  readonly publisher: Readonly<Record<string, string>>;
  readonly licence: { readonly name: string; readonly url: string };
  readonly languages: readonly string[];
}
