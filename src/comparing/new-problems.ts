import type { IssueKind } from '#domain/rules/kinds.ts';
import type { Problem } from '#checking/issue.ts';

/** Problems of the content that were not there before. */
export interface NewProblems {
  /** References, citations and links that lead nowhere. */
  readonly broken: readonly Problem[];
  readonly others: readonly Problem[];
  /** How many of before are mended. */
  readonly mended: number;
}

/** Kinds of problems that are a link or a name without its record. */
const BROKEN = new Set<IssueKind>(['unknown-reference', 'unknown-citation', 'relative-link']);

/** What is new among the problems; a problem stays the same wherever in its file it has come to stand. */
export function newProblems(
  before: readonly Problem[],
  after: readonly Problem[],
  /** A file's earlier path. */
  earlier: (file: string) => string,
): NewProblems {
  const known = countBy(before.map((problem) => keyOf(problem, problem.file)));
  const fresh = after.filter((problem) => {
    const key = keyOf(problem, earlier(problem.file));
    const left = known.get(key) ?? 0;
    known.set(key, left - 1);
    return left <= 0;
  });
  return {
    broken: fresh.filter(({ kind }) => BROKEN.has(kind)),
    others: fresh.filter(({ kind }) => !BROKEN.has(kind)),
    mended: before.length - (after.length - fresh.length),
  };
}

function keyOf({ kind, variant, params }: Problem, file: string): string {
  return JSON.stringify([file, kind, variant, params]);
}

function countBy(keys: readonly string[]): Map<string, number> {
  return new Map([...Map.groupBy(keys, (key) => key)].map(([key, own]) => [key, own.length]));
}
