/** Kinds of documents a reader can find: the records, and prose pages. */
type DocumentKind = string;

/** When something was, as far as its source says. */
export interface DocumentTime {
  /** The days, months and years that are stated: "2023-04-26", "2023-04", "2023". */
  readonly named: readonly string[];
  /** First and last ISO day it may mean; "" where that end is open or unknown. */
  readonly first: string;
  readonly last: string;
}

/** One page of the site in one language, as the search indexes it. All texts are plain. */
export interface SearchDocument {
  /** Id of the record or page, the same in every language. */
  readonly id: string;
  readonly kind: DocumentKind;
  /** BCP 47 tag of the texts. */
  readonly lang: string;
  /** Address the result links to, base path included. */
  readonly url: string;
  readonly title: string;
  /** Further names it is known by: short form, local name, number. */
  readonly names: readonly string[];
  readonly summary: string;
  readonly body: string;
  /** The date in words; "" when it has none. */
  readonly dateLabel: string;
  /** ISO day by which it sorts ("2023-04-26"); "" when it has no date. */
  readonly dateSort: string;
  readonly year: number | null;
  /** Null when it has no date. */
  readonly time: DocumentTime | null;
  readonly category: string | null;
  readonly pillars: readonly string[];
  readonly partners: readonly string[];
  readonly countries: readonly string[];
  readonly strategies: readonly string[];
  /** 3 turning point, 2 notable, 1 routine, 0 evidence for others. */
  readonly importance: 0 | 1 | 2 | 3;
  /** Whether it was still to come when the site was built. */
  readonly ahead?: boolean;
  /** Names of the countries it is about, for what stands by itself for a country: its partners, its events. */
  readonly about?: readonly string[];
  /** How many records of each kind it gathers, when it stands for a list. */
  readonly counts?: Readonly<Record<DocumentKind, number>>;
  /** What a result of its kind shows beside the date: a partner's country, a figure's latest value. */
  readonly detail?: string;
}

/** The facets a reader can narrow a search by, in the order they are shown. */
export const FACETS = [
  'type',
  'category',
  'year',
  'pillar',
  'partner',
  'country',
  'strategy',
  'lang',
] as const;
export type Facet = (typeof FACETS)[number];

/** Something of each facet. */
export function byFacet<T>(of: (facet: Facet) => T): Record<Facet, T> {
  return Object.fromEntries(FACETS.map((facet) => [facet, of(facet)])) as Record<Facet, T>;
}

/** The values a document has under each facet. */
export type FacetValues = Readonly<Record<Facet, readonly string[]>>;

/** The values a reader chose; a missing facet is not narrowed. */
export type Selection = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** One document as a result shows it; fetched only for results that are shown. */
export interface Entry {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly lang: string;
  readonly url: string;
  readonly title: string;
  readonly names: readonly string[];
  readonly dateLabel: string;
  readonly dateSort: string;
  readonly detail: string;
  /** How many records of each kind it gathers, when it stands for a list. */
  readonly counts?: Readonly<Record<DocumentKind, number>>;
  /** Summary and body, from which the excerpt is cut. */
  readonly text: string;
}

/** The facet values of one document. */
export function facetsOf(document: SearchDocument): FacetValues {
  return {
    type: [document.kind],
    category: document.category === null ? [] : [document.category],
    year: document.year === null ? [] : [String(document.year)],
    pillar: document.pillars,
    partner: document.partners,
    country: document.countries,
    strategy: document.strategies,
    lang: [document.lang],
  };
}
