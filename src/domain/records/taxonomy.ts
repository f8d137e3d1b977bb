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

/** How the city and a locality are tied. */
export interface RelationKind extends Term {
  /** False for places that events name without their being partners of the city. */
  readonly partner: boolean;
}

/** The words the chronicle sorts its records by. */
export interface Taxonomy {
  readonly categories: readonly Term[];
  readonly pillars: readonly Term[];
  readonly relations: readonly RelationKind[];
  /** Country names that differ from the ones the platform knows, by ISO 3166-1 alpha-2 code. */
  readonly countryNames: Readonly<Record<string, LocalText>>;
}
