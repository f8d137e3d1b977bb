import fc from 'fast-check';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { phraseFinder } from '#domain/words/find-phrases.ts';
import { linkTerms } from './link-terms.ts';

const FORMS = [
  ['bản ghi nhớ', 'mou'],
  ['MOU', 'mou'],
  ['ODA', 'oda'],
  ['địa phương trọng điểm', 'key'],
  ['địa phương', 'place'],
] as const;
const terms = { find: phraseFinder(FORMS), path: (id: string) => `/tu/#${id}` };

function linked(html: string): Root {
  const tree = fromHtml(html, { fragment: true });
  linkTerms(tree, terms);
  return tree;
}
const written = (html: string) => toHtml(linked(html));

function termLinks(tree: Root): string[] {
  const found: string[] = [];
  visit(tree, 'element', ({ tagName, properties: { href, className } }) => {
    if (tagName === 'a' && String(className) === 'term') found.push(String(href));
  });
  return found;
}

describe('linkTerms()', () => {
  it('leads from the first use of a term to its entry, not from the second', () => {
    expect(written('<p>Ký bản ghi nhớ. Bản ghi nhớ ấy, một MOU.</p><p>ODA và MOU</p>')).toBe(
      '<p>Ký <a href="/tu/#mou" class="term">bản ghi nhớ</a>. Bản ghi nhớ ấy, một MOU.</p>' +
        '<p><a href="/tu/#oda" class="term">ODA</a> và MOU</p>',
    );
  });

  it('takes the longest term', () => {
    expect(written('<p>Các địa phương trọng điểm và địa phương khác</p>')).toBe(
      '<p>Các <a href="/tu/#key" class="term">địa phương trọng điểm</a> và ' +
        '<a href="/tu/#place" class="term">địa phương</a> khác</p>',
    );
  });

  it.each([
    ['a link', '<p><a href="/x/">ODA</a></p>'],
    ['a link’s emphasis', '<p><a href="/x/"><em>ODA</em></a></p>'],
    ['a heading', '<h2>ODA</h2>'],
    ['a quotation', '<blockquote><p>ODA</p></blockquote>'],
    ['a quotation in a sentence', '<p>gọi là “vốn ODA” và ‘vốn ODA’</p>'],
    ['a quotation with emphasis', '<p>gọi là “vốn <em>ODA</em> mới”</p>'],
    ['code', '<p><code>ODA</code></p><pre><code>ODA</code></pre>'],
    ['words cut in two', '<p>bản <em>ghi nhớ</em></p>'],
    ['two blocks', '<ul><li>bản</li><li>ghi nhớ</li></ul>'],
  ])('leaves %s alone', (_, html) => {
    expect(written(html)).toBe(html);
  });

  it('links behind a quotation, in emphasis, lists and tables', () => {
    const links = (html: string) => termLinks(linked(html));
    expect(links('<p>“ODA” là ODA</p>')).toEqual(['/tu/#oda']);
    expect(links('<p>một <strong>MOU</strong></p>')).toEqual(['/tu/#mou']);
    expect(links('<ul><li>một <p>MOU</p> rồi ODA</li></ul>')).toEqual(['/tu/#mou', '/tu/#oda']);
    expect(links('<table><tbody><tr><td>ODA</td></tr></tbody></table>')).toEqual(['/tu/#oda']);
    expect(links('<p>ODA<sup>1</sup></p>')).toEqual(['/tu/#oda']);
  });

  const words = fc.constantFrom(
    ...['bản ghi nhớ', 'Bản ghi nhớ', 'MOU', 'ODA', 'địa phương trọng điểm', 'địa phương'],
    ...['ký', '“', '”', ' ', '. ', 'a', '1'],
  );
  const run = fc.array(words, { maxLength: 8 }).map((parts) => parts.join(''));
  const inline = fc
    .tuple(fc.constantFrom('em', 'a', 'code', 'strong', 'sup'), run)
    .map(([tag, text]) => `<${tag}>${text}</${tag}>`);
  const block = fc
    .tuple(
      fc.constantFrom('p', 'h2', 'li', 'blockquote', 'pre'),
      fc.array(fc.oneof(run, inline), { maxLength: 5 }),
    )
    .map(([tag, parts]) => `<${tag}>${parts.join('')}</${tag}>`);
  const body = fc.array(block, { maxLength: 6 }).map((blocks) => blocks.join(''));

  it('changes no letter of any text, and links each term at most once', () => {
    fc.assert(
      fc.property(body, (html) => {
        const before = fromHtml(html, { fragment: true });
        const after = linked(html);
        expect(toString(after)).toBe(toString(before));
        const links = termLinks(after);
        expect(new Set(links).size).toBe(links.length);
      }),
      { numRuns: 500 },
    );
  });

  it('adds links and nothing else: without them the text is as it was', () => {
    fc.assert(
      fc.property(body, (html) => {
        const bare = written(html).replace(/<a href="[^"]*" class="term">(.*?)<\/a>/g, '$1');
        expect(bare).toBe(toHtml(fromHtml(html, { fragment: true })));
      }),
      { numRuns: 300 },
    );
  });
});
