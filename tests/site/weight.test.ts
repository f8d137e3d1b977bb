import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { routesOf } from '#i18n/routes.ts';
import { passedRecords } from '#reading/passed-records.ts';
import { readFiles } from '#reading/read-files.ts';
import { readFolder } from '#reading/read-folder.ts';
import { contentFolder } from '../../src/content-folder.ts';
import { ADDRESS, allPages, fileOf, FOLDER, pageAt, type BuiltPage } from './built-site.ts';
import { attribute, hasRel } from './elements.ts';
import { examplePage, hasTemplate, TEMPLATES } from './pages.ts';

const KB = 1024;
const { sources } = passedRecords(readFiles(await readFolder(contentFolder())).records);

describe('the longest event page, or else the home page', () => {
  const page = pageAt(examplePage(hasTemplate('event') ? 'event' : 'home'));

  it('weighs at most 30 KB gzipped: HTML, style sheets and scripts', () => {
    const all = zipped(page.html) + weightOf([...stylesOf(page), ...scriptsOf(page)]);
    expect(all / KB).toBeLessThanOrEqual(30);
  });

  it('runs at most 6 KB of script before the reader opens the search', () => {
    expect(weightOf(scriptsOf(page)) / KB).toBeLessThanOrEqual(6);
  });
});

describe('the home page in each language', () => {
  it.each(ADDRESS.languages)('in %s loads at most 100 KB of fonts ahead', (language) => {
    expect(weightOfFonts(preloadedOn(homeIn(language))) / KB).toBeLessThanOrEqual(100);
  });

  it.each(ADDRESS.languages)('in %s has every font ahead that its menus need', (language) => {
    const page = homeIn(language);
    const menus = wordsOf(page, 'nav');
    const needed = facesOf(page).filter(({ letters }) => [...menus].some(letters));
    // Two families share some letters: the one that comes first in the page's list is needed.
    const ahead = preloadedOn(page);
    const missing = [...menus].filter(
      (letter) =>
        needed.some(({ letters }) => letters(letter)) &&
        !needed.some(({ letters, file }) => letters(letter) && ahead.includes(file)),
    );
    expect(missing.join('')).toBe('');
  });
});

describe('a font that is fetched ahead', () => {
  it.each(TEMPLATES)('is needed: $template in $language', ({ path }) => {
    const page = pageAt(path);
    const words = page.html.replace(/^.*<body/s, '').replace(/<[^>]*>/g, '');
    const faces = facesOf(page);
    const needless = preloadedOn(page).filter(
      (ahead) => !faces.some(({ file, letters }) => file === ahead && [...words].some(letters)),
    );
    expect(needless).toEqual([]);
  });
});

describe('every Latin letter of every page', () => {
  it('is in a font that the site sends', () => {
    const faces = facesOf(homeIn(ADDRESS.languages[0] ?? ''));
    const used = new Set<string>();
    for (const { html } of allPages()) for (const letter of new Set(html)) used.add(letter);
    const letters = [...used].filter((letter) => /\p{Script=Latin}/u.test(letter));
    const missing = letters.filter((letter) => !faces.some((face) => face.letters(letter)));
    expect(missing.join('')).toBe('');
  });
});

// A chronicle without events has none.
if (hasTemplate('timeline')) {
  describe('the timeline page', () => {
    it('runs at most 40 KB of script', () => {
      const page = pageAt(examplePage('timeline'));
      expect(weightOf(scriptsOf(page)) / KB).toBeLessThanOrEqual(40);
    });
  });
}

describe.each(ADDRESS.languages)(
  'the pages of the lists that grow with the chronicle, in %s',
  (language) => {
    const [main = ''] = ADDRESS.languages;
    const routes = routesOf(language, main, ADDRESS.base);
    const roots = (['sourcePublishers', 'singleSource'] as const).map((name) => routes.page(name));
    const alone = (['sources', 'changes'] as const).map((name) => routes.page(name));
    const pages = allPages().filter(
      ({ path }) => alone.includes(path) || roots.some((root) => path.startsWith(root)),
    );

    it('weigh at most 30 KB each, packed', () => {
      const heavy = pages.filter(({ html }) => zipped(html) / KB > 30);
      expect(heavy.map(({ path, html }) => `${path} ${zipped(html)}`)).toEqual([]);
    });

    it('hold every source', () => {
      const links = new Set(
        pages
          .filter(({ path }) => path.startsWith(routes.page('sourcePublishers')))
          .flatMap(({ elements }) => elements.map((element) => attribute(element, 'href'))),
      );
      const lost = sources.filter(({ id }) => !links.has(routes.record('source', id)));
      expect(lost.map(({ id }) => id)).toEqual([]);
    });
  },
);

