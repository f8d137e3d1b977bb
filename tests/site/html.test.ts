import { describe, expect, it } from 'vitest';
import { htmlFaults } from '#workshop/audit/html-faults.ts';
import { coveringPages, partsOfPage } from '#workshop/audit/parts-of-page.ts';
import { allPages, pageAt } from './built-site.ts';
import { attribute } from './elements.ts';
import { TEMPLATES } from './pages.ts';

/** Every kind of element that any page has is on one of these; `npm run audit` holds all pages to the standard. */
const COVERING = coveringPages(
  allPages().map(({ path, html }) => ({ path, parts: partsOfPage(html) })),
  1,
);
const PATHS = [...new Set([...TEMPLATES.map(({ path }) => path), ...COVERING])];

describe('the HTML', () => {
  it.each(PATHS)('of %s is valid', async (path) => {
    expect(await htmlFaults(pageAt(path).html, path)).toEqual([]);
  });
});

/** Ids of gradients and the like are named by style sheets alone. */
const IN_DRAWINGS = /gradient$/i;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

describe('the ids of a page', () => {
  it('are each of one element', () => {
    const twice = allPages().flatMap(({ path, elements }) => {
      const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
      return [...new Set(ids.filter((id, at) => ids.indexOf(id) < at))].map(
        (id) => `${path} ${id}`,
      );
    });
    expect(twice).toEqual([]);
  });

  it('are no event’s where an address names an event behind its #', () => {
    const stages = TEMPLATES.filter(({ template }) => template === 'timeline');
    const mistakable = stages.flatMap(({ path }) =>
      pageAt(path)
        .elements.filter(({ tagName }) => !IN_DRAWINGS.test(tagName))
        .flatMap((element) => attribute(element, 'id') ?? [])
        .filter((id) => SLUG.test(id)),
    );
    expect(mistakable).toEqual([]);
  });
});
