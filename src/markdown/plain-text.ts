import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { CITATION } from './notation.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

/** The words of a Markdown body: no markup, no citations, blocks parted by a space. */
export function plainText(markdown: string): string {
  return wordsOf(parser.parse(markdown)).replace(CITATION, '').replace(/\s+/g, ' ').trim();
}

const BLOCKS = new Set(['paragraph', 'heading', 'listItem', 'tableCell', 'blockquote', 'code']);

function wordsOf(node: Nodes): string {
  if (node.type === 'html' || node.type === 'definition') return '';
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  const words = node.children.map(wordsOf).join('');
  return BLOCKS.has(node.type) ? `${words} ` : words;
}
