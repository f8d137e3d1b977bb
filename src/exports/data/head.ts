/** What stands at the head of every file of the data: what it is, of when, and on what terms. */
export interface DataHead {
  /** The name of the chronicle, by language. */
  readonly name: Readonly<Record<string, string>>;
  /** The version of the data: the day it was put together, and the first letters of its hash. */
  readonly version: string;
  /** The day the data was put together, ISO 8601. */
  readonly date: string;
  /** Who publishes it, by language. */
  readonly publisher: Readonly<Record<string, string>>;
  readonly licence: { readonly name: string; readonly url: string };
  readonly languages: readonly string[];
}
