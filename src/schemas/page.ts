import { z } from 'astro/zod';

/** Front matter of `content/pages/<language>/<name>.mdx`. */
export const pageSchema = z.strictObject({
  title: z.string().min(1),
  description: z.string().min(1).describe('One sentence for search engines'),
});
