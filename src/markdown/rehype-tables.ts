import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Lets wide tables scroll in their own box and turns alignment into classes, which the CSP allows. */
export function rehypeTables() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => alignByClass(node));
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || index === undefined || !parent) return undefined;
      parent.children[index] = scrollBox(node);
      return [SKIP, index + 1];
    });
  };
}

function alignByClass(node: Element): void {
  const align = node.properties.align;
  if (typeof align !== 'string') return;
  node.properties.className = [`align-${align}`];
  delete node.properties.align;
}

function scrollBox(table: Element): Element {
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['table-scroll'], tabIndex: 0 },
    children: [table],
  };
}
