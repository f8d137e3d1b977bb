import type { z } from 'astro/zod';
import { BOUNDS } from '#schemas/bounds.ts';
import { isIssueKind, type IssueKind } from '#domain/rules/kinds.ts';
import { nearest } from '#domain/rules/nearest.ts';
import type { FieldPath, FindingParams } from '#domain/rules/rule.ts';
import { valueIn, type Authored } from './authored.ts';
import { exampleOf } from './field-examples.ts';
import { fault, keyOf, type FieldFault } from './field-fault.ts';
import { brokenBraces, missingKey, unknownKey } from './key-faults.ts';
import { textOfList } from './list-forms.ts';
import { meantChoice } from './meant-choices.ts';
import { withProposal } from './propose-value.ts';
import { keysAt } from './schema-keys.ts';
import { groupFault, qualifierFault, wrongType } from './type-faults.ts';

/** Turns the complaints of a schema into faults, each at its field. */
export function fieldFaults(
  schema: z.core.$ZodType,
  issues: readonly z.core.$ZodIssue[],
  authored: Authored,
): FieldFault[] {
  const faults = issues
    .slice(0, BOUNDS.told)
    .flatMap((issue) => faultsOf(issue, [], schema, authored));
  return withoutRepeats(faults).filter((fault) => !isMistypedKey(fault, faults));
}

/** A text may break several rules of one kind; that is one mistake. */
function withoutRepeats(faults: readonly FieldFault[]): FieldFault[] {
  const told = new Set<string>();
  return faults.filter(({ kind, field }) => {
    const key = `${kind} ${field.join('.')}`;
    return !told.has(key) && told.add(key);
  });
}

/** Keys of which a kind of fault says that one of them is missing. */
const LACKS: Readonly<Partial<Record<IssueKind, readonly unknown[]>>> = {
  'source-without-address': ['url', 'note'],
};

/** A key that is missing because it is there, misspelt, is one mistake, not two. */
function isMistypedKey(missing: FieldFault, faults: readonly FieldFault[]): boolean {
  const beside = missing.field.slice(0, -1).join('.');
  const lacks = LACKS[missing.kind] ?? [missing.params['key']];
  return (
    (missing.kind === 'missing-key' || missing.kind in LACKS) &&
    faults.some(
      ({ kind, field, params }) =>
        kind === 'unknown-key' &&
        lacks.includes(keyMeant(params['nearest'])) &&
        (missing.kind in LACKS || field.slice(0, -1).join('.') === beside),
    )
  );
}

/** `lat: 35.18` is offered where the colon has no space after it. */
function keyMeant(nearest: unknown): unknown {
  return typeof nearest === 'string' ? nearest.split(':')[0] : nearest;
}

type ZodIssue = z.core.$ZodIssue;

function faultsOf(
  issue: ZodIssue,
  above: FieldPath,
  schema: z.core.$ZodType,
  authored: Authored,
): FieldFault[] {
  const field = [...above, ...(issue.path as FieldPath)];
  const value = valueIn(authored.data, field);
  const broken = brokenBraces(field, keysAt(schema, field.slice(0, -1)), authored);
  if (broken) return [broken];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys
      .slice(0, BOUNDS.told)
      .map((key) => unknownKey([...field, key], schema, authored));
  }
  const ownKind: unknown = issue.code === 'custom' ? issue.params?.['kind'] : undefined;
  const isDate = ownKind === 'date-not-quoted';
  if (ownKind !== undefined && !isDate) return [oneFault(issue, field, value, schema, authored)];
  if (value === undefined && field.length > 0) return [missingKey(field)];
  if (value === null && field.length > 0)
    return [fault('empty-value', field, { key: keyOf(field) })];
  if (issue.code === 'invalid_union') {
    // Words: one text, or one a language. A map fails as a map, anything else as a text.
    const branch = typeof value === 'object' && !(value instanceof Date) ? -1 : 0;
    return (issue.errors.at(branch) ?? []).flatMap((inner) =>
      faultsOf(inner, field, schema, authored),
    );
  }
  return [oneFault(issue, field, value, schema, authored)];
}

function oneFault(
  issue: ZodIssue,
  field: FieldPath,
  value: unknown,
  schema: z.core.$ZodType,
  authored: Authored,
): FieldFault {
  const typed = authored.typed(field) ?? '';
  const params = { key: keyOf(field), value: typeof value === 'string' ? value : typed };
  if (issue.code === 'custom') return customFault(issue, field, value, typed);
  if (isIssueKind(issue.message)) return withProposal(fault(issue.message, field, params));
  if (issue.code === 'invalid_type') {
    return (
      groupFault(issue.expected, field, value, typed, schema) ??
      qualifierFault(issue.expected, field, value, schema) ??
      wrongType(issue.expected, field, value, typed)
    );
  }
  if (issue.code === 'invalid_value') {
    if (textOfList(value)) return wrongType('string', field, value, typed);
    return unknownValue(issue.values.map(String), field, String(value));
  }
  if (issue.code === 'invalid_key') {
    const kind = issue.issues[0]?.message;
    const ofKey = { ...params, value: keyOf(field) };
    const unworded = isIssueKind(kind) ? kind : 'not-a-language';
    return { ...withProposal(fault(unworded, field, ofKey)), on: 'key' };
  }
  if (issue.code === 'too_big' || issue.code === 'too_small') {
    return outOfBounds(issue, field, value, params);
  }
  return fault('invalid-value', field, params);
}

function customFault(
  issue: Extract<ZodIssue, { code: 'custom' }>,
  field: FieldPath,
  value: unknown,
  typed: string,
): FieldFault {
  const kind: unknown = issue.params?.['kind'] ?? issue.message;
  const shown = typeof value === 'string' ? value : typed || String(value);
  const { length, most } = (issue.params ?? {}) as { length?: number; most?: number };
  const measured = length !== undefined && most !== undefined ? { length, most } : {};
  const params = { key: keyOf(field), value: shown, ...measured };
  return withProposal(fault(isIssueKind(kind) ? kind : 'invalid-value', field, params));
}

function unknownValue(allowed: string[], field: FieldPath, value: string): FieldFault {
  const params = { key: keyOf(field), value, allowed: allowed.join(', ') };
  const near = /^[\d.]+$/.test(value)
    ? (allowed.find((choice) => choice === value) ?? null)
    : (meantChoice(value, allowed) ?? nearest(value, allowed));
  const base = fault('unknown-value', field, params);
  return near ? { ...base, variant: 'nearest', params: { ...params, nearest: near } } : base;
}

function outOfBounds(
  issue: Extract<ZodIssue, { code: 'too_big' | 'too_small' }>,
  field: FieldPath,
  value: unknown,
  params: FindingParams,
): FieldFault {
  if (issue.origin === 'string' && issue.code === 'too_small') {
    return fault('empty-value', field, params);
  }
  if (issue.origin === 'string' && issue.code === 'too_big') {
    const most = Number(issue.maximum);
    return fault('too-long', field, { ...params, length: String(value).length, most });
  }
  if (issue.origin === 'array' && issue.code === 'too_big') {
    const count = Array.isArray(value) ? value.length : 0;
    return fault('too-many', field, { ...params, count, most: Number(issue.maximum) });
  }
  if (issue.origin === 'array') {
    return fault('empty-list', field, { ...params, example: exampleOf(field) });
  }
  const bound = issue.code === 'too_big' ? Number(issue.maximum) : Number(issue.minimum);
  const variant = issue.code === 'too_big' ? 'most' : 'least';
  return { ...fault('out-of-range', field, { ...params, bound }), variant };
}
