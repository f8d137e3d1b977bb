import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { toString } from 'mdast-util-to-string';
import { slugOf } from './slug.ts';

/**
 * What the ids of headings in a text begin with, so that none is one of the page's own (`sources`,
 * `main`, a record's id): no slug has two hyphens.
 */
const PREFIX = 'part--';

/** Gives headings ASCII ids, so that links to them survive every mail program. */
export function rehypeHeadingIds() {
  return (tree: Root): void => {
    const used = new Map<string, number>();
    visit(tree, 'element', (node) => {
      if (!/^h[2-6]$/.test(node.tagName) || node.properties.id) return;
      const slug = slugOf(toString(node)) || 'section';
      const count = used.get(slug) ?? 0;
      used.set(slug, count + 1);
      node.properties.id = PREFIX + (count === 0 ? slug : `${slug}-${count + 1}`);
    });
  };
}
