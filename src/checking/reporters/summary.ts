import { fill, type Params } from '#i18n/fill.ts';
import { ISSUE_STRINGS } from '#i18n/issues.ts';
import type { Issue } from '../issue.ts';
import { markdownText } from './markdown-text.ts';
import { countLine } from './text.ts';

/** A comment on a forge may have 65,536 characters; the reader's diff wants its share. */
const LONGEST = 30_000;

/** All problems as Markdown for the page of a run, file by file, those with errors first. */
export function reportSummary(
  issues: readonly Issue[],
  language: string,
  longest = LONGEST,
): string {
  const heading = `## ${words('report.summary.heading', language)}: ${countLine(issues, language)}\n`;
  if (issues.length === 0) return `${heading}\n${words('report.summary.none', language)}\n`;
  const { shown, left } = whatFits(lines(issues, language), longest);
  const lead = words('report.summary.lead', language);
  const rest = left > 0 ? [`\n${words('report.summary.more', language, { left })}`] : [];
  return `${[heading, lead, ...shown, ...rest].join('\n')}\n`;
}

interface Line {
  readonly text: string;
  readonly isProblem: boolean;
}

function lines(issues: readonly Issue[], language: string): Line[] {
  const files = Map.groupBy(issues, ({ path }) => path);
  return [...files]
    .sort(([, a], [, b]) => Number(hasError(b)) - Number(hasError(a)))
    .flatMap(([path, own]) => [
      { text: `\n### ${markdownText(path)}\n`, isProblem: false },
      ...own.map((issue) => ({ text: lineOf(issue, language), isProblem: true })),
    ]);
}

function lineOf(issue: Issue, language: string): string {
  const { line, severity, kind } = issue;
  const place = words('report.summary.place', language, { number: line });
  const level = words(`report.summary.${severity}`, language);
  const repair = `**${words('report.fix', language)}:** ${markdownText(issue.fix)}`;
  return `- ${level}, ${place}: ${markdownText(issue.message)}. ${repair} (\`${kind}\`)`;
}

function whatFits(all: readonly Line[], longest: number): { shown: string[]; left: number } {
  let length = 0;
  const cut = all.findIndex(({ text }) => (length += text.length + 1) > longest);
  const end = cut === -1 ? all.length : cut;
  const left = all.slice(end).filter(({ isProblem }) => isProblem).length;
  return { shown: all.slice(0, end).map(({ text }) => text), left };
}

function hasError(issues: readonly Issue[]): boolean {
  return issues.some(({ severity }) => severity === 'error');
}

function words(key: string, language: string, params: Params = {}): string {
  return fill(ISSUE_STRINGS[language]?.[key] ?? key, params, language);
}
