import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRead, packedPage, type PackedSite } from './packed-page.ts';

const site: PackedSite = {
  base: '/',
  origin: null,
  files: new Set([
    ...['index.html', 'b/index.html', 'en/b/index.html', 'data/events.csv'],
    ...['assets/a.css', 'assets/a.scriptless.css', 'assets/c.webp', 'reading-pack/pack.css'],
  ]),
  scriptless: new Map([['assets/a.css', 'assets/a.scriptless.css']]),
  drawings: new Map([['assets/land.svg', '<path d="M0 0h1"/>']]),
  frame: ({ lang, others }) => ({
    above: `<nav>${lang} ${others.map(([code, way]) => `${code}=${way}`).join()}</nav>`,
    below: '<footer>copy</footer>',
  }),
};
const HEAD =
  '<title>Trà &amp; bánh</title><link rel="stylesheet" href="/assets/a.css"><script src="/x.js"></script>' +
  '<link rel="alternate" hreflang="vi" href="/b/"><link rel="alternate" hreflang="en" href="/en/b/">';
const page = (main: string, head = HEAD) =>
  `<!DOCTYPE html><html lang="vi"><head>${head}</head><body class="x"><header>bar</header>` +
  `<main id="m">${main}</main><footer>foot</footer><script>go()</script></body></html>`;
const packed = (main: string, of: Partial<PackedSite> = {}) =>
  packedPage(page(main), { file: 'b/index.html', base: of.base ?? '/' }, { ...site, ...of }) ?? '';
/** What became of what stood in `<main>`. */
const inMain = (main: string, of: Partial<PackedSite> = {}) =>
  /<main id="m">(.*)<\/main>/s.exec(packed(main, of))?.[1];

describe('A page of the reading pack', () => {
  it('is what the page says, in a frame of its own: no script, no header, no network', () => {
    expect(packed('<p>tea</p>')).toBe(
      '<!doctype html><html lang="vi"><head><meta charset="utf-8">' +
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' file:; font-src 'self' file:; img-src 'self' file: data:; script-src 'self' file:; base-uri 'none'; form-action 'none'">` +
        '<meta name="viewport" content="width=device-width, initial-scale=1"><title>Trà &amp; bánh</title>' +
        '<link rel="stylesheet" href="../assets/a.scriptless.css"><link rel="stylesheet" href="../reading-pack/pack.css">' +
        '</head><body class="x"><nav>vi en=../en/b/index.html</nav><main id="m"><p>tea</p></main><footer>copy</footer></body></html>\n',
    );
  });

  it.each([
    ['<a href="/">a</a>', '<a href="../index.html">a</a>'],
    ['<a href="/b/?x=1&amp;y=2#z">a</a>', '<a href="index.html?x=1&amp;y=2#z">a</a>'],
    ['<a href="/data/events.csv">a</a>', '<a href="../data/events.csv">a</a>'],
    ['<img alt="" src="/assets/c.webp">', '<img alt="" src="../assets/c.webp">'],
    ['<a href="https://a.test/">a</a>', '<a href="https://a.test/">a</a>'],
    ['<a href="#z">a</a>', '<a href="#z">a</a>'],
    ['<a class="q" href="/none/">a</a>', '<a class="q">a</a>'],
    ['<a href="../">a</a>', '<a href="../index.html">a</a>'],
    ['<a href="loi/">a</a>', '<a>a</a>'],
    ['<a href="/100%/">a</a>', '<a>a</a>'],
    ['<code>&lt;a href="/b/"></code>', '<code>&lt;a href="/b/"></code>'],
  ])('leads where the pack has a file, and nowhere else: %s', (written, expected) => {
    expect(inMain(written)).toBe(expected);
  });

  it('leads to the site for what it has not, where that has an address', () => {
    const online = { base: '/c/', origin: 'https://a.test' };
    expect(inMain('<a href="/c/none/">a</a><a href="/c/b/">b</a>', online)).toBe(
      '<a href="https://a.test/c/none/">a</a><a href="index.html">b</a>',
    );
  });

  it.each([
    ['scripts', '<script>alert("</p>")</script>'],
    ['dialogs', '<dialog open><p>x</p></dialog>'],
    ['what no paper shows', '<div class="a no-print"><div>x</div><br></div>'],
    ['what only a server has', '<noscript data-not-from-disk><p>x</p></noscript>'],
    ['ways to what only scripts do', '<span data-not-from-disk> · <a href="/b/?x=1">x</a></span>'],
    ['fields of no use', '<form><input name="q"></form>'],
    ['empty elements too', '<hr class="no-print">'],
  ])('leaves out %s', (_, written) => {
    expect(inMain(`<p>a</p>${written}<p>b</p>`)).toBe('<p>a</p><p>b</p>');
  });

  it('keeps the ways on, and what readers without scripts see', () => {
    expect(inMain('<nav class="no-print"><a href="/b/">b</a></nav>')).toContain('index.html');
    expect(inMain('<noscript><p>shown</p></noscript>')).toBe('<p>shown</p>');
  });

  it('holds what it uses of another drawing', () => {
    expect(inMain('<svg><use class="l" href="/assets/land.svg#x"></use></svg>')).toBe(
      '<svg><g class="l"><path d="M0 0h1"/></g></svg>',
    );
  });

  it('keeps any text to the letter', () => {
    const text = fc.string({ unit: 'grapheme' }).map((any) => any.replace(/[&<\r\0]/g, ''));
    fc.assert(
      fc.property(text, (any) => {
        expect(inMain(`<p>${any}</p>`)).toBe(`<p>${any}</p>`);
      }),
    );
  });

  it('is none where nobody reads', () => {
    expect(isRead(page('x'))).toBe(true);
    expect(isRead(page('x', '<meta name="robots" content="noindex">'))).toBe(false);
    expect(isRead('<html><head></head><body></body></html>')).toBe(false);
    expect(packedPage('<p>bare</p>', { file: 'b/index.html', base: '/' }, site)).toBeNull();
  });
});
