import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
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

/** How the reader's diff marks before and after, and what is made of it: no HTML is ever written. */
const CHANGES = { del: 'delete', ins: 'strong' } as const;

const parser = unified().use(remarkParse).use(remarkGfm);
const writer = unified().use(remarkGfm).use(remarkStringify, { bullet: '-', rule: '-' });

/**
 * Markdown that a stranger may have made, with its look and without any effect: no links, pictures,
 * HTML, mentions of people or of other issues.
 */
export function safeMarkdown(source: string): string {
  const tree = parser.parse(source);
  const safe: Root = { type: 'root', children: safeNodes(tree.children) };
  return writer.stringify(safe);
}

function safeNodes(nodes: readonly RootContent[]): RootContent[] {
  const safe: RootContent[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const tag = tagOf(nodes[at]);
    const end = tag === null ? -1 : nodes.findIndex((one, index) => index > at && isEnd(one, tag));
    const node = nodes[at] as RootContent;
    if (tag === null || end === -1) safe.push(...safeNode(node));
    else {
      const children = safeNodes(nodes.slice(at + 1, end)) as PhrasingContent[];
      safe.push({ type: CHANGES[tag], children });
      at = end;
    }
  }
  return safe;
}

function tagOf(node: RootContent | undefined): keyof typeof CHANGES | null {
  if (node?.type !== 'html') return null;
  return node.value === '<del>' ? 'del' : node.value === '<ins>' ? 'ins' : null;
}

function isEnd(node: RootContent, tag: string): boolean {
  return node.type === 'html' && node.value === `</${tag}>`;
}

function safeNode(node: RootContent): RootContent[] {
  if (node.type === 'text') return [plain(node.value)];
  if (node.type === 'html') return [];
  if (node.type === 'code') return [{ type: 'code', value: node.value }];
  const children = 'children' in node ? safeNodes(node.children) : null;
  if (!KEPT.has(node.type)) return children ?? [];
  const kept = children === null ? node : ({ ...node, children } as RootContent);
  // The first two ranks are the comment's own.
  return [kept.type === 'heading' ? { ...kept, depth: kept.depth < 3 ? 3 : kept.depth } : kept];
}

/** Text as Markdown already, which the writer would else escape by half: it knows of no mentions. */
function plain(text: string): RootContent {
  return { type: 'html', value: markdownLetters(text.replace(/\s+/g, ' ')) };
}
