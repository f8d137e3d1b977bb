import { z } from 'astro/zod';
import { aliases, changes, citations, doubt } from './citation.ts';
import { edtf } from './edtf.ts';
import { country, localText, slug } from './words.ts';

/** `content/people/<id>.yaml`. */
export const personSchema = z.strictObject({
  name: localText.describe('Name as readers of each language spell it'),
  country: country.optional(),
  roles: z
    .array(
      z
        .strictObject({
          title: localText,
          at: edtf.describe('Date the source attests the office at'),
          source: slug.optional(),
        })
        .transform((role) => ({ ...role, source: role.source ?? null })),
    )
    .default([])
    .describe('Offices, each at the date a source attests it'),
  distinction: localText.optional().describe('Words that tell apart people of the same name'),
  sources: citations,
  doubt,
  aliases,
  changes,
});
