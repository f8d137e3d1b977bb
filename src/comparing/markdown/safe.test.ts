import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Nodes } from 'mdast';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { code, safe } from './safe.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

/** The kinds of nodes in a piece of Markdown. */
function kindsIn(markdown: string): Set<string> {
  const kinds = new Set<string>();
  const visit = (node: Nodes) => {
    kinds.add(node.type);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(parser.parse(markdown));
  return kinds;
}

const signs = fc.string({
  unit: fc.constantFrom(
    ...'\\`*_[](){}<>|~!#@$&:;/.-+=^"\' \naw1đ'.split(''),
    'http://',
    'www.',
    '&amp;',
    '<b>',
  ),
  maxLength: 40,
});

describe('safe', () => {
  it('leaves plain words as they are', () => {
    expect(safe('Đoàn Busan (Hàn Quốc) thăm, 26.4.2023: 8,5%')).toBe(
      'Đoàn Busan (Hàn Quốc) thăm, 26.4.2023: 8,5%',
    );
  });

  it('makes text and nothing else of whatever is written', () => {
    fc.assert(
      fc.property(signs, (text) => {
        const kinds = kindsIn(`- **Tên**: ${safe(text)} hết`);
        const plain = ['root', 'list', 'listItem', 'paragraph', 'strong', 'text'];
        // A dollar sign stands in a span of its own, which is all the HTML there is.
        const html = text.includes('$') ? ['html'] : [];
        expect([...kinds].filter((kind) => ![...plain, ...html].includes(kind))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps to its cell of a table', () => {
    fc.assert(
      fc.property(signs, (text) => {
        const table = parser.parse(`| a | b |\n| --- | --- |\n| ${safe(text)} | hết |`);
        const [first] = table.children;
        const row = first?.type === 'table' ? first.children[1] : undefined;
        expect(row?.children).toHaveLength(2);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('code', () => {
  it('is one piece of code, whatever is in it', () => {
    fc.assert(
      fc.property(
        signs.filter((text) => text.trim() !== ''),
        (text) => {
          const kinds = kindsIn(`x ${code(text)} y`);
          expect([...kinds].sort()).toEqual(['inlineCode', 'paragraph', 'root', 'text']);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
