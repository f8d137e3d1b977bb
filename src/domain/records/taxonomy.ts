import type { LocalText } from './text.ts';

export const HUES = [
  'red',
  'teal',
  'gold',
  'violet',
  'blue',
  'green',
  'brown',
  'slate',
  'pink',
  'orange',
] as const;
export type Hue = (typeof HUES)[number];

export const SHAPES = [
  'circle',
  'square',
  'diamond',
  'triangle',
  'triangle-down',
  'cross',
  'star',
  'hexagon',
  'ring',
  'bar',
] as const;
export type Shape = (typeof SHAPES)[number];

/** A term of a facet, with a colour that never comes without its shape. */
export interface Term {
  readonly id: string;
  readonly label: LocalText;
  readonly definition: LocalText | null;
  readonly hue: Hue;
  readonly shape: Shape;
}

/** Which way a visit goes: guests who come to the city, or the city's own people who travel. */
export const VISIT_DIRECTIONS = ['in', 'out'] as const;
export type VisitDirection = (typeof VISIT_DIRECTIONS)[number];

/** What kind of event it is. */
export interface Category extends Term {
  /** Null for events that are no visit. */
  readonly visit: VisitDirection | null;
  /** False where events name localities that nobody met: news, a consul's visit. */
  readonly contact: boolean;
}

/** How the city and a locality are tied. */
export interface RelationKind extends Term {
  /** False for places that events name without their being partners of the city. */
  readonly partner: boolean;
}

/** The lists of terms that records are sorted by. */
export const TERM_LISTS = ['categories', 'pillars', 'relations', 'themes'] as const;
export type TermList = (typeof TERM_LISTS)[number];

/** Fields of records whose values are terms, and the list each is in. */
export const TERM_FIELDS: Readonly<Record<string, TermList>> = {
  category: 'categories',
  pillars: 'pillars',
  relation: 'relations',
  theme: 'themes',
};

/** The words the chronicle sorts its records by. */
export interface Taxonomy {
  readonly categories: readonly Category[];
  readonly pillars: readonly Term[];
  readonly relations: readonly RelationKind[];
  /** What figures are about. */
  readonly themes: readonly Term[];
  /** Country names that differ from the ones the platform knows, by ISO 3166-1 alpha-2 code. */
  readonly countryNames: Readonly<Record<string, LocalText>>;
}
