import { z } from 'astro/zod';
import { ORGANISATION_KINDS } from '#domain/records/organisation.ts';
import { aliases, changes, citations, doubt } from './citation.ts';
import { edtf } from './edtf.ts';
import { country, localName, localText } from './words.ts';

/** `content/organisations/<id>.yaml`. */
export const organisationSchema = z.strictObject({
  name: localName,
  short: localName.optional().describe('Abbreviation or short name'),
  kind: z.enum(ORGANISATION_KINDS).default('other'),
  country: country.optional().describe('Leave out for international bodies'),
  description: localText.optional().describe('One or two sentences: what it is'),
  founded: edtf.optional(),
  sources: citations,
  doubt,
  aliases,
  changes,
});
