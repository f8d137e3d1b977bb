import { describe, expect, it } from 'vitest';
import { ADDRESS, allPages, anchorsOf, isServed, pageAt, type BuiltPage } from './built-site.ts';
import { attribute } from './elements.ts';

const HERE = 'https://site.invalid';
const NAMES = ['href', 'src', 'action', 'poster', 'data'];

describe('every link of every page', () => {
  it('leads to a page or file of the site, without a redirect', () => {
    expect(faults((target) => !isServed(target.pathname))).toEqual([]);
  });

  it('leads to a place that exists on that page', () => {
    expect(faults((target) => isServed(target.pathname) && lacksAnchor(target))).toEqual([]);
  });
});

/** Each faulty target once, with how many pages lead to it and one of them. */
function faults(isFault: (target: URL) => boolean): string[] {
  const pages = new Map<string, Set<string>>();
  for (const page of allPages()) {
    for (const { pathname, hash } of targetsOf(page).filter(isFault)) {
      const target = pathname + hash;
      pages.set(target, (pages.get(target) ?? new Set()).add(page.path));
    }
  }
  return [...pages].map(([target, from]) => `${target} from ${from.size} pages: ${[...from][0]}`);
}

function targetsOf(page: BuiltPage): URL[] {
  return page.elements
    .flatMap((element) => NAMES.map((name) => attribute(element, name)))
    .filter((address) => address !== undefined)
    .map((address) => new URL(address, HERE + page.path))
    .filter(({ origin }) => origin === HERE || origin === ADDRESS.site);
}

function lacksAnchor({ pathname, hash }: URL): boolean {
  const id = decodeURIComponent(hash.slice(1));
  if (id === '' || id === 'top' || !/(\/|\.html)$/.test(pathname)) return false;
  return !anchorsOf(pageAt(pathname)).has(id);
}
