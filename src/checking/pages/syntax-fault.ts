import type { BodyFault } from '../body/mentions.ts';
import { placeIn } from '../text-problems.ts';
import type { Refused } from './compile-page.ts';

/** A compiler's complaint in the terms of somebody who writes prose, at the mark that led to it. */
export function syntaxFault(
  { reason, rule, line, column }: Refused,
  text: string,
): BodyFault & { readonly line: number; readonly column: number } {
  const tag = /`<\/?([^`>\s]*)>`/.exec(reason)?.[1] ?? '';
  const stopped = offsetOf(text, line, column);
  const mark = Math.max(text.lastIndexOf('<', stopped), text.lastIndexOf('{', stopped));
  const variant = VARIANTS[rule]?.({
    tag,
    from: text.slice(Math.max(mark, 0)),
    lead: lineAt(text, line),
  });
  const beginsAtMark = mark >= 0 && MARKED.has(variant ?? '');
  const place = beginsAtMark ? placeIn(text, mark) : { line, column };
  const written = beginsAtMark ? text.slice(mark) : lineAt(text, line);
  const params = { reason, tag, written: (written.split('\n')[0] ?? '').slice(0, 20).trim() };
  const base = { kind: 'mdx-syntax', ...place, params } as const;
  return variant === undefined ? base : { ...base, variant };
}

/** What the compiler met: the tag it names, the text from the last mark of code on, the line as a whole. */
interface Met {
  readonly tag: string;
  readonly from: string;
  readonly lead: string;
}

/** What each of the compiler's rules means to an author. */
const VARIANTS: Readonly<Record<string, (met: Met) => string>> = {
  'unexpected-character': ({ from }) => (from.startsWith('<!') ? 'comment' : 'less-than'),
  'unexpected-closing-slash': () => 'closing',
  'end-tag-mismatch': ({ tag }) => (VOID.test(tag) ? 'void' : 'unclosed'),
  'unexpected-eof': ({ from }) => (from.startsWith('<') ? 'less-than' : 'brace'),
  'unexpected-lazy': () => 'brace',
  acorn: ({ lead }) => (/^\s*(import|export)\b/.test(lead) ? 'code' : 'brace'),
};

/** Causes that a mark in the text leads to; the compiler itself stops some characters later. */
const MARKED = new Set(['less-than', 'comment', 'brace']);

const VOID = /^(br|hr|img|wbr|input)$/i;

function lineAt(text: string, line: number): string {
  return text.split('\n')[line - 1] ?? '';
}

function offsetOf(text: string, line: number, column: number): number {
  const above = text.split('\n').slice(0, line - 1);
  return above.reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
}
