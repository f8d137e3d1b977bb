import { describe, expect, it } from 'vitest';
import { EMBEDDED_KINDS } from '#domain/records/embedded.ts';
import { RECORD_KINDS } from '#domain/records/kinds.ts';
import { routesOf } from '#i18n/routes.ts';
import { ADDRESS, allPages, isServed, type BuiltPage } from './built-site.ts';
import { attribute, hasRel } from './elements.ts';
import { mainLanguage } from './pages.ts';

const pages = allPages();
const byPath = new Map(pages.map((page) => [page.path, page]));
const indexed = pages.filter((page) => !isNoindex(page));

describe('every page', () => {
  it('says its language, that of its address', () => {
    expect(
      pages.filter((page) => languageOf(page) !== languageOfPath(page.path)).map(toPath),
    ).toEqual([]);
  });

  it('has a title and a description of its own kind', () => {
    expect(pages.filter((page) => titleOf(page) === '').map(toPath)).toEqual([]);
    expect(pages.filter((page) => !metaOf(page, 'description')).map(toPath)).toEqual([]);
  });

  // A record and another of the same name are told apart by their dates, their cards for other sites too.
  it('shares its title with no other page of its language, same-named records apart', () => {
    const seen = new Map<string, string[]>();
    for (const page of pages.filter((each) => !isRecord(each))) {
      const key = `${languageOf(page) ?? ''} ${titleOf(page)}`;
      seen.set(key, [...(seen.get(key) ?? []), page.path]);
    }
    expect([...seen.values()].filter((paths) => paths.length > 1)).toEqual([]);
  });

  it('has one main heading', () => {
    const headings = (page: BuiltPage) => page.elements.filter(({ tagName }) => tagName === 'h1');
    expect(pages.filter((page) => headings(page).length !== 1).map(toPath)).toEqual([]);
  });
});

describe('every page that search engines may list', () => {
  it('is its own canonical address', () => {
    expect(indexed.filter((page) => canonicalOf(page) !== page.path).map(toPath)).toEqual([]);
  });

  it('names its real translations, itself included, and the one for all others', () => {
    const wrong = indexed.filter((page) => {
      const translations = languagesOf(page);
      const wanted = translations.length > 1 ? [...translations, 'x-default'] : [];
      return [...alternatesOf(page).keys()].sort().join() !== wanted.sort().join();
    });
    expect(wrong.map(toPath)).toEqual([]);
  });

  it('is named back by each page it names as a translation', () => {
    const oneWay = indexed.flatMap((page) =>
      [...alternatesOf(page).values()].filter((path) => {
        const other = byPath.get(path);
        return !other || ![...alternatesOf(other).values()].includes(page.path);
      }),
    );
    expect(oneWay).toEqual([]);
  });
});

describe('a page without a translation', () => {
  const untranslated = pages.filter(leadsElsewhere);

  it('leads search engines to the page in the main language and names no translations', () => {
    for (const page of untranslated) {
      expect(languageOfPath(canonicalOf(page) ?? '')).toBe(mainLanguage());
      expect(isServed(canonicalOf(page) ?? '')).toBe(true);
      expect(alternatesOf(page).size).toBe(0);
    }
  });

  it('marks the text that is in the main language', () => {
    const unmarked = untranslated.filter(
      (page) => !page.elements.some((element) => attribute(element, 'lang') === mainLanguage()),
    );
    expect(unmarked.map(toPath)).toEqual([]);
  });
});

/** Languages in which the page stands in its own words, by the language switch in its head. */
function languagesOf(page: BuiltPage): string[] {
  const switches = page.elements.filter(
    (element) => attribute(element, 'data-language-switch') !== undefined,
  );
  return switches
    .filter((link) => {
      const there = byPath.get(attribute(link, 'href') ?? '');
      return there && !isNoindex(there);
    })
    .map((link) => attribute(link, 'hreflang') ?? '');
}

function leadsElsewhere(page: BuiltPage): boolean {
  const canonical = canonicalOf(page);
  return isNoindex(page) && canonical !== undefined && canonical !== page.path;
}

/** Two records may have one name: a fair is held every year. */
function isRecord({ path }: BuiltPage): boolean {
  return ADDRESS.languages.some((language) => {
    const routes = routesOf(language, mainLanguage(), ADDRESS.base);
    const all = [
      ...RECORD_KINDS.map((kind) => routes.record(kind, '-')),
      ...EMBEDDED_KINDS.map((kind) => routes.embedded(kind, '-')),
    ];
    return all.some((one) => {
      const folder = one.replace(/-\/$/, '');
      return path.startsWith(folder) && /^[^/]+\/$/.test(path.slice(folder.length));
    });
  });
}

function toPath(page: BuiltPage): string {
  return page.path;
}

function languageOfPath(path: string): string {
  const [first = ''] = path.slice(ADDRESS.base.length).split('/');
  return ADDRESS.languages.includes(first) ? first : mainLanguage();
}

function languageOf(page: BuiltPage): string | undefined {
  const root = page.elements.find(({ tagName }) => tagName === 'html');
  return root && attribute(root, 'lang');
}

function titleOf(page: BuiltPage): string {
  return (/<title>([^<]*)/.exec(page.html)?.[1] ?? '').trim();
}

function metaOf(page: BuiltPage, name: string): string | undefined {
  const found = page.elements.find(
    (element) => element.tagName === 'meta' && attribute(element, 'name') === name,
  );
  return found && attribute(found, 'content');
}

function isNoindex(page: BuiltPage): boolean {
  return metaOf(page, 'robots')?.includes('noindex') ?? false;
}

function canonicalOf(page: BuiltPage): string | undefined {
  const link = page.elements.find((element) => hasRel(element, 'canonical'));
  return link && pathIn(attribute(link, 'href'));
}

function alternatesOf(page: BuiltPage): Map<string, string> {
  const links = page.elements.filter(
    (element) => hasRel(element, 'alternate') && attribute(element, 'hreflang') !== undefined,
  );
  const named = links.filter(({ tagName }) => tagName === 'link');
  return new Map(
    named.map((link) => [attribute(link, 'hreflang') ?? '', pathIn(attribute(link, 'href'))]),
  );
}

function pathIn(address = ''): string {
  return new URL(address, 'https://site.invalid').pathname;
}
