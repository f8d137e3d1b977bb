import type { FieldPath, FindingParams } from '#domain/rules/rule.ts';
import type { IssueKind, Severity } from '#domain/rules/kinds.ts';

/** A content problem at its place, not yet in words. */
export interface Problem {
  readonly kind: IssueKind;
  /** Path relative to the content folder, with forward slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units. */
  readonly column: number;
  /** Path of the field it is about, as in the author's file: `sources`, 0, `id`. Absent where it is about no field. */
  readonly field?: FieldPath;
  /** A wording of its own within the kind; absent for the usual one. */
  readonly variant?: string;
  readonly params: FindingParams;
}

/** A content problem as people and machines read it: public, see the contract. */
export interface Issue {
  /** Path relative to the repository, with forward slashes. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly severity: Severity;
  readonly kind: IssueKind;
  /** What is wrong, without a full stop. */
  readonly message: string;
  /** The repair, written out, without a full stop. */
  readonly fix: string;
  /** Address of the page about this kind, from the site's root. */
  readonly docs: string;
}

/** A problem of the file as a whole, shown at its beginning. */
export function atTop(
  file: string,
  kind: IssueKind,
  params: FindingParams = {},
  variant?: string,
): Problem {
  const base = { kind, file, line: 1, column: 1, params };
  return variant === undefined ? base : { ...base, variant };
}
