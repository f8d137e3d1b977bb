import { z } from 'astro/zod';
import { aliases, changes, citations, doubt } from './citation.ts';
import { edtf } from './edtf.ts';
import { BOUNDS } from './bounds.ts';
import { country, localName, slug, wikidata } from './words.ts';

/** `content/people/<id>.yaml`. */
export const personSchema = z.strictObject({
  name: localName.describe('Name as readers of each language spell it'),
  country: country.optional(),
  roles: z
    .array(
      z
        .strictObject({
          title: localName,
          at: edtf.describe('Date the source attests the office at'),
          source: slug.optional(),
        })
        .transform((role) => ({ ...role, source: role.source ?? null })),
    )
    .max(BOUNDS.count.named)
    .default([])
    .describe('Offices, each at the date a source attests it'),
  distinction: localName.optional().describe('Words that tell apart people of the same name'),
  wikidata,
  sources: citations,
  doubt,
  aliases,
  changes,
});
