import { z } from 'astro/zod';
import { BOUNDS } from './bounds.ts';
import { plainText } from './words.ts';

/** Front matter of `content/pages/<language>/<name>.mdx`. */
export const pageSchema = z.strictObject({
  title: plainText(BOUNDS.length.name),
  description: plainText(BOUNDS.length.note).describe('One sentence for search engines'),
  order: z
    .int()
    .min(1)
    .max(BOUNDS.count.stories)
    .nullable()
    .default(null)
    .describe(
      'Place of a story among the stories, as the main language gives it; those without one come last',
    ),
});
