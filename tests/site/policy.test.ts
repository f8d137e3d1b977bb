import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headersFor, parseHeaders } from '#hosting/headers-file.ts';
import { ADDRESS, allFiles, allPages, FOLDER, type BuiltPage } from './built-site.ts';
import { attribute, hasRel, type Element } from './elements.ts';
import { examplePage } from './pages.ts';

const DATA_BLOCKS = ['application/json', 'application/ld+json'];
const LOADED_LINKS = [
  'stylesheet',
  'preload',
  'modulepreload',
  'icon',
  'manifest',
  'apple-touch-icon',
];
const LOADERS = ['script', 'img', 'iframe', 'source', 'video', 'audio', 'embed', 'track', 'input'];

describe('under the content policy every page', () => {
  it('has no inline script', () => {
    expect(found((element) => element.tagName === 'script' && isInlineScript(element))).toEqual([]);
  });

  it('has no style element, style attribute or event attribute', () => {
    expect(found(({ tagName }) => tagName === 'style')).toEqual([]);
    expect(found(({ attrs }) => attrs.some(({ name }) => /^(style|on\w+)$/.test(name)))).toEqual(
      [],
    );
  });

  it('has no link that runs a script', () => {
    expect(found((element) => /^\s*javascript:/i.test(attribute(element, 'href') ?? ''))).toEqual(
      [],
    );
  });

  it('loads nothing from another origin', () => {
    expect(found((element) => resourcesOf(element).some(isForeign))).toEqual([]);
  });
});

describe('every style sheet', () => {
  it.each(allFiles().filter((file) => file.endsWith('.css')))(
    '%s loads nothing from another origin',
    (file) => {
      const css = readFileSync(join(FOLDER, file), 'utf8');
      const addresses = [...css.matchAll(/(?:url\(|@import)\s*["']?([^"')\s]+)/g)];
      expect(addresses.map(([, address = '']) => address).filter(isForeign)).toEqual([]);
    },
  );
});

describe('the headers of the host', () => {
  const rules = parseHeaders(readFileSync(join(FOLDER, '_headers'), 'utf8'));

  it('refuse inline code everywhere', () => {
    const policy = headersFor(`${ADDRESS.base}nowhere/`, rules)['Content-Security-Policy'];
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policy).toContain("style-src 'self';");
  });

  it.each(['home', 'event', 'timeline'])(
    'keep other sites from framing the page %s',
    (template) => {
      const headers = headersFor(examplePage(template), rules);
      expect(headers['Content-Security-Policy']).toContain("frame-ancestors 'self'");
    },
  );

  it('let browsers keep files with a hash in their name, and ask again for pages', () => {
    const asset = allFiles().find((file) => file.startsWith('assets/')) ?? '';
    expect(headersFor(ADDRESS.base + asset, rules)['Cache-Control']).toContain('immutable');
    expect(headersFor(examplePage('event'), rules)['Cache-Control']).toContain('must-revalidate');
  });
});

function found(isFault: (element: Element) => boolean): string[] {
  const describeFault = (page: BuiltPage, element: Element): string => {
    const attributes = element.attrs.map(({ name, value }) => ` ${name}="${value}"`).join('');
    return `${page.path}: <${element.tagName}${attributes}>`;
  };
  return allPages().flatMap((page) =>
    page.elements.filter(isFault).map((element) => describeFault(page, element)),
  );
}

function isInlineScript(element: Element): boolean {
  const type = attribute(element, 'type') ?? '';
  return attribute(element, 'src') === undefined && !DATA_BLOCKS.includes(type);
}

function resourcesOf(element: Element): string[] {
  const { tagName } = element;
  const set = (attribute(element, 'srcset') ?? '')
    .split(',')
    .map((part) => part.trim().split(/\s/)[0] ?? '');
  const named = ['src', 'poster', 'data'].map((name) => attribute(element, name) ?? '');
  const loadsLink = tagName === 'link' && LOADED_LINKS.some((word) => hasRel(element, word));
  const href =
    loadsLink || tagName === 'use' || tagName === 'image' ? attribute(element, 'href') : '';
  return LOADERS.includes(tagName) ? [...set, ...named] : [href ?? ''];
}

function isForeign(address: string): boolean {
  return /^(?!data:)([a-z][a-z+.-]*:|\/\/)/i.test(address) && !isOwn(address);
}

function isOwn(address: string): boolean {
  return ADDRESS.site !== null && address.startsWith(`${ADDRESS.site}/`);
}
