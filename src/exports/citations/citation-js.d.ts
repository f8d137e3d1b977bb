/* The judge of the formats comes without types: as much of it as the tests ask for. */
declare module '@citation-js/core' {
  /** A list of CSL items read from a text in any format whose plugin is loaded; throws on what is none. */
  export class Cite {
    constructor(text: string);
    readonly data: readonly unknown[];
  }
  export const plugins: { list(): readonly string[] };
}
