import { z } from 'astro/zod';
import { FORGES, type Site } from '#domain/records/site.ts';
import { BOUNDS } from './bounds.ts';
import { edtf } from './edtf.ts';
import {
  baseAddress,
  coordinates,
  country,
  localName,
  localText,
  plainText,
  slug,
  slugs,
  timeZone,
  webAddress,
  year,
} from './words.ts';

const readUntil = edtf.optional();
const count = z.number().int().min(0).max(BOUNDS.quantity);

const edition = z.strictObject({
  date: edtf.describe('Day it was closed'),
  name: localName,
  events: count.describe('Events it had'),
  inMainLanguage: count.describe('Events with a source in the first language'),
  printedTitle: count.describe('Events with a source whose printed title is known'),
  wellSourced: count.describe('Events with two sources or more'),
});

/** `content/site.yaml`: what names and places the whole site. */
export const siteSchema = z
  .strictObject({
    languages: z
      .array(
        z.strictObject({
          code: z
            .string()
            .max(3)
            .regex(/^[a-z]{2,3}$/),
          name: plainText(BOUNDS.length.name).describe('Its own name'),
          short: plainText(BOUNDS.length.sign).describe('Two or three letters'),
        }),
      )
      .min(1)
      .max(BOUNDS.count.languages)
      .describe('The first is served at the root and is the fallback'),
    name: localName,
    nameAccent: localName.describe('The part of the name set in the accent colour'),
    headline: localName.describe('Headline of the home page'),
    tagline: localText.describe('Sentence under the headline'),
    description: localText.describe('For search engines'),
    publisher: localName,
    disclaimer: localText.describe('Says that the site is independent'),
    url: baseAddress.optional().describe('Public address, without a trailing slash'),
    contact: webAddress
      .optional()
      .describe('Page where a weakness of the site is told, for security.txt; else the repository'),
    repository: z
      .strictObject({
        url: baseAddress,
        branch: plainText(BOUNDS.length.path).default('main'),
        contentPath: plainText(BOUNDS.length.path)
          .default('content')
          .describe('Folder of the content in it'),
        forge: z
          .enum(FORGES)
          .optional()
          .describe('What keeps it, where its host does not say: github, gitlab or gitea'),
        signIn: z
          .strictObject({
            app: plainText(BOUNDS.length.name)
              .optional()
              .describe('Id of the application at the forge'),
            server: baseAddress
              .optional()
              .describe('Address of the server that signs people in, where the forge needs one'),
          })
          .optional()
          .describe('Signing in to the form with the forge; leave out for access tokens alone'),
      })
      .optional(),
    city: z.strictObject({
      name: localName,
      country,
      coordinates,
      timeZone,
    }),
    span: z.strictObject({ from: year, to: year }).describe('First and last year of the timeline'),
    horizons: z
      .array(year)
      .max(BOUNDS.count.named)
      .default([])
      .describe('Years marked on the timeline'),
    keyFigures: slugs.default([]).describe('Figures shown on the home page'),
    partnerTotal: slug.optional().describe('Figure of the announced number of partners'),
    readUntil: z
      .strictObject({
        events: readUntil,
        partners: readUntil,
        strategies: readUntil,
        figures: readUntil,
        people: readUntil,
        organisations: readUntil,
      })
      .default({})
      .describe('The day up to which sources were read, by collection; readers are told'),
    editions: z
      .array(edition)
      .max(BOUNDS.count.named)
      .default([])
      .describe('Earlier editions, oldest first: what was counted when each was closed'),
    offline: z
      .boolean()
      .default(true)
      .describe(
        'Whether browsers keep visited pages for reading offline; false removes what they have kept',
      ),
    contentLicence: z.strictObject({ name: plainText(BOUNDS.length.name), url: webAddress }),
  })
  .transform((site): Site => ({
    ...site,
    url: site.url?.replace(/\/+$/, '') ?? null,
    repository: site.repository ?? null,
    partnerTotal: site.partnerTotal ?? null,
  }));
