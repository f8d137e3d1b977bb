import type { IssueKind } from '#domain/rules/kinds.ts';
import { wordsAbout } from './string-files.ts';

/** What the form says of content problems where the words for files would not help. */
export const FORM_ISSUE_STRINGS = wordsAbout(['form-issues']);

/**
 * The sentence with which the form says a part of a problem: that of its variant, else the kind's; null
 * where what is said of files is right for the form too.
 */
export function formIssueSentence(
  kind: IssueKind,
  part: 'message' | 'fix',
  language: string,
  variant?: string,
): string | null {
  const words = FORM_ISSUE_STRINGS[language] ?? {};
  const usual = `formIssue.${kind}.${part}`;
  return words[`${usual}.${variant}`] ?? words[usual] ?? null;
}

/** The repair of what only the file itself can be mended of. */
export function byFileSentence(language: string): string {
  return FORM_ISSUE_STRINGS[language]?.['formIssue.byFile'] ?? '';
}
