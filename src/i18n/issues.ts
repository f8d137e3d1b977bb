import { RECORD_KINDS } from '#domain/records/kinds.ts';
import type { IssueKind } from '#domain/rules/kinds.ts';
import { wordsAbout } from './string-files.ts';
import { fill, type Params } from './fill.ts';

/**
 * Words about content problems. They are no part of the interface's words, because a reader never
 * meets them: only the commands and the editors' guide load them.
 */
export const ISSUE_STRINGS = wordsAbout(['issues']);

/** What is said of every kind: the line's two halves, then the page's explanation and pair of examples. */
export const ISSUE_PARTS = ['message', 'fix', 'explain', 'bad', 'good'] as const;
export type IssuePart = (typeof ISSUE_PARTS)[number];

/**
 * Words about a kind of problem; a variant without words of its own takes the
 * usual ones. All may name the kinds of records there are.
 */
export function issueWords(
  kind: IssueKind,
  part: IssuePart,
  language: string,
  params: Params = {},
  variant?: string,
): string {
  const words = ISSUE_STRINGS[language];
  if (!words) throw new RangeError(`there are no words about content problems in "${language}"`);
  const usual = `issue.${kind}.${part}`;
  const kinds = RECORD_KINDS.join(', ');
  return fill(
    words[`${usual}.${variant}`] ?? words[usual] ?? usual,
    { kinds, ...params },
    language,
  );
}
