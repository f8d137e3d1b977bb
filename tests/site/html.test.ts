import { FileSystemConfigLoader, formatterFactory, HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { allPages, pageAt } from './built-site.ts';
import { attribute } from './elements.ts';
import { TEMPLATES } from './pages.ts';

const validator = new HtmlValidate(
  new FileSystemConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // Titles name events in full; search engines shorten them themselves.
      'long-title': 'off',
      // How the compiler writes void elements, blank space and the doctype changes nothing.
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      'doctype-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      // Boxes of one name are ticked side by side.
      'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit', 'reset'] }],
      // ARIA makes "none" and "presentation" one role.
      'presentation-role-style': 'off',
    },
  }),
);
const format = formatterFactory('text');

describe('the HTML', () => {
  it.each(TEMPLATES)('of $template in $language is valid', async ({ path }) => {
    const report = await validator.validateString(pageAt(path).html, path);
    expect(format(report.results)).toBe('');
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
