import { z } from 'astro/zod';
import { SOURCE_KINDS } from '#domain/records/source.ts';
import { aliases } from './citation.ts';
import { edtf } from './edtf.ts';
import { localText, webAddress } from './words.ts';

/** `content/sources/<id>.yaml`. */
export const sourceSchema = z
  .strictObject({
    title: z.string().min(1).describe('Its own title, or a description of it'),
    titleIsDescription: z
      .boolean()
      .default(false)
      .describe('true when the headline is not known and `title` describes the page'),
    kind: z.enum(SOURCE_KINDS).default('press'),
    publisher: z.string().min(1).optional(),
    author: z.string().min(1).optional(),
    published: edtf.optional().describe('When it was published; leave out when unknown'),
    url: webAddress.optional().describe('Where it can be read; leave out when unknown'),
    alsoAt: z.array(webAddress).default([]).describe('Further addresses of the same text'),
    language: z.string().min(2).describe('BCP 47 tag of its language'),
    note: localText.optional().describe('What a reader needs to judge it; how it was read'),
    aliases,
  })
  .refine((source) => source.url !== undefined || source.note !== undefined, {
    params: { kind: 'source-without-address' },
    path: ['url'],
    message: 'source-without-address',
  });
