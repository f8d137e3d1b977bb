import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { markdownText } from './markdown-text.ts';

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

describe('markdownText', () => {
  it.each([
    ['<img src=x onerror=alert(1)>'],
    ['![x](https://evil.example/a.png) [y](javascript:alert(1))'],
    ['https://evil.example www.evil.example a@evil.example'],
    ['a | b `c` **d** ~~e~~ [^1] $x$ &amp; \\'],
    ['# heading'],
    ['1. list'],
    ['- [x] done'],
    ['--- '],
  ])('shows %s letter for letter', (text) => {
    const { shown, kinds, html } = read(markdownText(text));
    expect(shown).toBe(text.trim());
    expect([...kinds].filter((kind) => !HARMLESS.includes(kind))).toEqual([]);
    expect([...html].filter((one) => one !== '<!-- -->')).toEqual([]);
  });

  it('calls nobody and no other issue', () => {
    expect(markdownText('@someone #12')).not.toMatch(/[@#](?=\w)/);
  });

  it('stays in its line', () => {
    expect(markdownText('a\n\n## b\r\nc')).not.toContain('\n');
  });

  it('shows whatever was written, and does nothing of it', () => {
    const signs = fc.string({
      unit: fc.constantFrom(...Array.from('<>[]()!*_`~|#@&:/.-+=\\$^"\'ab1 \t\n')),
    });
    fc.assert(
      fc.property(signs, (text) => {
        const { kinds, html } = read(`x ${markdownText(text)}`);
        expect([...kinds].filter((kind) => !HARMLESS.includes(kind))).toEqual([]);
        expect([...html].filter((one) => one !== '<!-- -->')).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
