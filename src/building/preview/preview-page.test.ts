import { describe, expect, it } from 'vitest';
import { previewPage } from './preview-page.ts';

const place = { file: 'a/index.html', base: '/' };
const preview = {
  banner: (language: string) => `<div>preview ${language}</div>`,
  scriptless: new Set(['assets/site.css']),
  drawings: new Map([['assets/land.svg', '<path d="M0 0h1"/>']]),
};
const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="vi"><head>${head}</head><body class="x">${body}</body></html>`;
const made = (head: string, body = '') => previewPage(page(head, body), place, preview);

describe('previewPage', () => {
  it('has the banner first on the page, in the language of the page, and keeps search engines out', () => {
    const html = made('', '<p>text</p>');
    expect(html).toContain('<body class="x"><div>preview vi</div><p>text</p>');
    expect(html).toContain('<head><meta name="robots" content="noindex">');
    expect(html).toContain('<link rel="stylesheet" href="../preview.css">');
  });

  it('leads everywhere from a folder: links, pictures, forms, also those for readers without scripts', () => {
    const html = made(
      '',
      '<a href="/b/">b</a><img src="/c.png" alt="/c.png"><form action="/d/"></form><noscript><a href="/e/">e</a></noscript>',
    );
    expect(html).toContain(
      '<a href="../b/index.html">b</a><img src="../c.png" alt="/c.png"><form action="../d/index.html"></form><noscript><a href="../e/index.html">e</a></noscript>',
    );
  });

  it('holds what it uses of another drawing, which no browser lends from a disk', () => {
    const html = made('', '<svg><use href="/assets/land.svg#land" class="map-land"></use></svg>');
    expect(html).toContain('<svg><g class="map-land"><path d="M0 0h1"/></g></svg>');
    const own = '<svg><use href="#mark"></use></svg>';
    expect(made('', own)).toContain(own);
  });

  it('leaves what a page shows as it is, even where it shows an address', () => {
    const shown = '<code>&lt;a href="/b/"></code> href="/b/" <b title=\'href="/b/"\'>x</b>';
    expect(made('', shown)).toContain(shown);
  });

  it('writes an address so that it stays one', () => {
    expect(made('', '<a href="/b/?x=1&amp;y=&quot;">b</a>')).toContain(
      'href="../b/index.html?x=1&amp;y=&quot;"',
    );
  });

  it('names the style sheet that takes the place of another where scripts do not load', () => {
    expect(made('<link rel="stylesheet" href="/assets/site.css">')).toContain(
      'href="../assets/site.css" data-scriptless="../assets/site.scriptless.css"',
    );
    expect(made('<link rel="stylesheet" href="/assets/b.css">')).not.toContain('data-scriptless');
  });

  it('allows the files a page is made of, and no more sending or asking than before', () => {
    const policy =
      "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; form-action 'self'";
    expect(made(`<meta http-equiv="Content-Security-Policy" content="${policy}">`)).toContain(
      `content="default-src 'self'; script-src 'self' file: 'wasm-unsafe-eval'; connect-src 'self'; form-action 'self' file:"`,
    );
  });

  it('loads nothing ahead, which no browser does from a disk', () => {
    for (const link of [
      '<link rel="preload" href="/a.woff2" as="font" crossorigin>',
      '<link rel="modulepreload" href="/a.js">',
    ])
      expect(made(`${link}<title>t</title>`)).toMatch(/noindex"><title>t</);
  });

  it('goes nowhere by itself, for the address would lie outside the folder', () => {
    expect(made('<meta http-equiv="refresh" content="0; url=/b/"><title>t</title>')).toMatch(
      /noindex"><title>t</,
    );
  });

  it('refuses a page that cannot say what it is', () => {
    expect(() => previewPage('<p>bare</p>', place, preview)).toThrow('a/index.html has no <head>');
  });
});
