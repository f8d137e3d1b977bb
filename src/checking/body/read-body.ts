import type { Html, Nodes, Parents, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { BOUNDS } from '#schemas/bounds.ts';
import { codeOf, hiddenIn } from '../hidden-characters.ts';
import { isUnderlined } from './body-shape.ts';
import type { Mention } from './mentions.ts';
import { readPlainBody } from './read-plain-body.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

/** Every citation, link, image, piece of HTML and heading of a Markdown body, in order. */
export function readBody(body: string): Mention[] {
  return readPlainBody(body) ?? readAnyBody(body);
}

/** The same by way of the Markdown parser. */
export function readAnyBody(body: string): Mention[] {
  const mentions: Mention[] = [];
  visit(treeOf(body), 0, (node, depth, within) => {
    if (depth <= BOUNDS.body.depth) {
      mentions.push(...mentionsOf(node, within, body), ...hiddenCharacters(node, body));
    } else if (!mentions.some(({ kind }) => kind === 'depth')) {
      mentions.push({ kind: 'depth', value: String(depth), ...placeOf(node) });
    }
  });
  return mentions;
}

let last: { readonly body: string; readonly tree: Root } | undefined;

/** A body's tree; of the same body as just before, the same tree. */
export function treeOf(body: string): Root {
  if (last?.body !== body) last = { body, tree: parser.parse(body) };
  return last.tree;
}

type Look = (node: Nodes, depth: number, within: Parents) => void;

/** Every node below one, from above; nothing below what lies too deep. */
function visit(node: Nodes, depth: number, look: Look): void {
  if (!('children' in node) || depth > BOUNDS.body.depth) return;
  for (const child of node.children) {
    look(child, depth + 1, node);
    visit(child, depth + 1, look);
  }
}

function mentionsOf(node: Nodes, within: Parents, body: string): Mention[] {
  const at = placeOf(node);
  switch (node.type) {
    case 'text':
      return citationsIn(node, body);
    case 'link':
    case 'definition':
      return [{ kind: 'link', value: node.url, ...at }];
    case 'image':
      return [{ kind: 'image', value: node.url, ...at }];
    case 'heading':
      // A line below a text makes a heading too; that is told as the slip it is.
      return isUnderlined(node, body)
        ? []
        : [{ kind: 'heading', value: String(node.depth), ...at }];
    case 'html':
      return isLost(node, within) ? [{ kind: 'html', value: node.value, ...at }] : [];
    default:
      return [];
  }
}

/**
 * Whether readers lose something by this HTML: comments alone are for editors, and a closing tag
 * within a line was told with the opening one. A block is dropped whole, words included.
 */
function isLost({ value }: Html, within: Parents): boolean {
  if (/^(\s*<!--(?:(?!-->)[^])*-->)+\s*$/.test(value)) return false;
  if (!value.startsWith('</')) return true;
  return BLOCKS_STAND_IN.has(within.type) || !isOpenedIn(within, value);
}

const BLOCKS_STAND_IN = new Set<Nodes['type']>([
  ...(['root', 'blockquote', 'listItem', 'footnoteDefinition'] as const),
]);

function isOpenedIn({ children }: Parents, closing: string): boolean {
  const name = /^<\/([a-z][\w-]*)/i.exec(closing)?.[1] ?? '';
  const opening = new RegExp(`^<${name}\\b`, 'i');
  return children.some((child) => child.type === 'html' && opening.test(child.value));
}

/** Escapes such as `&#x202E;` say what the text itself may not hold. */
function hiddenCharacters(node: Nodes, body: string): Mention[] {
  const value = 'value' in node ? node.value : 'title' in node ? (node.title ?? '') : '';
  const hidden = hiddenIn(value);
  const { start, end } = node.position ?? {};
  if (hidden === null || body.slice(start?.offset, end?.offset).includes(hidden)) return [];
  return [{ kind: 'hidden', value: codeOf(hidden), ...placeOf(node) }];
}

function placeOf({ position }: Nodes): { line: number; column: number } {
  return { line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
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
