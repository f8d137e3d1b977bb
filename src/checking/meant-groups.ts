import type { z } from 'astro/zod';
import type { FieldPath } from '#domain/rules/rule.ts';
import { slugOf } from '#domain/words/slug.ts';
import { exampleOf } from './field-examples.ts';
import { keysAt } from './schema-keys.ts';

/** A group of keys to write, or a list of them. */
interface Group {
  readonly text: string;
  /** It says what the author wrote; otherwise it is an example. */
  readonly isMeant: boolean;
}

/**
 * What to write where a group of keys is wanted, or a list of groups, and something else stands:
 * `{id: bao-moi}` for `bao-moi`, `{lat: 35.1, lon: 129}` for `35.1, 129`, else an example. Null where
 * no group is wanted.
 */
export function groupMeant(
  expected: string,
  field: FieldPath,
  value: unknown,
  schema: z.core.$ZodType,
): Group | null {
  if (expected === 'object') return group(field, value, keysAt(schema, field));
  const keys = expected === 'array' ? keysAt(schema, [...field, 0]) : [];
  if (keys.length === 0) return null;
  const { text, isMeant } = group([...field, 0], value, keys);
  return { text: `[${text}]`, isMeant };
}

function group(field: FieldPath, value: unknown, keys: readonly string[]): Group {
  const [first = ''] = keys;
  const id = first === 'id' ? idOf(value) : null;
  if (id !== null) return { text: `{id: ${id}}`, isMeant: true };
  const place = keys.includes('lat') ? placeOf(value) : null;
  if (place !== null) return { text: place, isMeant: true };
  const example = exampleOf(field).replace(/^\[(.*)\]$/, '$1');
  return { text: example.startsWith('{') ? example : `{${first}: …}`, isMeant: false };
}

/** The id in a word that is one, or the only thing a map says. */
function idOf(value: unknown): string | null {
  const said =
    typeof value === 'object' && value !== null && 'id' in value && Object.keys(value).length === 1
      ? value.id
      : value;
  return typeof said === 'string' && said !== '' && slugOf(said) === said ? said : null;
}

/** Two numbers as maps give them: latitude first. */
function placeOf(value: unknown): string | null {
  const parts = Array.isArray(value) ? value.map(String) : String(value).split(/\s*[,;]\s*/);
  const [lat = '', lon = ''] = parts;
  const isPlace =
    parts.length === 2 &&
    parts.every((part) => /^-?\d{1,3}\.\d+$/.test(part)) &&
    Math.abs(Number(lat)) <= 90;
  return isPlace ? `{lat: ${lat}, lon: ${lon}}` : null;
}
