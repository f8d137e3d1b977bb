import { issueWords } from '#i18n/issues.ts';
import { routesOf } from '#i18n/routes.ts';
import { ISSUE_KINDS } from '#domain/rules/kinds.ts';
import type { Issue, Problem } from './issue.ts';

/** How problems are put into words. */
export interface Wording {
  /** Language of message and repair. */
  readonly lang: string;
  /** The site's main language, which decides where the pages about kinds live. */
  readonly main: string;
  /** A content file's path as it is printed. */
  readonly pathOf: (file: string) => string;
}

/** A problem in words. */
export function inWords(problem: Problem, { lang, main, pathOf }: Wording): Issue {
  const { kind, variant, params, file, line, column } = problem;
  const severity = ISSUE_KINDS[kind];
  const say = (part: 'message' | 'fix') =>
    issueWords(kind, part, lang, { ...params, file: pathOf(file) }, variant);
  const docs = routesOf(lang, main).page('guideErrors', kind);
  return {
    path: pathOf(file),
    line,
    column,
    severity,
    kind,
    message: say('message'),
    fix: say('fix'),
    docs,
  };
}
