import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { describe, expect, it } from 'vitest';
import { markdownOptions } from './options.ts';

const processor = await createMarkdownProcessor({ ...markdownOptions(), syntaxHighlight: false });

async function render(markdown: string, file = 'content/events/2023/a.md'): Promise<string> {
  const { code } = await processor.render(markdown, { fileURL: new URL(file, 'file:///x/') });
  return code;
}

describe('Markdown in records', () => {
  it('becomes paragraphs, links and tables', async () => {
    const html = await render('Một **câu**.\n\n| a | b |\n| --- | ---: |\n| 1 | 2 |');
    expect(html).toContain('<p>Một <strong>câu</strong>.</p>');
    expect(html).toContain('<td class="align-right">2</td>');
    expect(html).toContain('<div class="table-scroll" tabindex="0">');
  });

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['an event handler', '<img src=x onerror=alert(1)>'],
    ['a frame', '<iframe src="https://example.org"></iframe>'],
    ['a style', '<p style="color:red">x</p>'],
    ['a javascript link', '[x](javascript:alert(1))'],
    ['a data link', '[x](data:text/html,<script>alert(1)</script>)'],
    ['a link in capitals', '[x](JaVaScRiPt:alert(1))'],
  ])('lets no %s through', async (_, markdown) => {
    const html = await render(`Trước\n\n${markdown}\n\nsau`);
    expect(html).not.toMatch(/<script|<iframe|<img|style=|onerror|href="(javascript|data)/i);
    expect(html).toContain('sau');
  });

  it.each([
    ['## Hai', ['h2']],
    ['### Ba', ['h3']],
    ['#### Bốn', ['h4']],
    ['> Lời nói', ['blockquote', 'p']],
    ['- một\n- hai', ['ul', 'li', 'li']],
    ['1. một', ['ol', 'li']],
    ['*a* **b** ~~c~~ `d`', ['p', 'em', 'strong', 'del', 'code']],
    ['một\\\nhai\n\n---', ['p', 'br', 'hr']],
    ['    mã', ['pre', 'code']],
    ['| a |\n| - |\n| b |', ['div', 'table', 'thead', 'tr', 'th', 'tbody', 'tr', 'td']],
  ])('keeps the marks of %j', async (markdown, tags) => {
    const html = await render(markdown);
    expect([...html.matchAll(/<([a-z0-9]+)/g)].map(([, tag]) => tag)).toEqual(tags);
  });

  it('hides the label of the footnotes from those who see them', async () => {
    expect(await render('Đã ký.[^1]\n\n[^1]: Theo giờ địa phương.')).toMatch(
      /<section[^>]* class="footnotes"><h2[^>]* class="sr-only"|<section class="footnotes"[^>]*><h2 class="sr-only"/,
    );
  });

  it.each(['http://a.example', 'https://a.example', 'mailto:a@a.example'])(
    'keeps a link to %s',
    async (url) => {
      expect(await render(`[x](${url})`)).toBe(`<p><a href="${url}">x</a></p>`);
    },
  );

  it('replaces images, whose paths could reach outside the content, by their words', async () => {
    const html = await render('![Lễ ký](../../../secret.png)');
    expect(html).not.toContain('<img');
    expect(html).not.toContain('secret');
    expect(html).toContain('Lễ ký');
  });

  it('keeps links to records for the page to resolve', async () => {
    expect(await render('[Busan](partner:busan)')).toContain('<a href="partner:busan">Busan</a>');
  });

  it('marks citations, several in a row too', async () => {
    const html = await render('Đã ký.[^bao-moi][^vna-ky]');
    expect(html).toContain('<sup data-cite="bao-moi">bao-moi</sup>');
    expect(html).toContain('<sup data-cite="vna-ky">vna-ky</sup>');
  });

  it('keeps an ordinary footnote working beside them', async () => {
    const html = await render('Đã ký.[^1] Rồi về.[^bao-moi]\n\n[^1]: Theo giờ địa phương.');
    expect(html).toContain('href="#note-fn-1"');
    expect(html).toContain('id="note-fn-1"');
    expect(html).toContain('data-cite="bao-moi"');
  });

  it('lets a reader go to a footnote and back to where it was called', async () => {
    const html = await render('Đã ký.[^1] Rồi về.[^1]\n\n[^1]: Theo giờ địa phương.');
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    const targets = [...html.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id);
    expect(targets).toEqual(['note-fn-1', 'note-fn-1', 'note-fnref-1', 'note-fnref-1-2']);
    expect(ids).toEqual(expect.arrayContaining(targets));
    expect(html).toMatch(/<h2[^>]*>※<\/h2>/);
  });

  it('gives a heading an id that has no Latin letter to make one of', async () => {
    expect(await render('## 東京\n\n## …')).toMatch(
      /id="part--section">東京.*id="part--section-2"/s,
    );
  });

  it.each(['Sources', 'Main', 'Source 1', 'Events'])(
    'gives “## %s” no id that the page or a record could have',
    async (heading) => {
      const id = /<h2 id="([^"]*)"/.exec(await render(`## ${heading}`))?.[1] ?? '';
      expect(id).toMatch(/^part--[a-z0-9-]+$/);
    },
  );

  it('gives headings plain ids, counted where they repeat', async () => {
    const html = await render('## Kết quả đạt được\n\n## Kết quả đạt được');
    expect(html).toContain('id="part--ket-qua-dat-duoc"');
    expect(html).toContain('id="part--ket-qua-dat-duoc-2"');
  });

  it.each([
    ['## Main\n\n## Main\n\n## Main 2', ['main', 'main-2', 'main-2-2']],
    ['## Main 2\n\n## Main\n\n## Main', ['main-2', 'main', 'main-3']],
  ])('gives no two headings one id where one says a number itself: %j', async (text, ids) => {
    const found = [...(await render(text)).matchAll(/id="part--([^"]*)"/g)].map(([, id]) => id);
    expect(found).toEqual(ids);
  });
});
