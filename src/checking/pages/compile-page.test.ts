import { describe, expect, it } from 'vitest';
import { markdownProcessor } from '#markdown/processor.ts';
import { pageCompiler } from './compile-page.ts';

const compile = pageCompiler();

/** The build's own compiler, as its MDX integration makes it. */
const renderer = await markdownProcessor().createMdxRenderer?.(
  { syntaxHighlight: false, shikiConfig: {}, gfm: false, smartypants: false } as never,
  { optimize: false, srcDir: new URL('file:///src/'), sourcemap: false },
);

const PAGES = [
  '# Chữ **đậm** và [liên kết](https://example.org)',
  '<Timeline partner="busan" /> {/* lời nhắc */}',
  '| a | b |\n|---|--:|\n| 1 | 2 |',
  'Một[^1].\n\n[^1]: chú thích',
  '![ảnh](./anh.png)',
  '`<5%` và ``{x}``',
  '<details>\n<summary>a</summary>\n\nb\n\n</details>',
  '\\<5% \\{x}',
  'tăng <5%',
  'a {x y}',
  '<br>',
  'a <br> b',
  '<!-- a -->',
  '{',
  '</b>',
  '<a></b>',
  'import {',
  'export là',
  '<a@b.org>',
  '<https://example.org>',
  '<Timeline partner=busan />',
];

describe('pageCompiler()', () => {
  it.each(PAGES)('refuses and takes what the build does: %j', async (page) => {
    const built = await renderer?.process(page, '/page.mdx', {} as never).then(
      () => 'taken',
      () => 'refused',
    );
    expect('tree' in (await compile(page)) ? 'taken' : 'refused').toBe(built);
  });

  it('runs nothing of a page', async () => {
    const page = 'export const a = (globalThis.ran = 1)\n\n{globalThis.ran = 2}';
    expect(await compile(page)).toHaveProperty('tree');
    expect((globalThis as { ran?: number }).ran).toBeUndefined();
  });

  it('does not follow imports, so a page that imports itself is compiled at once', async () => {
    const began = performance.now();
    expect(await compile("import A from './page.mdx'\n\n<A />")).toHaveProperty('tree');
    expect(performance.now() - began).toBeLessThan(2000);
  });

  it('keeps pages compiled at the same time apart', async () => {
    const trees = await Promise.all(['a', '# b', '- c'].map(compile));
    const types = trees.map((page) => ('tree' in page ? page.tree.children[0]?.type : null));
    expect(types).toEqual(['paragraph', 'heading', 'list']);
  });

  it('says when tags lie deeper than it can go, instead of falling over', async () => {
    const page = `${'<div>\n\n'.repeat(4000)}a${'\n\n</div>'.repeat(4000)}`;
    expect(await compile(page)).toMatchObject({ rule: 'depth' });
  });
});
