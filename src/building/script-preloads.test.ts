import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { preloadsOver } from './script-preloads.ts';

const folder = mkdtempSync(join(tmpdir(), 'preloads-'));
mkdirSync(join(folder, 'assets'));
const lay = (name: string, code: string) => writeFileSync(join(folder, 'assets', name), code);
lay('page.1.js', 'import{a}from"./shared.1.js";import"./side.1.js";import("./late.1.js")');
lay('other.1.js', 'import{a as b}from"./shared.1.js"');
lay('shared.1.js', 'import{c}from"../assets/deep.1.js";export{c as a}');
lay('side.1.js', '1');
lay('deep.1.js', 'export let c=1');

const preload = preloadsOver(folder, '/base/');
const page = (...scripts: string[]) =>
  `<html><head><title>t</title></head><body>${scripts
    .map((src) => `<script type="module" src="${src}"></script>`)
    .join('')}</body></html>`;
const linksOf = (html: string) =>
  [...html.matchAll(/<link rel="modulepreload" href="([^"]+)">/g)].map(([, href]) => href);

afterAll(() => rmSync(folder, { recursive: true }));

describe('the head of a page', () => {
  it('names what its scripts import, each file once, and nothing that comes later', async () => {
    const html = await preload(page('/base/assets/page.1.js', '/base/assets/other.1.js'));
    expect(linksOf(html.slice(0, html.indexOf('</head>')))).toEqual([
      '/base/assets/shared.1.js',
      '/base/assets/side.1.js',
      '/base/assets/deep.1.js',
    ]);
  });
  it('names no script that the page has itself', async () => {
    const html = await preload(page('/base/assets/other.1.js', '/base/assets/shared.1.js'));
    expect(linksOf(html)).toEqual(['/base/assets/deep.1.js']);
  });
  it('stays as it is without scripts, and with those of other hosts', async () => {
    for (const html of [page(), page('https://example.org/a.js')])
      expect(await preload(html)).toBe(html);
  });
});
