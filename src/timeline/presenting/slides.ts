/** Words, with their language where it is not the page's. */
export interface Passage {
  readonly words: string;
  readonly lang?: string;
}

/** What a slide says beyond what the timeline knows. */
export interface Slide {
  /** What happened, in a sentence or two. */
  readonly text: Passage;
  /** What it belongs to and how it is known, in the page's language: "Chính trị · Hoa Kỳ · 5 nguồn". */
  readonly facts: string;
  /** What is not certain; left out where nothing is. */
  readonly doubt?: Passage;
  /** The localities it ties the city to, by their places in the file; left out where there is none. */
  readonly places?: readonly number[];
}

/** A point of the earth with a name. */
export interface NamedPlace {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
}

/** A name that every map shows at its place; one of a sea stands on it. */
export interface FixedPlace extends NamedPlace {
  readonly spread: boolean;
}

/** All that a presentation asks for when it opens. */
export interface SlideFile {
  readonly city: NamedPlace;
  readonly fixed: readonly FixedPlace[];
  readonly places: readonly NamedPlace[];
  readonly slides: Readonly<Record<string, Slide>>;
  /** Pieces of land, each its coast and then its lakes: tenths of a degree, longitude and latitude by turns. */
  readonly land: readonly (readonly (readonly number[])[])[];
}
