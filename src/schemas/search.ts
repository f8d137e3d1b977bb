import { z } from 'astro/zod';

/** `content/search.yaml`: phrases that mean the same to a reader. */
export const searchSchema = z.strictObject({
  synonyms: z
    .array(z.array(z.string().min(1)).min(2))
    .default([])
    .describe('Groups of equal phrases; a query for one finds the others'),
});
