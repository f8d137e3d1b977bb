import type { ReadContent } from './read-content.ts';
import type { SiteAddress } from './site-address.ts';

/** Prints a line of progress. */
export type Say = (message: string) => void;

/** Something made from the rendered pages before the site is put in place. */
export interface PostStep {
  /** Names the step in progress lines: "Building the search index". */
  readonly name: string;
  /**
   * Works on the rendered folder, with the content it was rendered from and the address it is for; a
   * throw fails the build, with the error's message shown. What it says is shown below its name.
   */
  readonly run: (
    folder: string,
    content: ReadContent,
    address: SiteAddress,
    say: Say,
  ) => Promise<unknown>;
}
