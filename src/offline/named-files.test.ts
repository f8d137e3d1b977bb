import { expect, it } from 'vitest';
import { filesOfPage, scriptsOfScript } from './named-files.ts';

it('finds the hashed files of a page below its base, each once', () => {
  const html =
    '<link href="/b/assets/a.1.css"><script src="/b/assets/a.2.js"></script><link href="/b/assets/a.1.css"><a href="/b/x/"><img src="/assets/no.png">';
  expect(filesOfPage(html, '/b/')).toEqual(['/b/assets/a.1.css', '/b/assets/a.2.js']);
});

it('finds what a script loads at once and later, as it is packed', () => {
  const script = 'import{t as e}from"./lines.1.js";import"./x.2.js";n=()=>import(`./dialog.3.js`);';
  expect(scriptsOfScript(script, '/b/assets/a.js')).toEqual([
    '/b/assets/lines.1.js',
    '/b/assets/x.2.js',
    '/b/assets/dialog.3.js',
  ]);
});
