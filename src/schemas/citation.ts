import { z } from 'astro/zod';
import type { Change, Citation } from '#domain/records/record.ts';
import { edtf } from './edtf.ts';
import { BOUNDS } from './bounds.ts';
import { localText, slug, slugs } from './words.ts';

/** A source and the place in it. */
const citation = z
  .strictObject({
    id: slug.describe('Id of a file in content/sources'),
    locator: localText.optional().describe('Where in the source: paragraph, page, question'),
  })
  .transform(({ id, locator }): Citation => ({
    source: id,
    locator: locator ?? null,
  }));

/** A record without a source is allowed and counted: the page says so, the content check warns. */
export const citations = z
  .array(citation)
  .max(BOUNDS.count.named)
  .default([])
  .describe('Sources that support the record, the strongest first');

/** Public history of corrections. */
export const changes = z
  .array(
    z
      .strictObject({
        date: edtf.describe('Day of the change'),
        note: localText.describe('What changed and why, for readers'),
      })
      .transform((change): Change => change),
  )
  .max(BOUNDS.count.named)
  .default([])
  .describe('Corrections readers should know of, newest last');

/** Earlier ids whose addresses still lead here. */
export const aliases = slugs
  .default([])
  .describe('Earlier ids of this record; their addresses lead here');

export const confidence = z
  .enum(['high', 'medium', 'low'])
  .describe('high: a dated report; medium: something is inferred or one weak source; low: a hint');

export const doubt = localText
  .optional()
  .describe('What a reader must know about certainty: contradictions, inferred dates, gaps');
