import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { safeMarkdown } from './safe-markdown.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

/** Nodes of a piece of Markdown that could do something, were it posted. */
function acting(markdown: string): string[] {
  const found: string[] = [];
  visit(parser.parse(markdown), (node: Nodes) => {
    const isEffect = /^(link|image|definition|footnote)/.test(node.type);
    const isHtml = node.type === 'html' && node.value !== '<!-- -->';
    if (isEffect || isHtml) found.push(node.type);
    if (node.type === 'text' && /[@#]\w/.test(node.value)) found.push(`calls: ${node.value}`);
  });
  return found;
}

describe('safeMarkdown', () => {
  it('keeps the look of a report', () => {
    const report = [
      '### Tệp',
      '',
      '- ❌ **Lỗi** ở dòng 4 `date-not-edtf`',
      '',
      '| trước | sau |',
      '| ----- | --- |',
      '| 1     | 2   |',
      '',
    ].join('\n');
    expect(safeMarkdown(report)).toBe(report);
  });

  it.each([
    '[click](https://evil.example) ![x](https://evil.example/a.png) <https://evil.example>',
    '<img src=x onerror=alert(1)><a href="https://evil.example">x</a>',
    'https://evil.example www.evil.example a@evil.example',
    '@someone @org/team #12 owner/name#3',
    '[a][b]\n\n[b]: https://evil.example',
    'x[^1]\n\n[^1]: https://evil.example',
    '<!-- chronicle: review -->',
    '<details><summary>x</summary>\n\n[y](javascript:alert(1))\n\n</details>',
    '\\[a\\]\\(https\\://evil.example\\)',
  ])('takes the effect of %s', (hostile) => {
    expect(acting(safeMarkdown(hostile))).toEqual([]);
  });

  it('keeps before and after apart', () => {
    expect(safeMarkdown('**a**: <del>one</del><ins>two</ins> <ins onclick="x">y</ins>')).toBe(
      '**a**: ~~one~~**two** y\n',
    );
  });

  it('says what a link said', () => {
    expect(safeMarkdown('see [the page](https://evil.example)')).toBe('see the page\n');
  });

  it('leaves the first two ranks of headings to the comment', () => {
    expect(safeMarkdown('# a\n\n##### b')).toBe('### a\n\n##### b\n');
  });

  it('takes the effect of whatever is written', () => {
    const pieces = fc.constantFrom(
      ...['<del>', '</del>', '<ins>', '<ins x>'],
      ...['[', ']', '(', ')', '!', '<', '>', '@a', '#1', 'https://e.example', 'www.e.example'],
      ...['`', '**', '_', '|', '\n', '\n\n', ' ', '- ', '# ', '[^1]', '\\', '&lt;', '&#64;b', '~~'],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        expect(acting(safeMarkdown(parts.join('')))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
