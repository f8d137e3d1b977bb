import type { z } from 'astro/zod';
import type { Language } from '#domain/records/text.ts';
import { saysTheSame } from '#writing/is-same.ts';
import { edtf } from '#schemas/edtf.ts';
import { localName, localText, shortName } from '#schemas/words.ts';
import { definitionOf, isSame, lookInto } from '../form/look-into.ts';

type Schema = z.core.$ZodType;
type Values = Readonly<Record<string, unknown>>;

/** How the editor begins the names of what it notes down in the items of a list, while they are edited. */
const EDITORS_OWN = '__sc_';

const WORDS = [localName, shortName, localText];
const WHOLE = [edtf, ...WORDS];

/** What a file says as the form's fields hold it: words once for every language of the site. */
export function toForm(schema: Schema, value: unknown, languages: readonly Language[]): unknown {
  const bare = lookInto(schema, isWhole).schema;
  if (isWords(bare) && typeof value === 'string') {
    return Object.fromEntries(languages.map((language) => [language, value]));
  }
  const { type, element, shape } = definitionOf(bare);
  if (element && Array.isArray(value)) {
    return value.map((item) => toForm(element, item, languages));
  }
  // Once `true` was all that could be said of a number nobody has counted.
  if (type === 'union' && value === true) return firstWord(bare);
  return shape && isMap(value)
    ? mapEntries(value, (key, inner) => (shape[key] ? toForm(shape[key], inner, languages) : inner))
    : value;
}

/**
 * What the form's fields hold as an author writes it: the keys in the schema's order, nothing empty,
 * nothing that goes without saying, and words that are the same in all languages once.
 */
export function toFile(schema: Schema, value: unknown, languages: readonly Language[]): unknown {
  const { schema: bare, usual } = lookInto(schema, isWhole);
  const said = isWords(bare) ? wordsOf(value, languages) : partsToFile(bare, value, languages);
  const goesWithoutSaying = usual !== undefined && saysTheSame(said, usual);
  return isEmpty(said) || goesWithoutSaying ? undefined : said;
}

function partsToFile(bare: Schema, value: unknown, languages: readonly Language[]): unknown {
  const { element, shape } = definitionOf(bare);
  if (element && Array.isArray(value)) {
    return value.map((item) => toFile(element, item, languages)).filter((item) => !isEmpty(item));
  }
  if (!shape || !isMap(value)) return typeof value === 'string' ? value.trim() : value;
  // What the schema does not know is a fact too, until its author takes it away.
  const given = Object.keys(value).filter((key) => !key.startsWith(EDITORS_OWN));
  const keys = new Set([...Object.keys(shape), ...given]);
  const pairs = [...keys].map((key): [string, unknown] => {
    const inner = shape[key];
    return [key, inner ? toFile(inner, value[key], languages) : value[key]];
  });
  return Object.fromEntries(pairs.filter(([, inner]) => !isEmpty(inner)));
}

/** Words of each language that has any; once where all languages say the same. */
function wordsOf(value: unknown, languages: readonly Language[]): unknown {
  if (!isMap(value)) return typeof value === 'string' ? value.trim() : value;
  const known = languages.filter((language) => language in value);
  const order = [...known, ...Object.keys(value).filter((key) => !known.includes(key))];
  const said = order
    .map((language): [string, unknown] => [language, trimmed(value[language])])
    .filter(([, words]) => !isEmpty(words));
  const [first] = said;
  const isOne = languages.length <= said.length && said.every(([, words]) => words === first?.[1]);
  return isOne && first ? first[1] : Object.fromEntries(said);
}

function trimmed(value: unknown): unknown {
  return typeof value === 'string' ? value.trim() : value;
}

function isWhole(schema: Schema): boolean {
  return WHOLE.some((whole) => isSame(schema, whole));
}

function isWords(schema: Schema): boolean {
  return WORDS.some((words) => isSame(schema, words));
}

/** The first word of a choice between truth values and words. */
function firstWord(union: Schema): unknown {
  const entries = (definitionOf(union).options ?? []).map((option) => definitionOf(option).entries);
  return entries.flatMap((words) => Object.values(words ?? {}))[0];
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function isMap(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mapEntries(map: Values, to: (key: string, value: unknown) => unknown): Values {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, to(key, value)]));
}
