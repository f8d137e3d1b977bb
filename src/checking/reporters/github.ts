import { ISSUE_STRINGS } from '#i18n/issues.ts';
import type { Issue } from '../issue.ts';

/** Workflow commands that GitHub shows beside the changed lines. */
export function reportGithub(issues: readonly Issue[], language: string): string {
  return issues.map((issue) => commandOf(issue, language)).join('');
}

function commandOf(issue: Issue, language: string): string {
  const { path, line, column, severity, kind, message, fix } = issue;
  const place = `file=${property(path)},line=${line},col=${column},title=${property(kind)}`;
  const repair = `${ISSUE_STRINGS[language]?.['report.fix'] ?? 'Fix'}: ${fix}`;
  return `::${severity} ${place}::${data(`${message}. ${repair}`)}\n`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
