import { z } from 'astro/zod';
import {
  HUES,
  SHAPES,
  VISIT_DIRECTIONS,
  type Category,
  type RelationKind,
  type Taxonomy,
  type Term,
} from '#domain/records/taxonomy.ts';
import { BOUNDS } from './bounds.ts';
import { country, localName, localText, slug } from './words.ts';

const term = {
  id: slug,
  label: localName,
  definition: localText.optional().describe('When an editor should choose it'),
  hue: z.enum(HUES).describe('Colour, tuned for both themes'),
  shape: z.enum(SHAPES).describe('Shape that goes with the colour'),
};

const plainTerm = z.strictObject(term).transform((given): Term => ({
  ...given,
  definition: given.definition ?? null,
}));

const category = z
  .strictObject({
    ...term,
    visit: z
      .enum(VISIT_DIRECTIONS)
      .optional()
      .describe('For visits: in where guests come to the city, out where the city travels'),
    contact: z
      .boolean()
      .default(true)
      .describe('false where events only name partner localities, without meeting them'),
  })
  .transform((given): Category => ({
    ...given,
    definition: given.definition ?? null,
    visit: given.visit ?? null,
  }));

const relation = z
  .strictObject({
    ...term,
    partner: z.boolean().default(true).describe('false for places that are not partners'),
  })
  .transform((given): RelationKind => ({
    ...given,
    definition: given.definition ?? null,
  }));

/** `content/taxonomy.yaml`: the words records are sorted by. */
export const taxonomySchema = z
  .strictObject({
    categories: z.array(category).min(1).max(BOUNDS.count.terms),
    pillars: z.array(plainTerm).min(1).max(BOUNDS.count.terms),
    relations: z.array(relation).max(BOUNDS.count.terms).default([]),
    themes: z
      .array(plainTerm)
      .max(BOUNDS.count.terms)
      .default([])
      .describe('What figures are about, in the order of their list'),
    countryNames: z.record(country, localName).default({}),
  })
  .transform((taxonomy): Taxonomy => taxonomy);
