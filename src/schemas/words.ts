import { z } from 'astro/zod';
import type { LocalText } from '#domain/records/text.ts';

// The schemas' messages are kinds of content problems; the content check puts them into words.

/** Text as authors give it: one string for all languages, or one string a language. */
export const localText = z
  .union([
    z.string().trim().min(1),
    z.record(
      z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'not-a-language'),
      z.string().trim().min(1),
    ),
  ])
  .transform((words): LocalText => (typeof words === 'string' ? { und: words } : words))
  .describe('Words: one text for all languages, or `{vi: …, en: …}`');

/** Text of a file's own language; joined with its translations later. */
export const ownText = z.string().trim().min(1);

/** ASCII slug: small letters, digits, single hyphens, at most 60 characters. */
export const slug = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not-a-slug')
  .describe('ASCII slug: small letters, digits and hyphens, at most 60 characters');

/** ISO 3166-1 alpha-2 code. */
export const country = z
  .string()
  .regex(/^[A-Z]{2}$/, 'not-a-country')
  .describe('ISO 3166-1 alpha-2 country code in capitals, such as KR');

/** Degrees north and east. */
export const coordinates = z
  .strictObject({
    lat: z.number().min(-90).max(90).describe('Degrees north, WGS 84'),
    lon: z.number().min(-180).max(180).describe('Degrees east, WGS 84'),
  })
  .describe('Seat or rough centre');

/** An address that can be opened: http or https only. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: 'not-an-address' })
  .describe('Web address beginning with http:// or https://');
