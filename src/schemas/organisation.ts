import { z } from 'astro/zod';
import { ORGANISATION_KINDS, type Successor } from '#domain/records/organisation.ts';
import { BOUNDS } from './bounds.ts';
import { aliases, changes, citations, doubt } from './citation.ts';
import { edtf } from './edtf.ts';
import { country, localName, localText, slug, wikidata } from './words.ts';

const successor = z
  .strictObject({
    id: slug.describe('Id of the body that took over'),
    at: edtf.optional().describe('When it took over'),
  })
  .transform(({ id, at }): Successor => ({ id, at: at ?? null }));

/** `content/organisations/<id>.yaml`. */
export const organisationSchema = z.strictObject({
  name: localName,
  short: localName.optional().describe('Abbreviation or short name'),
  kind: z.enum(ORGANISATION_KINDS).default('other'),
  country: country.optional().describe('Leave out for international bodies'),
  description: localText.optional().describe('One or two sentences: what it is'),
  founded: edtf.optional(),
  dissolved: edtf.optional().describe('When it ceased to be under this name'),
  succeededBy: z
    .array(successor)
    .max(BOUNDS.count.named)
    .default([])
    .describe('Bodies that took over from it'),
  wikidata,
  sources: citations,
  doubt,
  aliases,
  changes,
});
