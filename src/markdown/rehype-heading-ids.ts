import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { toString } from 'mdast-util-to-string';
import { slugOf } from '#domain/words/slug.ts';

/**
 * What the ids of headings in a text begin with, so that none is one of the page's own (`sources`,
 * `main`, a record's id): no slug has two hyphens.
 */
const PREFIX = 'part--';

/** Gives headings ASCII ids, so that links to them survive every mail program. */
export function rehypeHeadingIds() {
  return (tree: Root): void => {
    const used = new Set<string>();
    visit(tree, 'element', (node) => {
      if (!/^h[2-6]$/.test(node.tagName) || node.properties.id) return;
      const id = firstFree(slugOf(toString(node)) || 'section', used);
      used.add(id);
      node.properties.id = PREFIX + id;
    });
  };
}

/** `slug`, else the first of `slug-2`, `slug-3` … that no heading has: one may itself say “Part 2”. */
function firstFree(slug: string, used: ReadonlySet<string>): string {
  if (!used.has(slug)) return slug;
  let count = 2;
  while (used.has(`${slug}-${count}`)) count += 1;
  return `${slug}-${count}`;
}
