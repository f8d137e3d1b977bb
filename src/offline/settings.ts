/** What the worker says in one language. `{date}` and `{age}` are filled in the browser. */
export interface OfflineWords {
  /** Above the copy of a page: when it was kept. */
  readonly copy: string;
  /** After it, where the copy is old. */
  readonly old: string;
  /** On the page that stands in for one that was never kept. */
  readonly missing: string;
  /** In place of the list while nothing is kept. */
  readonly none: string;
  /** Patterns of a moment and of a day: `{d}`, `{m}`, `{month}`, `{y}`, `{clock}`. */
  readonly moment: string;
  readonly day: string;
  /** How old what was kept in this minute is. */
  readonly justNow: string;
}

/** What stands in for a page that is not on the device, in one language. */
export interface StandIn {
  readonly language: string;
  /** Its address, as all in these settings with the site's base. */
  readonly path: string;
  readonly words: OfflineWords;
}

/** What a build tells the worker of the site. */
export interface OfflineSettings {
  /** The site's base path, with a slash at both ends. */
  readonly base: string;
  /** Changes with the stand-ins. */
  readonly version: string;
  /** In the order of the site's languages, the one at the base first. */
  readonly standIns: readonly StandIn[];
  /** Files with a hash in their name that the stand-ins need. */
  readonly files: readonly string[];
  /** Beginnings of the addresses of pages that are never kept: the editing form, pages for frames of other sites. */
  readonly never: readonly string[];
  /** Scripts too large to be fetched before a reader asks for what they do. */
  readonly large: readonly string[];
  /** What a search asks for at stable addresses, beside its manifest: they belong together. */
  readonly searchStart: readonly string[];
  /** The search's manifest. */
  readonly searchManifest: string;
}
