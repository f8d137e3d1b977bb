import { isScalar, visit, type YAMLError } from 'yaml';
import type { Problem } from './issue.ts';
import { causeInLine } from './line-causes.ts';
import type { YamlDocument } from '#reading/yaml-document.ts';

/** Everything that keeps a YAML text from being read, one problem a line. */
export function yamlProblems(file: string, document: YamlDocument): Problem[] {
  const { faults, alias, stoppedAt } = document;
  const problems = faultsOf(faults)
    .map((fault) => problemOf(file, fault, document))
    .map((problem) => withLineCause(problem, document));
  if (alias && problems.length === 0) {
    const base = { ...alias, kind: 'yaml-syntax', file, variant: 'start', params: {} } as const;
    problems.push(withLineCause(base, document));
  } else if (alias)
    problems.push({ ...alias, kind: 'yaml-syntax', file, variant: 'start', params: {} });
  if (stoppedAt && problems.length === 0) {
    problems.push({ ...stoppedAt, kind: 'yaml-syntax', file, params: {} });
  }
  const lines = new Set<number>();
  const oneEach = problems
    .filter((problem) => problems.length === 1 || !isFollowing(problem, document))
    .filter(({ line }) => !lines.has(line) && lines.add(line));
  // What stopped the reading at a line stops it at each line below: the first is where to look.
  const stop = oneEach.find(isUnexplained);
  return oneEach.filter((problem) => problem === stop || !isUnexplained(problem));
}

function isUnexplained({ kind, variant }: Problem): boolean {
  return kind === 'yaml-syntax' && variant === undefined;
}

/** Where lines stand askew the parser misses a quote that is there. */
function isFollowing({ variant, line, column }: Problem, { text, placeOf }: YamlDocument): boolean {
  if (variant !== 'quote') return false;
  const rest = text.split('\n')[line - placeOf(0).line]?.slice(column - 1) ?? '';
  return /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s*(?:#.*)?$/.test(rest);
}

/** The same with the cause that its line tells, or the line above where a comment cut it off. */
function withLineCause(problem: Problem, { text, placeOf }: YamlDocument): Problem {
  if (problem.kind !== 'yaml-syntax') return problem;
  const before = placeOf(0).line;
  const lines = text.split('\n');
  const index = problem.line - before;
  const cause = causeInLine(lines[index] ?? '');
  if (cause) {
    const { variant, column, nearest } = cause;
    return { ...problem, column, variant, params: { nearest } };
  }
  for (const at of [index, index - 1]) {
    const sign = /[^\s#][ \t]+#(?=[^\s#])/.exec(lines[at] ?? '');
    if (!sign) continue;
    const column = sign.index + sign[0].length;
    return { ...problem, line: at + before, column, variant: 'comment', params: {} };
  }
  return problem;
}

interface Fault extends Pick<YAMLError, 'code' | 'pos' | 'message'> {
  /** A value the parser calls a map and a text of several lines at once: its next line is indented. */
  readonly runsOn: boolean;
}

function faultsOf(errors: readonly YAMLError[]): Fault[] {
  return errors.map((error) => ({
    code: error.code,
    pos: error.pos,
    message: error.message,
    runsOn: errors.some((other) => other.pos[0] === error.pos[0] && other.code !== error.code),
  }));
}

const VARIANTS: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  BLOCK_AS_IMPLICIT_KEY: 'colon',
  BLOCK_IN_FLOW: 'colon',
  MULTILINE_IMPLICIT_KEY: 'space',
  BAD_INDENT: 'indent',
  BAD_SCALAR_START: 'start',
  TAG_RESOLVE_FAILED: 'start',
  BAD_DQ_ESCAPE: 'escape',
  MULTIPLE_DOCS: 'documents',
};

function problemOf(file: string, error: Fault, document: YamlDocument): Problem {
  const offset = error.pos[0];
  if (error.code === 'DUPLICATE_KEY') {
    const params = { key: keyTypedAt(document, offset) };
    return { kind: 'duplicate-key', file, ...document.placeOf(offset), params };
  }
  if (error.code === 'TAB_AS_INDENT') {
    return { kind: 'tab-character', file, ...document.placeOf(offset), params: {} };
  }
  const base = { kind: 'yaml-syntax', file, params: {} } as const;
  const quote = error.code === 'MISSING_CHAR' ? openQuote(document, offset) : null;
  if (quote !== null) return { ...base, ...document.placeOf(quote), variant: 'quote' };
  const bracket = error.message.startsWith('Flow') ? openBracket(document, offset) : null;
  if (bracket !== null) return { ...base, ...document.placeOf(bracket), variant: 'bracket' };
  const isNextLine = error.runsOn && error.code === 'BLOCK_AS_IMPLICIT_KEY';
  const variant = isNextLine ? 'next' : VARIANTS[error.code];
  const placed = { ...base, ...document.placeOf(offset) };
  return variant === undefined ? placed : { ...placed, variant };
}

function keyTypedAt({ tree }: YamlDocument, offset: number): string {
  let key = '';
  visit(tree, {
    Scalar: (_, node) => {
      if (node.range?.[0] === offset) key = String(node.value);
    },
  });
  return key;
}

/** The parser finds a missing closing quote at the end of the text; an author looks where it opened. */
function openQuote({ tree }: YamlDocument, end: number): number | null {
  let start: number | null = null;
  visit(tree, {
    Scalar: (_, node) => {
      const quoted = isScalar(node) && (node.type ?? '').startsWith('QUOTE');
      if (quoted && node.range && node.range[1] >= end) start = node.range[0];
    },
  });
  return start;
}

/** The same for brackets: the last one opened before the place where reading stopped. */
function openBracket({ tree }: YamlDocument, end: number): number | null {
  let start: number | null = null;
  visit(tree, {
    Collection: (_, node) => {
      if (node.flow === true && node.range && node.range[0] < end) start = node.range[0];
    },
  });
  return start;
}
