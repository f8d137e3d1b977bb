import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Mention } from './mentions.ts';
import { readPlainBody } from './read-plain-body.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

/** Every citation, link, image, piece of HTML and heading of a Markdown body, in order. */
export function readBody(body: string): Mention[] {
  return readPlainBody(body) ?? readAnyBody(body);
}

/** The same by way of the Markdown parser. */
export function readAnyBody(body: string): Mention[] {
  const tree: Root = parser.parse(body);
  const mentions: Mention[] = [];
  visit(tree, (node) => mentions.push(...mentionsOf(node, body)));
  return mentions;
}

function visit(node: Nodes, look: (node: Nodes) => void): void {
  look(node);
  if ('children' in node) for (const child of node.children) visit(child, look);
}

function mentionsOf(node: Nodes, body: string): Mention[] {
  const at = { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
  if (node.type === 'text') return citationsIn(node, body);
  if (node.type === 'link' || node.type === 'definition') {
    return [{ kind: 'link', value: node.url, ...at }];
  }
  if (node.type === 'image') return [{ kind: 'image', value: node.url, ...at }];
  if (node.type === 'heading') return [{ kind: 'heading', value: String(node.depth), ...at }];
  // Comments are for editors; a closing tag was told with the opening one.
  const isHtml = node.type === 'html' && !/^<(!--|\/)/.test(node.value);
  return isHtml ? [{ kind: 'html', value: node.value, ...at }] : [];
}

/** Citations are text to Markdown, for they have no footnote of their own. */
function citationsIn(node: Nodes, body: string): Mention[] {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return [];
  const written = body.slice(start.offset, end.offset);
  return [...written.matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g)].map((match) => {
    const before = written.slice(0, match.index).split('\n');
    const line = start.line + before.length - 1;
    const inLine = (before.at(-1) ?? '').length + 1;
    // Text that begins within a line counts its first line's columns from there.
    const column = before.length === 1 ? start.column + inLine - 1 : inLine;
    return { kind: 'citation', value: match[1] ?? '', line, column };
  });
}
