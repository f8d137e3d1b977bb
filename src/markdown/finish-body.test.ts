import { describe, expect, it } from 'vitest';
import { finishBody, type BodyContext } from './finish-body.ts';

const context: BodyContext = {
  citationNumber: (source) => ({ 'bao-moi': 1, 'vna-ky': 2 })[source] ?? null,
  recordPath: (kind, id) => (id === 'busan' ? `/en/${kind}s/${id}/` : null),
  citationLabel: (number) => `Source ${number}`,
};

describe('finishBody', () => {
  it('numbers a citation as the list of sources does and links to it', () => {
    expect(finishBody('<p>Ký.<sup data-cite="vna-ky">vna-ky</sup></p>', context)).toBe(
      '<p>Ký.<sup class="cite"><a href="#source-2" aria-label="Source 2">2</a></sup></p>',
    );
  });

  it('drops a citation of a source that is not listed', () => {
    expect(finishBody('<p>Ký.<sup data-cite="la">la</sup></p>', context)).toBe('<p>Ký.</p>');
  });

  it('resolves links to records', () => {
    expect(finishBody('<a href="partner:busan">Busan</a>', context)).toBe(
      '<a href="/en/partners/busan/">Busan</a>',
    );
  });

  it('leaves the words where a record does not exist', () => {
    expect(finishBody('đến <a href="partner:khong-co"><em>đâu</em></a>', context)).toBe(
      'đến <em>đâu</em>',
    );
  });

  it('writes a label so that no letter of it ends its attribute', () => {
    const quoting = { ...context, citationLabel: () => 'Nguồn "một" & hai' };
    expect(finishBody('<sup data-cite="bao-moi">bao-moi</sup>', quoting)).toBe(
      '<sup class="cite"><a href="#source-1" aria-label="Nguồn &#x22;một&#x22; &#x26; hai">1</a></sup>',
    );
  });

  it('numbers a citation among the words of a link, whether these stay a link or not', () => {
    const cite = '<sup data-cite="bao-moi">bao-moi</sup>';
    const words = finishBody(`<p><a href="partner:la">Lá${cite}</a>${cite}</p>`, context);
    const number = '<sup class="cite"><a href="#source-1" aria-label="Source 1">1</a></sup>';
    expect(words).toBe(`<p>Lá${number}${number}</p>`);
    expect(finishBody(`<a href="partner:busan">Busan${cite}</a>`, context)).toBe(
      `<a href="/en/partners/busan/">Busan${number}</a>`,
    );
  });

  it('leaves code that shows the notation as it is', () => {
    const html =
      '<p><code>&#x3C;a href="partner:busan">x&#x3C;/a></code> &#x26; &#x3C;sup data-cite="vna-ky"></p>';
    expect(finishBody(html, context)).toBe(html);
  });

  it('does not touch links to the web', () => {
    const html = '<a href="https://example.org/">x</a>';
    expect(finishBody(html, context)).toBe(html);
  });
});
