import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { markdownCode, markdownText } from './markdown-text.ts';

const markdown = unified().use(remarkParse).use(remarkGfm);

/** What a piece of Markdown shows, and what it is made of. */
function read(source: string): { shown: string; kinds: Set<string>; html: Set<string> } {
  const [shown, kinds, html] = [[] as string[], new Set<string>(), new Set<string>()];
  visit(markdown.parse(source), (node: Nodes) => {
    kinds.add(node.type);
    if (node.type === 'text') shown.push(node.value);
    if (node.type === 'html') html.add(node.value);
  });
  return { shown: shown.join(''), kinds, html };
}

const HARMLESS = ['root', 'paragraph', 'text', 'html'];
/** A dollar sign stands in a span of its own, which is all the HTML there is. */
const HTML = ['<span>', '</span>'];

/** Signs that Markdown, HTML or a forge may take for more than letters. */
const signs = fc.string({
  unit: fc.constantFrom(
    ...Array.from('<>[]()!*_`~|#@&:;{}/.-+=\\$^"\'abw1đ \t\n'),
    'http://',
    'www.',
    '&amp;',
    '<b>',
  ),
  maxLength: 40,
});

describe('markdownText', () => {
  it.each([
    ['<img src=x onerror=alert(1)>'],
    ['![x](https://evil.example/a.png) [y](javascript:alert(1))'],
    ['https://evil.example www.evil.example a@evil.example'],
    ['a | b `c` **d** ~~e~~ [^1] $x$ &amp; \\'],
    ['# heading'],
    ['1. list'],
    ['- list'],
    ['+ list'],
    ['- [x] done'],
    ['--- '],
  ])('shows %s letter for letter', (text) => {
    const { shown, kinds, html } = read(markdownText(text));
    expect(shown.replaceAll('\u200B', '')).toBe(text.trim());
    expect([...kinds].filter((kind) => !HARMLESS.includes(kind))).toEqual([]);
    expect([...html].filter((one) => !HTML.includes(one))).toEqual([]);
  });

  it('leaves plain words as they are', () => {
    const words = 'Đoàn Busan (Hàn Quốc) thăm, 26.4.2023: 8,5%';
    expect(markdownText(words)).toBe(words);
  });

  it('calls nobody, no other issue and no commit', () => {
    const { shown } = read(markdownText('@someone #12 GH-12 4540b5c'));
    expect(shown).not.toMatch(/[@#](?=\w)|GH-|4540b5c\b(?!\u200B)/);
  });

  it('keeps to its cell of a table', () => {
    fc.assert(
      fc.property(signs, (text) => {
        const table = markdown.parse(`| a | b |\n| --- | --- |\n| ${markdownText(text)} | hết |`);
        const [first] = table.children;
        const row = first?.type === 'table' ? first.children[1] : undefined;
        expect(row?.children).toHaveLength(2);
      }),
      { numRuns: 1000 },
    );
  });

  it('stays in its line', () => {
    expect(markdownText('a\n\n## b\r\nc')).not.toContain('\n');
  });

  it.each(['x ', '- **Tên**: ', ''])(
    'does nothing of whatever is written behind “%s”',
    (before) => {
      fc.assert(
        fc.property(signs, (text) => {
          const { kinds, html } = read(`${before}${markdownText(text)}`);
          const own = before.startsWith('-') ? ['list', 'listItem', 'strong'] : [];
          expect([...kinds].filter((kind) => ![...HARMLESS, ...own].includes(kind))).toEqual([]);
          expect([...html].filter((one) => !HTML.includes(one))).toEqual([]);
        }),
        { numRuns: 2000 },
      );
    },
  );
});

describe('markdownCode', () => {
  it('is one piece of code, whatever is in it', () => {
    fc.assert(
      fc.property(
        signs.filter((text) => text.trim() !== ''),
        (text) => {
          const { kinds } = read(`x ${markdownCode(text)} y`);
          expect([...kinds].sort()).toEqual(['inlineCode', 'paragraph', 'root', 'text']);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
