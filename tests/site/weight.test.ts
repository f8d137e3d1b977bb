import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fileOf, FOLDER, pageAt, type BuiltPage } from './built-site.ts';
import { attribute, hasRel } from './elements.ts';
import { examplePage, hasTemplate } from './pages.ts';

const KB = 1024;

describe('the longest event page, or else the home page', () => {
  const page = pageAt(examplePage(hasTemplate('event') ? 'event' : 'home'));

  it('weighs at most 30 KB gzipped: HTML, style sheets and scripts', () => {
    const all = zipped(page.html) + weightOf([...stylesOf(page), ...scriptsOf(page)]);
    expect(all / KB).toBeLessThanOrEqual(30);
  });

  it('runs at most 6 KB of script before the reader opens the search', () => {
    expect(weightOf(scriptsOf(page)) / KB).toBeLessThanOrEqual(6);
  });

  it('loads at most 100 KB of fonts ahead', () => {
    const fonts = page.elements.filter((element) => attribute(element, 'as') === 'font');
    const bytes = fonts.map((font) => read(fileOf(attribute(font, 'href') ?? '')).length);
    expect(bytes.reduce((sum, size) => sum + size, 0) / KB).toBeLessThanOrEqual(100);
  });
});

describe('the timeline page', () => {
  // A chronicle without events has none.
  it.runIf(hasTemplate('timeline'))('runs at most 40 KB of script', () => {
    const page = pageAt(examplePage('timeline'));
    expect(weightOf(scriptsOf(page)) / KB).toBeLessThanOrEqual(40);
  });
});

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
