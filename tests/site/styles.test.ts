import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allFiles, allPages, fileOf, FOLDER, type BuiltPage } from './built-site.ts';
import { attribute, hasRel } from './elements.ts';

const css = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');

describe('the style sheets', () => {
  it('are three at most on every page', () => {
    const many = allPages().filter((page) => sheetsOf(page).length > 3);
    expect(many.map(({ path }) => path)).toEqual([]);
  });

  it('have the rules of all pages before those of any one part, which refine them', () => {
    const sheet = allFiles().find(
      (file) => file.endsWith('.css') && css(file).includes('color-scheme:light dark'),
    );
    const rules = css(sheet ?? '');
    expect(rules).toMatch(/\[data-astro-cid-/);
    expect(rules.lastIndexOf('@font-face')).toBeLessThan(rules.search(/\[data-astro-cid-/));
    expect(rules.indexOf('.prose')).toBeLessThan(rules.search(/\[data-astro-cid-/));
  });
});

function sheetsOf(page: BuiltPage): string[] {
  const links = page.elements.filter((element) => hasRel(element, 'stylesheet'));
  return links.map((link) => fileOf(attribute(link, 'href') ?? ''));
}