describe('a list that a reader narrows', () => {
  const names = [
    ...['events', 'eventYear', 'years', 'partners', 'countries', 'people', 'organisations'],
    ...['agreements', 'commitments', 'goals', 'figures', 'strategies', 'sources'],
    ...['figureCompare'],
  ];
  const pages = ADDRESS.languages.flatMap((language) =>
    names.filter((name) => hasTemplate(name)).map((name) => pageAt(examplePage(name, language))),
  );

  it('weighs at most 30 KB packed', () => {
    const heavy = pages.filter(({ html }) => zipped(html) / KB > 30);
    expect(heavy.map(({ path, html }) => `${path} ${zipped(html)}`)).toEqual([]);
  });

  it('has at most three style sheets', () => {
    const heavy = pages.filter((page) => stylesOf(page).length > 3);
    expect(heavy.map(({ path }) => path)).toEqual([]);
  });

  // Of the lists the one whose page has no other script of its own.
  if (hasTemplate('people')) {
    it('runs at most 4 KB of script beside what every page runs', () => {
      expect(ownScriptOf(pageAt(examplePage('people'))) / KB).toBeLessThanOrEqual(4);
    });
  }
});

if (hasTemplate('figure')) {
  describe('the page of a figure', () => {
    it('runs at most 4 KB of script beside what every page runs', () => {
      expect(ownScriptOf(pageAt(examplePage('figure'))) / KB).toBeLessThanOrEqual(4);
    });
  });
}

/** What a page runs beside the scripts of every page, packed as one (bytes). */
function ownScriptOf(page: BuiltPage): number {
  const shared = scriptsOf(pageAt(examplePage('about')));
  const own = scriptsOf(page).filter((file) => !shared.includes(file));
  return zipped(Buffer.concat(own.map(read)));
}

function homeIn(language: string): BuiltPage {
  return pageAt(examplePage('home', language));
}

function preloadedOn(page: BuiltPage): string[] {
  const fonts = page.elements.filter((element) => attribute(element, 'as') === 'font');
  return fonts.map((font) => fileOf(attribute(font, 'href') ?? ''));
}

function weightOfFonts(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + read(file).length, 0);
}

/** The text of all elements of a name, their descendants' included. */
function wordsOf({ html }: BuiltPage, name: string): string {
  const parts = html.match(new RegExp(`<${name}[ >].*?</${name}>`, 'gs')) ?? [];
  return parts.join('').replace(/<[^>]*>/g, '');
}

/** A font file and the letters for which a browser fetches it. */
interface Face {
  readonly file: string;
  readonly letters: (letter: string) => boolean;
}

function facesOf(page: BuiltPage): Face[] {
  const css = stylesOf(page).map((file) => read(file).toString('utf8'));
  const rules = css.join('').match(/@font-face\s*\{[^}]*\}/g) ?? [];
  return rules.flatMap((rule): Face[] => {
    const [, address] = /url\(["']?([^"')]+)/.exec(rule) ?? [];
    const [, range = ''] = /unicode-range:([^;}]*)/i.exec(rule) ?? [];
    if (address === undefined) return [];
    const ranges = range.split(',').map(rangeOf);
    const letters = (letter: string): boolean =>
      ranges.some(([from, to]) => from <= codeOf(letter) && codeOf(letter) <= to);
    return [{ file: fileOf(address), letters }];
  });
}

function codeOf(letter: string): number {
  return letter.codePointAt(0) ?? 0;
}

/** `U+0-FF`, `U+131`, `U+2??` */
function rangeOf(written: string): [number, number] {
  const [from = '', to = from] = written.trim().replace(/^U\+/i, '').split('-');
  return [
    Number.parseInt(from.replaceAll('?', '0'), 16),
    Number.parseInt(to.replaceAll('?', 'F'), 16),
  ];
}

function stylesOf(page: BuiltPage): string[] {
  const links = page.elements.filter((element) => hasRel(element, 'stylesheet'));
  return links.map((link) => fileOf(attribute(link, 'href') ?? ''));
}

/** The page's scripts and all they import at once; what they import later is not counted. */
function scriptsOf(page: BuiltPage): string[] {
  const found = new Set<string>();
  const add = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    importsOf(file).forEach(add);
  };
  const scripts = page.elements.filter(({ tagName }) => tagName === 'script');
  scripts.flatMap((script) => attribute(script, 'src') ?? []).forEach((src) => add(fileOf(src)));
  return [...found];
}

function importsOf(file: string): string[] {
  const code = read(file).toString('utf8');
  const statements = code.matchAll(/(?:^|[;}\s])(?:import|export)\b[^;("']*["'](\.[^"']+)["']/g);
  return [...statements].map(([, path = '']) => posix.join(posix.dirname(file), path));
}

function weightOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + zipped(read(file)), 0);
}

function zipped(bytes: string | Buffer): number {
  return gzipSync(bytes).length;
}

function read(file: string): Buffer {
  return readFileSync(join(FOLDER, file));
}
