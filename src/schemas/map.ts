import { z } from 'astro/zod';
import { coordinates, localText } from './words.ts';

/** `content/map.yaml`: labels the map must show. */
export const mapSchema = z.strictObject({
  labels: z
    .array(
      z.strictObject({
        text: localText,
        coordinates,
        kind: z.enum(['sea', 'islands', 'land']),
      }),
    )
    .default([])
    .describe('Names drawn on the map in each language'),
});
