import { z } from 'astro/zod';
import { TITLE_ORIGINS } from '#domain/records/source.ts';

/*
 * The shapes of what readers of the data get: the schemas the site publishes are made from them, and the
 * builders beside them are typed by them. What is not known is `null`, never left out.
 */

// Months are 01 to 12, seasons 21 to 24.
const MONTH = '(0[1-9]|1[0-2]|2[1-4]|XX)';
const DAY = String.raw`(0[1-9]|[12]\d|3[01]|XX)`;
const POINT = String.raw`(\d{4}|\d{3}X|\d{2}XX)(-${MONTH}(-${DAY})?)?[?~%]?`;
const EDTF = new RegExp(`^(${POINT}|${POINT}/(${POINT}|\\.\\.)?|(\\.\\.)?/${POINT})$`);

export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .describe('The id of a record: the last part of its address, never changed without an alias');

/** A term of the taxonomy: its schema names those that the site has. */
export const term = id.describe('A term of the site’s taxonomy, by its id');

export const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .describe('ISO 3166-1 alpha-2');

export const text = z
  .record(z.string(), z.string())
  .describe('Words by the BCP 47 tag of their language; "und" where they are the same in all');

/** The name of a thing: words in one language at least. */
export const name = text.meta({ minProperties: 1 });

/** An address elsewhere, with whatever signs its site has put into it. */
export const elsewhere = z
  .string()
  .regex(/^https?:\/\/[^\s/]/)
  .describe('The whole address of a page of another site');

const address = z
  .string()
  .min(1)
  .describe('An address; a path from the host where the site knows no host');

const day = z
  .string()
  .regex(/^([+-]\d{6}|\d{4})-\d{2}-\d{2}$/)
  .describe('A calendar day, ISO 8601');

const precision = z.enum(['day', 'month', 'season', 'year', 'decade', 'century']);
const certainty = z.enum(['exact', 'approximate', 'uncertain', 'approximate-uncertain']);

/** How wide "about" is nobody knows, so the bounds are those of what is written. */
const OUTSIDE = ' (where it is approximate or uncertain, the true day may lie outside)';

export const date = z
  .object({
    edtf: z
      .string()
      .regex(EDTF)
      .describe('As the source states it: EDTF (ISO 8601-2), levels 0 and 1'),
    earliest: day
      .nullable()
      .describe(
        `First day of the date as written${OUTSIDE}; null where its beginning is open or unknown`,
      ),
    latest: day
      .nullable()
      .describe(`Last day of the date as written${OUTSIDE}; null where its end is open or unknown`),
    kind: z.enum(['point', 'interval']),
    precision: precision.describe(
      'The unit it begins with, or ends with where its beginning is missing',
    ),
    certainty: certainty.describe(
      'The less certain of its ends; where it is not exact, the true day may lie before the earliest or after the latest',
    ),
    start: z.enum(['known', 'open', 'unknown']),
    end: z.enum(['known', 'open', 'unknown']).describe('"open" is still going on'),
    words: text.describe('The date in words, per language of the site'),
  })
  .describe('A date, never more exact than its source');

export const citation = z
  .object({
    source: id,
    locator: text.nullable().describe('The place in the source that supports the claim'),
    title: z.string().nullable(),
    titleIs: z
      .enum(TITLE_ORIGINS)
      .nullable()
      .describe('The printed title, or words of ours where none is known'),
    publisher: z.string().nullable(),
    published: date.nullable(),
    url: elsewhere.nullable(),
    archived: elsewhere.nullable().describe('A public copy that stays when the page goes'),
    accessed: date.nullable().describe('When the editor read it'),
  })
  .describe('A source, and the place in it');

export const confidence = z
  .enum(['high', 'medium', 'low'])
  .describe('high: a dated report; medium: something is inferred; low: one weak hint');

/** What every record has. */
export const base = {
  id,
  pages: z.record(z.string(), address).describe('The page of the record, by language'),
  self: address.describe('This record as JSON'),
  aliases: z.array(z.string()).describe('Earlier ids, which still lead to it'),
  doubt: text.nullable().describe('What a reader must know about the certainty of the record'),
  changes: z
    .array(z.object({ date, note: text }))
    .describe('The public history of its corrections'),
  namedBy: z
    .array(z.object({ kind: z.string(), id }))
    .describe('The records that name it, by kind, in the order of their collections'),
};

export const sources = z.array(citation).describe('What supports the record');
export const body = text
  .nullable()
  .describe('The text of its page in Markdown, by language; null where it has none');

const qualifier = z
  .enum(['exact', 'about', 'at-least', 'more-than', 'nearly', 'at-most', 'range'])
  .describe('How the source qualifies the number');

/** A number or a range. */
export const quantity = {
  value: z.number().nullable().describe('Null for a range, which has min and max'),
  min: z.number().nullable(),
  max: z.number().nullable(),
  qualifier,
};

/** The same thing in Wikidata. */
export const wikidata = z
  .string()
  .regex(/^Q[1-9]\d*$/)
  .nullable()
  .describe('Its id in Wikidata; null where nobody looked it up');
