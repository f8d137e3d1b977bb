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

  it('does not touch links to the web', () => {
    const html = '<a href="https://example.org/">x</a>';
    expect(finishBody(html, context)).toBe(html);
  });
});
