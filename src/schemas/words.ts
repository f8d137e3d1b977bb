import { z } from 'astro/zod';
import type { LocalText } from '#domain/records/text.ts';
import { BOUNDS } from './bounds.ts';
import { COUNTRY_CODES } from './country-codes.ts';

// The schemas' messages are kinds of content problems; the content check puts them into words.

/** Words of one language, trimmed, of at most so many characters. */
export function plainText(most: number) {
  return z.string().trim().min(1).max(most);
}

/** Text as authors give it: one string for all languages, or one string a language. */
function textByLanguage(most: number) {
  return z
    .union([plainText(most), z.record(languageSign, plainText(most))])
    .transform((words): LocalText => (typeof words === 'string' ? { und: words } : words))
    .describe('Words: one text for all languages, or `{vi: …, en: …}`');
}

/** What is spelt like a BCP 47 tag; whether the site has that language is asked elsewhere. */
export const languageSign = z
  .string()
  .max(BOUNDS.length.languageTag, 'not-a-language')
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'not-a-language')
  .refine(isLanguageTag, 'not-a-language');

/** BCP 47 tag of a language, as the browser and the platform's own words understand it. */
export const languageTag = languageSign
  .refine(isKnownLanguage, 'not-a-language')
  .describe('BCP 47 tag of a language, such as vi, en or zh-Hant');

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    // The platform's only complaint: the tag's parts are in no order a language's tag can have.
    return false;
  }
}

let languageNames: Intl.DisplayNames | undefined;

/** A country's code, "jp", is spelt like a language's and is none. */
function isKnownLanguage(tag: string): boolean {
  if (!isLanguageTag(tag)) return true;
  // Undetermined, several, none, one without a code.
  if (/^(und|mul|zxx|mis)(-|$)/.test(tag)) return true;
  languageNames ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  return languageNames.of(tag.split('-')[0] ?? tag) !== undefined;
}

/** A name, a label, a unit. */
export const localName = textByLanguage(BOUNDS.length.name);

/** A name short enough to stand in a drawing. */
export const shortName = textByLanguage(BOUNDS.length.short);

/** A title. */
export const localTitle = textByLanguage(BOUNDS.length.title);

/** A sentence or several. */
export const localText = textByLanguage(BOUNDS.length.note);

/** ASCII slug: small letters, digits, single hyphens, at most 60 characters. */
export const slug = z
  .string()
  .max(BOUNDS.length.id)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not-a-slug')
  .describe('ASCII slug: small letters, digits and hyphens, at most 60 characters');

/** A list of ids. */
export const slugs = z.array(slug).max(BOUNDS.count.named);

/** ISO 3166-1 alpha-2 code. */
export const country = z
  .string()
  .max(2, 'not-a-country')
  .refine((code) => COUNTRY_CODES.has(code), 'not-a-country')
  .describe('ISO 3166-1 alpha-2 country code in capitals, such as KR');

/** What the record is called in Wikidata, by which readers and programs find the same thing elsewhere. */
export const wikidata = z
  .string()
  .max(BOUNDS.length.id, 'not-a-wikidata-id')
  .regex(/^Q[1-9]\d*$/, 'not-a-wikidata-id')
  .optional()
  .describe('Its id in Wikidata, such as Q42; only where the entry is of this very thing');

/** A year the site can draw. */
export const year = z.number().int().min(BOUNDS.year.from).max(BOUNDS.year.to);

/** A counted or measured number. */
export const quantity = z.number().min(-BOUNDS.quantity).max(BOUNDS.quantity);

/** Degrees north and east. */
export const coordinates = z
  .strictObject({
    lat: z.number().min(-90).max(90).describe('Degrees north, WGS 84'),
    lon: z.number().min(-180).max(180).describe('Degrees east, WGS 84'),
  })
  .describe('Seat or rough centre');

const address = z.url({ protocol: /^https?$/, error: 'not-an-address' }).max(BOUNDS.length.address);

/** An address that can be opened: http or https only. */
export const webAddress = address
  .refine(isOneAddress, 'not-an-address')
  .describe('Web address beginning with http:// or https://');

/** One address, not two in one field, without a blank or what no address has in it, and without a password. */
function isOneAddress(written: string): boolean {
  if (!URL.canParse(written)) return true;
  const { username, password } = new URL(written);
  const isWhole = /^https?:\/\/[^/]/i.test(written) && !/[\s"<>\\]|[,;|]https?:/i.test(written);
  return isWhole && username === '' && password === '';
}

/** An address that others are made of by adding to its path: no query, no fragment, no password. */
export const baseAddress = address
  .refine(isBase, { error: 'not-a-base-address', abort: true })
  .describe('Web address without anything after its path');

function isBase(written: string): boolean {
  // What is no address at all is told as such.
  if (!URL.canParse(written)) return true;
  const { pathname, username, password } = new URL(written);
  const isBare = !/[?#]/.test(written) && username === '' && password === '';
  return isBare && /^(\/[A-Za-z0-9._~-]+)*\/*$/.test(pathname);
}

/** IANA time zone the platform can count in. */
export const timeZone = z
  .string()
  .max(BOUNDS.length.timeZone, 'not-a-time-zone')
  .refine(isTimeZone, 'not-a-time-zone')
  .describe('IANA time zone, such as Asia/Ho_Chi_Minh');

function isTimeZone(name: string): boolean {
  // An offset such as "+07:00" is understood too, but knows no history.
  if (!/^[A-Z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    // The platform's only complaint: there is no such zone.
    return false;
  }
}
