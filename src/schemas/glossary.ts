import { z } from 'astro/zod';
import type { GlossaryTerm } from '#domain/records/glossary.ts';
import { BOUNDS } from './bounds.ts';
import { languageSign, localName, localText, plainText, slug } from './words.ts';

const forms = z.array(plainText(BOUNDS.length.name)).min(1).max(BOUNDS.count.synonyms);

const SEE = /^([a-z]+:)?[a-z0-9]+(-[a-z0-9]+)*$/;

/** `content/glossary.yaml`: words of the field, which texts lead to where they use them first. */
export const glossarySchema = z
  .array(
    z
      .strictObject({
        id: slug.describe('Stands in the address of the entry'),
        term: localName.describe('The word, as it stands within a sentence'),
        also: z
          .record(languageSign, forms)
          .default({})
          .describe('Other forms, a list for each language: abbreviation, plural'),
        definition: localText.describe('What it means, in a sentence or several'),
        see: plainText(BOUNDS.length.name)
          .regex(SEE, 'not-a-slug')
          .nullable()
          .default(null)
          .describe('Where to read on: another term, or a record such as strategy:nghi-quyet-98'),
      })
      .transform((term): GlossaryTerm => term),
  )
  .max(BOUNDS.count.synonymGroups);
