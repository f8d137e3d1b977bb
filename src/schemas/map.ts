import { z } from 'astro/zod';
import { BOUNDS } from './bounds.ts';
import { coordinates, localName } from './words.ts';

/** `content/map.yaml`: labels the map must show. */
export const mapSchema = z.strictObject({
  labels: z
    .array(
      z.strictObject({
        text: localName,
        coordinates,
        kind: z.enum(['sea', 'islands', 'land']),
      }),
    )
    .max(BOUNDS.count.named)
    .default([])
    .describe('Names drawn on the map in each language'),
});
