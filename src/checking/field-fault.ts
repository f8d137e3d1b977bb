import type { IssueKind } from '#domain/rules/kinds.ts';
import type { FieldPath, FindingParams } from '#domain/rules/rule.ts';

/** A schema's complaint about one field, as a kind of problem. */
export interface FieldFault {
  readonly kind: IssueKind;
  readonly field: FieldPath;
  /** Whether the key is what is wrong, or the value. */
  readonly on: 'key' | 'value';
  readonly variant?: string;
  readonly params: FindingParams;
}

/** A fault of a field's value. */
export function fault(kind: IssueKind, field: FieldPath, params: FindingParams): FieldFault {
  return { kind, field, on: 'value', params };
}

/** The key a field is known by: its own, or that of the list it stands in. */
export function keyOf(field: FieldPath): string {
  return field.findLast((part) => typeof part === 'string') ?? '';
}
