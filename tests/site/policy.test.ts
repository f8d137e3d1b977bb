import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shapeOf } from '#building/site-shape.ts';
import {
  CONTENT_POLICY,
  formPolicy,
  FRAMED_POLICY,
  UNFRAMED_POLICY,
} from '#hosting/content-policy.ts';
import { parseHeaders, READINGS } from '#hosting/headers-file.ts';
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

const shape = shapeOf(ADDRESS);
const isFramed = (path: string): boolean =>
  shape.embeds.some((folder) => path.startsWith(ADDRESS.base + folder));
const forms = new Set(shape.forms.map((path) => ADDRESS.base + path));
const FORM_POLICY = formPolicy(shape.asked);

it('the editing form is there just where the site names a repository it can write to', () => {
  const paths = allPages().map(({ path }) => path);
  expect(paths.filter((path) => forms.has(path)).length).toBe(forms.size);
  expect(forms.size).toBe(ADDRESS.asked === null ? 0 : ADDRESS.languages.length);
});

describe('every page carries the policy in itself', () => {
  const policiesOf = ({ elements }: BuiltPage): (string | undefined)[] =>
    elements
      .filter((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy')
      .map((element) => attribute(element, 'content'));

  it('once, and whole', () => {
    const own = ({ path }: BuiltPage) => (forms.has(path) ? FORM_POLICY : CONTENT_POLICY);
    const wrong = allPages().filter((page) => policiesOf(page).join('|') !== own(page));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('before anything that it rules', () => {
    const isRuled = ({ tagName }: Element): boolean =>
      ['base', 'link', 'script', 'style', 'img'].includes(tagName);
    const late = allPages().filter(({ elements }) => {
      const policy = elements.findIndex((element) => attribute(element, 'http-equiv'));
      return elements.slice(0, policy).some(isRuled);
    });
    expect(late.map(({ path }) => path)).toEqual([]);
  });
});

describe.each(Object.entries(READINGS))('on a host that reads its rules %s', (_name, read) => {
  const rules = parseHeaders(readFileSync(join(FOLDER, '_headers'), 'utf8'));
  const policyOf = (path: string): string | undefined =>
    read(path, rules)['Content-Security-Policy'];
  const withPolicy = (paths: readonly string[], policy: string): string[] =>
    paths.filter((path) => policyOf(path) === policy);
  const paths = allPages().map(({ path }) => path);
  const written = paths.flatMap((path) => [path, path.replace(/\/$/, '/index.html')]);

  it('every page has the whole policy, and only those made for it may be framed', () => {
    expect(withPolicy(written, FRAMED_POLICY)).toEqual(written.filter(isFramed));
    const isForm = (path: string): boolean => forms.has(path.replace(/index\.html$/, ''));
    expect(withPolicy(written, `${FORM_POLICY}; frame-ancestors 'self'`)).toEqual(
      written.filter(isForm),
    );
    expect(withPolicy(written, UNFRAMED_POLICY)).toEqual(
      written.filter((path) => !isFramed(path) && !isForm(path)),
    );
  });

  it('so has every other file, every error and every address written in another way', () => {
    const files = allFiles().filter((file) => !file.endsWith('.html'));
    // Of a page's own name: a host that serves a part of its tree knows that part by one spelling.
    const encoded = paths.map((path) => {
      const own = path.slice(ADDRESS.base.length);
      return ADDRESS.base + own.replace(/[a-z](?=[^/]*\/$)/, encodedLetter);
    });
    const others = [
      ...files.map((file) => ADDRESS.base + file),
      ...encoded.filter((path) => !paths.includes(path)),
      ...paths.map((path) => `${path.replace(/[^/]*$/, '')}khong-co/`),
      `${ADDRESS.base}%zz`,
    ];
    const wrong = others.filter((path) => !isFramed(path) && policyOf(path) !== UNFRAMED_POLICY);
    expect(wrong).toEqual([]);
  });

  it('browsers keep files with a hash in their name, and ask again for pages', () => {
    const asset = allFiles().find((file) => file.startsWith('assets/')) ?? '';
    expect(read(ADDRESS.base + asset, rules)['Cache-Control']).toContain('immutable');
    expect(read(examplePage('home'), rules)['Cache-Control']).toContain('must-revalidate');
  });
});

function encodedLetter(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16)}`;
}

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
