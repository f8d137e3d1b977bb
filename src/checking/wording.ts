import { issueWords } from '#i18n/issues.ts';
import { routesOf } from '#i18n/routes.ts';
import { ISSUE_KINDS } from '#domain/rules/kinds.ts';
import type { FindingParams } from '#domain/rules/rule.ts';
import { inOneLine } from './hidden-characters.ts';
import type { Issue, Problem } from './issue.ts';

/** How problems are put into words. */
export interface Wording {
  /** Language of message and repair. */
  readonly lang: string;
  /** The site's main language, which decides where the pages about kinds live. */
  readonly main: string;
  /** A content file's path as it is printed. */
  readonly pathOf: (file: string) => string;
  /** The words of a kind; those for authors of files unless others are given. */
  readonly words?: typeof issueWords;
}

/** A problem in words. */
export function inWords(
  problem: Problem,
  { lang, main, pathOf, words = issueWords }: Wording,
): Issue {
  const { kind, variant, params, file, line, column } = problem;
  const severity = ISSUE_KINDS[kind];
  const say = (part: 'message' | 'fix') =>
    words(kind, part, lang, withPaths(params, pathOf), variant);
  const docs = routesOf(lang, main).page('guideErrors', kind);
  return {
    path: pathOf(file),
    line,
    column,
    severity,
    kind,
    // What an author wrote may end a message with a full stop, and the line puts its own.
    message: say('message').replace(/\.$/, ''),
    fix: say('fix'),
    docs,
  };
}

/** Files named in the words are printed like the path at the line's beginning; the rest as one line. */
function withPaths(params: FindingParams, pathOf: (file: string) => string): FindingParams {
  const files = ['target', 'beside', 'other'];
  const printed = Object.entries(params).map(([name, value]): [string, string | number] => {
    if (typeof value !== 'string') return [name, value];
    const isPath = files.includes(name) && value.includes('/');
    return [name, inOneLine(isPath ? pathOf(value) : value)];
  });
  return Object.fromEntries(printed);
}
