import type { z } from 'astro/zod';
import type { FieldPath } from '#domain/rules/rule.ts';
import { exampleOf } from './field-examples.ts';
import { fault, keyOf, type FieldFault } from './field-fault.ts';
import { itemsMeant, textOfList } from './list-forms.ts';
import { groupMeant } from './meant-groups.ts';
import { qualifiedNumber } from './qualified-numbers.ts';
import { choicesAt } from './schema-keys.ts';
import { numberMeant } from './thousands.ts';

/** A word where a group of keys belongs, or a list of them: `sources: bao-moi`; null for any other type. */
export function groupFault(
  expected: string,
  field: FieldPath,
  value: unknown,
  typed: string,
  schema: z.core.$ZodType,
): FieldFault | null {
  if (isBlank(value)) return null;
  const meant = groupMeant(expected, field, value, schema);
  if (meant === null) return null;
  const params = { key: keyOf(field), value: typed, nearest: meant.text };
  const variant = `${expected}-${meant.isMeant ? 'meant' : 'example'}`;
  return { ...fault('wrong-type', field, params), variant };
}

/** A number with a word of how exact it is, which has a key of its own beside it; null for anything else. */
export function qualifierFault(
  expected: string,
  field: FieldPath,
  value: unknown,
  schema: z.core.$ZodType,
): FieldFault | null {
  if (expected !== 'number' || typeof value !== 'string') return null;
  const meant = qualifiedNumber(value, choicesAt(schema, [...field.slice(0, -1), 'qualifier']));
  if (meant === null || field.at(-1) !== 'value') return null;
  const { word, number, qualifier } = meant;
  const params = { key: keyOf(field), value, word, nearest: number, qualifier };
  return { ...fault('wrong-type', field, params), variant: 'qualified' };
}

/** A value of another type than the schema expects, with what was meant where that is plain. */
export function wrongType(
  expected: string,
  field: FieldPath,
  value: unknown,
  typed: string,
): FieldFault {
  const params = { key: keyOf(field), value: typed, example: exampleOf(field) };
  const plain = typeof value !== 'object' || value instanceof Date;
  if (isBlank(value)) return fault('placeholder', field, { key: params.key, written: '{{ … }}' });
  if (expected === 'string' && plain) return fault('needs-quotes', field, params);
  const one = expected === 'string' ? textOfList(value) : null;
  if (one)
    return {
      ...fault('wrong-type', field, { ...params, nearest: one.text }),
      variant: one.variant,
    };
  if (expected === 'array') {
    return {
      ...fault('wrong-type', field, { ...params, value: itemsMeant(params.key, typed) }),
      variant: 'array',
    };
  }
  const meant = expected === 'number' && typeof value === 'string' ? numberMeant(value) : null;
  if (meant !== null) {
    return { ...fault('wrong-type', field, { ...params, nearest: meant }), variant: 'digits' };
  }
  return { ...fault('wrong-type', field, params), variant: expected };
}

/** `{{…}}` without quotes is read as a map whose key is a map. */
function isBlank(value: unknown): boolean {
  return typeof value === 'object' && value !== null && '[object Object]' in value;
}
