import { z } from 'astro/zod';
import { BOUNDS } from './bounds.ts';
import { plainText } from './words.ts';

/** Front matter of `content/pages/<language>/<name>.mdx`. */
export const pageSchema = z.strictObject({
  title: plainText(BOUNDS.length.name),
  description: plainText(BOUNDS.length.note).describe('One sentence for search engines'),
});
