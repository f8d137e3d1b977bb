import type { Nodes, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { markdownLetters } from '#checking/reporters/markdown-text.ts';

/** What may stand in a comment in somebody else's name; all else leaves its text behind, or nothing. */
const KEPT = new Set<Nodes['type']>([
  ...([
    'paragraph',
    'heading',
    'list',
    'listItem',
    'blockquote',
    'thematicBreak',
    'break',
  ] as const),
  ...(['table', 'tableRow', 'tableCell', 'strong', 'emphasis', 'delete'] as const),
  ...(['text', 'inlineCode', 'code'] as const),
]);

const parser = unified().use(remarkParse).use(remarkGfm);
const writer = unified().use(remarkGfm).use(remarkStringify, { bullet: '-', rule: '-' });

/**
 * Markdown that a stranger may have made, with its look and without any effect: no links, pictures,
 * HTML, mentions of people or of other issues.
 */
export function safeMarkdown(source: string): string {
  const tree = parser.parse(source);
  const safe: Root = { type: 'root', children: tree.children.flatMap(safeNode) };
  return writer.stringify(safe);
}

function safeNode(node: RootContent): RootContent[] {
  if (node.type === 'text') return [plain(node.value)];
  if (node.type === 'code') return [{ type: 'code', value: node.value }];
  const children = 'children' in node ? node.children.flatMap(safeNode) : null;
  if (!KEPT.has(node.type)) return children ?? [];
  const kept = children === null ? node : ({ ...node, children } as RootContent);
  // The first two ranks are the comment's own.
  return [kept.type === 'heading' ? { ...kept, depth: kept.depth < 3 ? 3 : kept.depth } : kept];
}

/** Text as Markdown already, which the writer would else escape by half: it knows of no mentions. */
function plain(text: string): RootContent {
  return { type: 'html', value: markdownLetters(text.replace(/\s+/g, ' ')) };
}
