/* The judges of the formats come without types: as much of them as the tests ask for. */
declare module 'n3' {
  interface Term {
    readonly termType: string;
    readonly value: string;
    readonly language?: string;
    readonly datatype?: Term;
  }
  interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term;
  }
  /** Reads Turtle; throws where it is none. */
  export class Parser {
    constructor(options: { baseIRI: string; format: string });
    parse(text: string): Quad[];
  }
  export class Writer {
    constructor(options: { format: string });
    quadsToString(quads: readonly Quad[]): string;
  }
}

declare module 'jsonld' {
  interface Options {
    readonly base?: string;
    readonly algorithm?: string;
    readonly format?: string;
    readonly inputFormat?: string;
  }
  const jsonld: {
    /** N-Quads of a document. */
    toRDF(document: object, options: Options): Promise<string>;
    /** The same in an order that is the same for the same statements. */
    canonize(input: string, options: Options): Promise<string>;
  };
  export default jsonld;
}
