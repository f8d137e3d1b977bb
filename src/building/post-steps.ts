/** Something made from the rendered pages before the site is put in place. */
export interface PostStep {
  /** Names the step in progress lines: "Building the search index". */
  readonly name: string;
  /** Works on the rendered folder; a throw fails the build, with the error's message shown. */
  readonly run: (folder: string) => Promise<unknown>;
}
