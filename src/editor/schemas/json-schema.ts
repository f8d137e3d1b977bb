import { z } from 'astro/zod';
import { RECORD_KINDS } from '#domain/records/kinds.ts';
import type { Taxonomy } from '#domain/records/taxonomy.ts';
import { textIn, type Language } from '#domain/records/text.ts';
import { BOUNDS } from '#schemas/bounds.ts';
import { COLLECTIONS, type CollectionName } from '#schemas/collections.ts';
import { COUNTRY_CODES } from '#schemas/country-codes.ts';
import { edtf } from '#schemas/edtf.ts';
import { baseAddress, country, languageTag, webAddress } from '#schemas/words.ts';
import { recordRef } from '#schemas/withdrawn.ts';
import { isSame } from '../form/look-into.ts';
import { termsOf } from '../form/references.ts';
import { fieldWords, fileWords } from './field-words.ts';

/** A JSON Schema, as far as it is written here. */
export type JsonSchema = Record<string, unknown>;

/** What a schema is made for: its words' languages, the main one first, and the site's own terms. */
export interface SchemaGround {
  readonly languages: readonly Language[];
  /** Null where the terms may change without the schema being made anew. */
  readonly taxonomy: Taxonomy | null;
}

/** Draft 7: what editors understand best. */
const DRAFT = 'draft-7';

const POINT = String.raw`(\d{4}|\d{3}X|\d{2}XX)(-(\d\d|XX)(-(\d\d|XX))?)?[?~%]?`;
/** The forms of level 0 and 1; whether such a day exists, and which end is the later, the check says. */
const DATE = `^(${POINT}|${POINT}/(${POINT}|\\.\\.)?|(\\.\\.)?/${POINT})$`;

/** The JSON Schema of what an author may write in a collection's files. */
export function jsonSchemaOf(collection: CollectionName, ground: SchemaGround): JsonSchema {
  const { schema } = COLLECTIONS[collection];
  const plain = z.toJSONSchema(schema, {
    target: DRAFT,
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      Object.assign(jsonSchema, written(zodSchema));
      // Said of each key of a text in several languages; a field's own words come with the field.
      if (isSame(zodSchema, languageTag)) delete jsonSchema.description;
    },
  }) as JsonSchema;
  const described = describe(plain, [collection], ground);
  const titles = ground.languages.map((lang) => fileWords(collection, lang));
  return { ...described, title: titles.join(' · '), ...TOGETHER[collection] };
}

/** What a schema of ours says beyond what its kind of value says. */
function written(schema: z.core.$ZodType): JsonSchema {
  if (isSame(schema, edtf)) {
    const examples = ['2023-04-26', '2023-04', '2023', '2017~', '2021/2026'];
    return { type: 'string', maxLength: BOUNDS.length.date, pattern: DATE, examples };
  }
  if (isSame(schema, country)) return { enum: [...COUNTRY_CODES].sort() };
  if (isSame(schema, recordRef)) {
    return { pattern: `^(${RECORD_KINDS.join('|')}):[a-z0-9]+(-[a-z0-9]+)*$` };
  }
  if ([webAddress, baseAddress].some((address) => isSame(schema, address))) {
    return { pattern: '^[Hh][Tt][Tt][Pp][Ss]?://' };
  }
  return {};
}

/** What holds between the keys of one file. */
const TOGETHER: Partial<Record<CollectionName, JsonSchema>> = {
  sources: { anyOf: [{ required: ['url'] }, { required: ['note'] }] },
};

const TIMES = { oneOf: [{ required: ['asOf'] }, { required: ['period'] }] };

/** A number alone, or both ends of a range, which is exact in no other way. */
const NUMBER_OR_RANGE = {
  anyOf: [
    {
      required: ['value'],
      not: { anyOf: [{ required: ['min'] }, { required: ['max'] }] },
      properties: { qualifier: { not: { const: 'range' } } },
    },
    {
      required: ['min', 'max'],
      not: { required: ['value'] },
      properties: { qualifier: { const: 'range' } },
    },
  ],
};

/** Puts the words of each field, and its terms, into the schema; the schema's own words are in English alone. */
function describe(
  node: JsonSchema,
  keys: readonly [CollectionName, ...string[]],
  ground: SchemaGround,
): JsonSchema {
  const { properties, items, description, ...rest } = node;
  const own = keys.length > 1 ? wordsFor(keys, ground) : null;
  const words = own ?? (typeof description === 'string' ? description : null);
  return {
    ...(words === null ? {} : { description: words }),
    ...rest,
    ...(isSchema(properties) ? { properties: describeEach(properties, keys, ground) } : {}),
    ...(isSchema(items) ? { items: describe(items, keys, ground) } : {}),
    ...(isSchema(items) ? {} : terms(keys, ground)),
    ...(isSchema(properties) && 'asOf' in properties ? { ...TIMES, ...NUMBER_OR_RANGE } : {}),
  };
}

function describeEach(
  properties: JsonSchema,
  keys: readonly [CollectionName, ...string[]],
  ground: SchemaGround,
): JsonSchema {
  const described = Object.entries(properties).map(([key, inner]) => [
    key,
    isSchema(inner) ? describe(inner, [...keys, key], ground) : inner,
  ]);
  return Object.fromEntries(described) as JsonSchema;
}

function wordsFor(
  keys: readonly [CollectionName, ...string[]],
  { languages }: SchemaGround,
): string | null {
  const said = languages.flatMap((lang) => fieldWords(keys, lang) ?? []);
  return said.length > 0 ? said.join('\n\n') : null;
}

/** The ids of the taxonomy that a field may hold, each with its name. */
function terms(
  keys: readonly [CollectionName, ...string[]],
  { taxonomy, languages }: SchemaGround,
): JsonSchema {
  const list = termsOf(keys);
  if (list === null || taxonomy === null || taxonomy[list].length === 0) return {};
  return {
    enum: taxonomy[list].map(({ id }) => id),
    enumDescriptions: taxonomy[list].map(({ label }) =>
      languages.map((lang) => textIn(label, lang)?.text).join(' · '),
    ),
  };
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
