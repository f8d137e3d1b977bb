import type { ConfigData } from 'html-validate';

/** By what rules the site's HTML is held to the standard; each that is off says why. */
export const HTML_RULES: ConfigData = {
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
};
