import type { Nodes } from 'mdast';
import type { BodyFault } from '../body/mentions.ts';
import { codeOfNode, type PageAttribute } from './page-tree.ts';

/**
 * Pages are prose: code in them would run while the site is built, with all rights of whoever
 * builds it, could import itself or never end. Comments and plain values are no code.
 */
export function codeFault(node: Nodes): BodyFault | null {
  const found = codeOfNode(node);
  if (found === null || isComment(found.code) || isPlainValue(found.code)) return null;
  const params = { code: shortened(found.code) };
  return { kind: 'page-code', variant: found.isModule ? 'module' : 'expression', params };
}

/** The same of an element's attribute. */
export function attributeCodeFault({ type, name, value }: PageAttribute): BodyFault | null {
  if (type === 'mdxJsxExpressionAttribute') {
    return { kind: 'page-code', variant: 'spread', params: {} };
  }
  if (typeof value !== 'object' || value === null || isPlainValue(value.value)) return null;
  const params = { code: shortened(value.value), name: name ?? '' };
  return { kind: 'page-code', variant: 'attribute', params };
}

function isComment(code: string): boolean {
  return /^(\s*\/\*(?:(?!\*\/)[^])*\*\/)*\s*$/.test(code);
}

/** A quoted text without escapes, or a number: `{"{"}`, `{2015}`. */
function isPlainValue(code: string): boolean {
  return /^\s*("[^"\\\n]*"|'[^'\\\n]*'|-?\d{1,15}(\.\d{1,15})?)\s*$/.test(code);
}

function shortened(code: string): string {
  const line = code.trim().split('\n')[0] ?? '';
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
