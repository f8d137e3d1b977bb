import { fill } from '#i18n/fill.ts';
import { ISSUE_STRINGS } from '#i18n/issues.ts';
import { inOneLine } from '../hidden-characters.ts';
import type { Issue } from '../issue.ts';

/** One line a problem, then a line that counts them. */
export function reportText(issues: readonly Issue[], language: string): string {
  return (
    [...issues.map((issue) => lineOf(issue, language)), countLine(issues, language)].join('\n') +
    '\n'
  );
}

/** `path:line:column  severity  kind  message. Fix: repair` */
export function lineOf(issue: Issue, language: string): string {
  const { path, line, column, severity, kind, message, fix } = issue;
  const repair = `${wordsOf(language)['report.fix'] ?? 'Fix'}: ${fix}`;
  return `${inOneLine(path)}:${line}:${column}  ${severity}  ${kind}  ${message}. ${repair}`;
}

/** How many of each there are, in how many files. */
export function countLine(issues: readonly Issue[], language: string): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const params = {
    errors,
    warnings: issues.length - errors,
    files: new Set(issues.map(({ path }) => path)).size,
  };
  return fill(
    wordsOf(language)[issues.length === 0 ? 'report.none' : 'report.count'] ?? '',
    params,
    language,
  );
}

function wordsOf(language: string): Readonly<Record<string, string>> {
  return ISSUE_STRINGS[language] ?? {};
}
