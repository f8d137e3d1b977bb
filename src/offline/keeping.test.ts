import { describe, expect, it } from 'vitest';
import { keepingOf, pageAddress } from './keeping.ts';

const HERE = 'https://a.example';
const SITE = { base: '/', never: ['/nhung/', '/en/embed/', '/quan-tri/'] };
const ask = (path: string, isPage = false, site = SITE, method = 'GET') =>
  keepingOf({ method, address: new URL(path, HERE).href, isPage }, HERE, site);

describe('a request', () => {
  it.each(['/', '/en/', '/su-kien/a/?find=x'])(
    'for the page %s is met by the network first',
    (path) => {
      expect(ask(path, true)).toBe('page');
    },
  );

  it.each([
    '/assets/site.D8qmD8t8.css',
    '/search/c2e44805d0/titles/03',
    '/pagefind/index/vi_1ab.pf_index',
    '/pagefind/pagefind.vi_9572bede4e.pf_meta',
  ])('for %s, which never changes, is met from the device', (path) => {
    expect(ask(path)).toBe('file');
  });

  it.each([
    '/search/manifest.json',
    '/pagefind/pagefind.js',
    '/pagefind/pagefind-entry.json?ts=c2e44805d0',
    '/pagefind/wasm.unknown.pagefind',
    '/su-kien/list.json',
  ])('for %s, which changes with a build, is met by the network first', (path) => {
    expect(ask(path)).toBe('answer');
  });

  it.each([
    '/data/events.csv',
    '/data/files.json',
    '/en/api/v1/events.json',
    '/api/v1/events.json',
    '/previews/vi/home.png',
    '/sw.js',
    'https://b.example/assets/site.D8qmD8t8.css',
  ])('for %s is none of the worker’s business', (path) => {
    expect(ask(path)).toBe('none');
  });

  it('for a page made for frames, for the form or for a file in a window is none of it either', () => {
    expect(ask('/nhung/the/a/', true)).toBe('none');
    expect(ask('/quan-tri/', true)).toBe('none');
    expect(ask('/data/events.csv', true)).toBe('none');
  });

  it('that sends something is let through', () => {
    expect(ask('/', true, SITE, 'POST')).toBe('none');
  });

  it('outside the site’s own base is let through', () => {
    const below = { base: '/chronicle/', never: [] };
    expect(ask('/chronicle/assets/a.1.css', false, below)).toBe('file');
    expect(ask('/other/', true, below)).toBe('none');
  });
});

it('keeps a page once, whatever stands behind its address', () => {
  expect(pageAddress('https://a.example/x/?as-of=2017#there')).toBe('https://a.example/x/');
});
