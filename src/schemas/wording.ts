import { z } from 'astro/zod';
import { BOUNDS } from './bounds.ts';
import { languageSign, localName, localText, plainText } from './words.ts';

const spellings = z.array(plainText(BOUNDS.length.name)).min(1).max(BOUNDS.count.synonyms);

/** `content/guide/wording.yaml`: one spelling for each name, a list for each language. */
export const wordingSchema = z
  .array(
    z.strictObject({
      use: localName.describe('The spelling to use, in the languages that have one'),
      avoid: z
        .record(languageSign, spellings)
        .describe('Other spellings, a list for each language'),
      why: localText.optional().describe('Why this one, for editors'),
    }),
  )
  .max(BOUNDS.count.synonymGroups);
