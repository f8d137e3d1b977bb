import type { Element, ElementContent, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { FindPhrases } from '#domain/words/find-phrases.ts';

/** The glossary of a language, as texts need it. */
export interface Terms {
  /** Its words in a text, each with the id of its entry. */
  readonly find: FindPhrases<string>;
  /** Address of an entry. */
  readonly path: (id: string) => string;
}

/** What a run of words is: a sentence never goes on from one of these into the next. */
const BLOCKS = new Set(['p', 'li', 'td', 'dd', 'figcaption']);

/** Words that are others' or lead elsewhere already. */
const SHUT = new Set(['a', 'blockquote', 'q', 'cite', 'code', 'pre', 'sup', 'button', 'svg']);

const QUOTED = /“[^”]*”|(?<!\p{L})‘[^‘’]*’(?!\p{L})|"[^"]*"/gu;

/** Leads from the first use of each term to its entry, never within links, headings, quotations or code. */
export function linkTerms(tree: Root, { find, path }: Terms): void {
  const linked = new Set<string>();
  visit(tree, 'element', (block) => {
    if (SHUT.has(block.tagName)) return SKIP;
    if (!BLOCKS.has(block.tagName)) return undefined;
    const leaves = leavesOf(block);
    for (const found of find(ownText(leaves))) {
      const leaf = leaves.find(
        ({ start, text }) =>
          start <= found.index && found.index + found.length <= start + text.value.length,
      );
      // A term that markup cuts in two is left alone.
      if (!leaf || linked.has(found.meant)) continue;
      linked.add(found.meant);
      leaf.links.push({ ...found, href: path(found.meant) });
    }
    leaves.forEach(putLinks);
    return undefined;
  });
}

interface Leaf {
  readonly text: Text;
  readonly parent: Element;
  readonly isShut: boolean;
  /** Where it begins in the words of its block. */
  readonly start: number;
  readonly links: { readonly index: number; readonly length: number; readonly href: string }[];
}

function leavesOf(block: Element): Leaf[] {
  const leaves: Leaf[] = [];
  let start = 0;
  const walk = (parent: Element, isShut: boolean): void => {
    for (const child of parent.children) {
      if (child.type === 'text') {
        leaves.push({ text: child, parent, isShut, start, links: [] });
        start += child.value.length;
      } else if (child.type === 'element' && !BLOCKS.has(child.tagName)) {
        walk(child, isShut || SHUT.has(child.tagName));
      }
    }
  };
  walk(block, false);
  return leaves;
}

/** The words of a block that are our own; every letter that stays keeps its place. */
function ownText(leaves: readonly Leaf[]): string {
  const words = leaves.map(({ text, isShut }) => (isShut ? blank(text.value) : text.value));
  return words.join('').replace(QUOTED, blank);
}

function blank(words: string): string {
  return ' '.repeat(words.length);
}

function putLinks({ text, parent, start, links }: Leaf): void {
  if (links.length === 0) return;
  const parts: ElementContent[] = [];
  let from = 0;
  const take = (to: number): Text => {
    const piece: Text = { type: 'text', value: text.value.slice(from, to) };
    from = to;
    return piece;
  };
  for (const { index, length, href } of links) {
    parts.push(take(index - start));
    const children = [take(index - start + length)];
    const properties = { href, className: ['term'] };
    parts.push({ type: 'element', tagName: 'a', properties, children });
  }
  parts.push(take(text.value.length));
  const isSomething = (part: ElementContent) => part.type !== 'text' || part.value !== '';
  parent.children.splice(parent.children.indexOf(text), 1, ...parts.filter(isSomething));
}
