import type { PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { CITATION } from './notation.ts';

/**
 * Turns `[^source-id]` into a superscript that `finishBody` numbers and links.
 * A GFM footnote with a definition of its own never arrives here as text, so both live side by side.
 */
export function remarkCitations() {
  return (tree: Root): void => {
    visit(tree, 'text', (node, index, parent) => {
      if (index === undefined || !parent) return undefined;
      const parts = splitAtCitations(node);
      if (parts.length === 1) return undefined;
      parent.children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
  };
}

function splitAtCitations(node: Text): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let last = 0;
  for (const match of node.value.matchAll(CITATION)) {
    if (match.index > last) parts.push(text(node.value.slice(last, match.index)));
    parts.push(superscript(match[1] ?? ''));
    last = match.index + match[0].length;
  }
  if (last < node.value.length || parts.length === 0) parts.push(text(node.value.slice(last)));
  return parts;
}

function text(value: string): Text {
  return { type: 'text', value };
}

function superscript(source: string): PhrasingContent {
  return {
    type: 'emphasis',
    data: { hName: 'sup', hProperties: { dataCite: source } },
    children: [text(source)],
  };
}
