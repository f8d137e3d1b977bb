import { z } from 'astro/zod';
import type { Site } from '#domain/records/site.ts';
import { coordinates, country, localText, slug, webAddress } from './words.ts';

const year = z.number().int();

/** `content/site.yaml`: what names and places the whole site. */
export const siteSchema = z
  .strictObject({
    languages: z
      .array(
        z.strictObject({
          code: z.string().regex(/^[a-z]{2,3}$/),
          name: z.string().min(1).describe('Its own name'),
          short: z.string().min(1).describe('Two or three letters'),
        }),
      )
      .min(1)
      .describe('The first is served at the root and is the fallback'),
    name: localText,
    nameAccent: localText.describe('The part of the name set in the accent colour'),
    headline: localText.describe('Headline of the home page'),
    tagline: localText.describe('Sentence under the headline'),
    description: localText.describe('For search engines'),
    publisher: localText,
    disclaimer: localText.describe('Says that the site is independent'),
    url: webAddress.optional().describe('Public address, without a trailing slash'),
    repository: z
      .strictObject({
        url: webAddress,
        branch: z.string().default('main'),
        contentPath: z.string().default('content').describe('Folder of the content in it'),
      })
      .optional(),
    city: z.strictObject({
      name: localText,
      country,
      coordinates,
      timeZone: z.string().describe('IANA time zone'),
    }),
    span: z.strictObject({ from: year, to: year }).describe('First and last year of the timeline'),
    horizons: z.array(year).default([]).describe('Years marked on the timeline'),
    keyFigures: z.array(slug).default([]).describe('Figures shown on the home page'),
    partnerTotal: slug.optional().describe('Figure of the announced number of partners'),
    contentLicence: z.strictObject({ name: z.string(), url: webAddress }),
  })
  .transform((site): Site => ({
    ...site,
    url: site.url?.replace(/\/+$/, '') ?? null,
    repository: site.repository ?? null,
    partnerTotal: site.partnerTotal ?? null,
  }));
