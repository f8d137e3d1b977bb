import { FileSystemConfigLoader, formatterFactory, HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { pageAt } from './built-site.ts';
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
