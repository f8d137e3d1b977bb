import { isScalar, visit, type Scalar } from 'yaml';
import type { YamlDocument } from '#reading/yaml-document.ts';
import type { Problem } from './issue.ts';

/**
 * Words that YAML ends at ` #`, because a comment begins there: "Agreement #5" is read as "Agreement".
 * A comment of words after words may be meant as one, and is only asked about.
 */
export function cutOffProblems(file: string, document: YamlDocument): Problem[] {
  if (!MAY_CUT.test(document.text)) return [];
  const problems: Problem[] = [];
  visit(document.tree, {
    Scalar: (_, node) => {
      const problem = problemOf(file, node, document);
      if (problem) problems.push(problem);
    },
  });
  return problems;
}

/** Something other than an end of a list, a map or a quoted text, and then the sign. */
const MAY_CUT = /[^\s\]}"'#:,][ \t]+#/;

/** Ids, codes, dates and numbers are whole without what follows. */
const IS_WORDS = /\s|[^\x20-\x7E]|[A-Z][a-z]|:\/\//;

function problemOf(file: string, node: Scalar, document: YamlDocument): Problem | null {
  const [start, end] = node.range ?? [0, 0];
  const isPlain = isScalar(node) && node.type === 'PLAIN';
  if (!isPlain || !IS_WORDS.test(document.text.slice(start, end))) return null;
  const rest = /^[ \t]+(#[^\n]*)/.exec(document.text.slice(end));
  if (!rest?.[1]) return null;
  const value = document.text.slice(start, end);
  const isComment = /^#+ +(?!\d)/.test(rest[1]);
  const nearest = quoted(`${value} ${rest[1].trimEnd()}`);
  const params = { value, note: rest[1].trimEnd(), nearest };
  const kind = isComment ? 'comment-after-words' : 'cut-off-value';
  return { kind, file, ...document.placeOf(end + rest[0].indexOf('#')), params };
}

/** A text as a YAML value that says nothing else: in double quotes, or in single ones where it has double. */
export function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
