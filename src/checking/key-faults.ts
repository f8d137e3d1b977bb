import type { z } from 'astro/zod';
import { nearest } from '#domain/rules/nearest.ts';
import type { FieldPath } from '#domain/rules/rule.ts';
import { valueIn, type Authored } from './authored.ts';
import { exampleOf } from './field-examples.ts';
import { keyOf, type FieldFault } from './field-fault.ts';
import { meantKey } from './meant-keys.ts';
import { keysAt } from './schema-keys.ts';

/** A key that the schema does not have, with the one that was meant where that is plain. */
export function unknownKey(
  field: FieldPath,
  schema: z.core.$ZodType,
  authored: Authored,
): FieldFault {
  const key = keyOf(field);
  const known = keysAt(schema, field.slice(0, -1));
  const params = { key, known: known.join(', ') };
  const base = { kind: 'unknown-key', field, on: 'key', params } as const;
  const broken = brokenBraces(field, known, authored);
  if (broken) return broken;
  const given = Object.keys(valueIn(authored.data, field.slice(0, -1)) ?? {});
  const free = known.filter((name) => !given.includes(name));
  const near = meantKey(key, free) ?? nearest(key, known);
  return near ? { ...base, variant: 'nearest', params: { ...params, nearest: near } } : base;
}

/** `{vi: Incheon, Hàn Quốc}`: the writer meant the comma, or `{vi:Hà Nội}` the colon; null for a key of its own. */
export function brokenBraces(
  field: FieldPath,
  known: readonly string[],
  authored: Authored,
): FieldFault | null {
  const key = field.at(-1);
  if (typeof key !== 'string' || valueIn(authored.data, field) !== null) return null;
  const isOwn = known.includes(key) || /^[a-z]{2,3}$/i.test(key);
  if (isOwn || !authored.isInBraces(field)) return null;
  const base = { kind: 'unknown-key', field, on: 'key' } as const;
  const params = { key, known: known.join(', ') };
  if (/^[a-z]+:\S/i.test(key)) {
    const nearest = key.replace(':', ': ');
    return { ...base, variant: 'colon', params: { ...params, nearest } };
  }
  return { ...base, variant: /^\d+$/.test(key) ? 'decimal' : 'comma', params };
}

/** A key that must be there and is not. */
export function missingKey(field: FieldPath): FieldFault {
  const params = { key: keyOf(field), example: exampleOf(field) };
  return { kind: 'missing-key', field, on: 'key', params };
}
