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
