import type { Reading } from '#reading/read-files.ts';
import type { ReadContent } from './read-content.ts';
import type { RecordMoments } from './record-moments.ts';
import type { SiteAddress } from './site-address.ts';

/** Prints a line of progress. */
export type Say = (message: string) => void;

/** A site whose pages are rendered, and what the build knows of it: read or asked once for all steps. */
export interface BuiltSite {
  /** Where its pages are. */
  readonly folder: string;
  readonly address: SiteAddress;
  /** The content folder as it was read. */
  readonly reading: Reading;
  /** The same as the pages show it. */
  readonly content: ReadContent;
  /** What Git tells of the content. */
  readonly moments: RecordMoments;
}

/** Something made from the rendered pages before the site is put in place. */
export interface PostStep {
  /** Names the step in progress lines: "Building the search index". */
  readonly name: string;
  /** A throw fails the build, with the error's message shown. What it says is shown below its name. */
  readonly run: (site: BuiltSite, say: Say) => Promise<unknown>;
}
