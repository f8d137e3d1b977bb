import { z } from 'astro/zod';
import { BOUNDS } from './bounds.ts';
import { plainText } from './words.ts';

/** `content/search.yaml`: phrases that mean the same to a reader. */
export const searchSchema = z.strictObject({
  synonyms: z
    .array(z.array(plainText(BOUNDS.length.name)).min(2).max(BOUNDS.count.synonyms))
    .max(BOUNDS.count.synonymGroups)
    .default([])
    .describe('Groups of equal phrases; a query for one finds the others'),
});
