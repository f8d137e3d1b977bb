import { z } from 'astro/zod';
import { READINGS, SOURCE_KINDS, TITLE_ORIGINS } from '#domain/records/source.ts';
import { aliases, changes } from './citation.ts';
import { edtf } from './edtf.ts';
import { BOUNDS } from './bounds.ts';
import { languageTag, localText, plainText, webAddress } from './words.ts';

/** `content/sources/<id>.yaml`. */
export const sourceSchema = z
  .strictObject({
    title: plainText(BOUNDS.length.note).describe('Its own title, or a description of it'),
    titleIs: z
      .enum(TITLE_ORIGINS)
      .default('printed')
      .describe('described: the headline is not known and `title` describes the page'),
    kind: z.enum(SOURCE_KINDS).default('press'),
    publisher: plainText(BOUNDS.length.name).optional(),
    author: plainText(BOUNDS.length.name).optional(),
    published: edtf.optional().describe('When it was published; leave out when unknown'),
    url: webAddress.optional().describe('Where it can be read; leave out when unknown'),
    alsoAt: z
      .array(webAddress)
      .max(BOUNDS.count.named)
      .default([])
      .describe('Further addresses of the same text'),
    archived: webAddress
      .optional()
      .describe('Address of a public copy, to be read when the page is gone'),
    accessed: edtf.optional().describe('The day the editor read it'),
    readAs: z
      .enum(READINGS)
      .optional()
      .describe('How much of it was read: whole, part, excerpt (quoted elsewhere), title alone'),
    language: languageTag.describe('BCP 47 tag of its language'),
    note: localText.optional().describe('What a reader needs to judge it; how it was read'),
    aliases,
    changes,
  })
  .refine((source) => source.url !== undefined || source.note !== undefined, {
    params: { kind: 'source-without-address' },
    path: ['url'],
    message: 'source-without-address',
  });
