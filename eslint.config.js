import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { MAY_IMPORT } from './.dependency-cruiser.mjs';

// Warnings count as failures (see scripts/check.ts), and each rule that is eased says why.

// How a file at this depth of its room names another room, beside `#room/…`.
const DEPTHS = [
  { files: '*.astro', up: '\\.\\./' },
  { files: '*/*.astro', up: '\\.\\./\\.\\./' },
];

/** The import table of .dependency-cruiser.mjs once more, for the .astro files that it cannot read. */
const directions = Object.entries(MAY_IMPORT).flatMap(([folder, { folders }]) => {
  const others = Object.keys(MAY_IMPORT).filter(
    (name) => ![folder, ...folders].some((room) => `${name}/`.startsWith(`${room}/`)),
  );
  // A room inside a room that is otherwise closed, such as exports/citations.
  const open = folders.filter((name) => name.includes('/')).map((name) => `(?!${name}/)`);
  const message = `src/${folder} may import from: ${folders.join(', ')}.`;
  return DEPTHS.map(({ files, up }) => {
    const regex = `^(#|${up})${open.join('')}(${others.join('|')})/`;
    const patterns = [{ regex, message }, ...collections(folder)];
    return {
      files: [`src/${folder}/${files}`],
      rules: { 'no-restricted-imports': ['error', { patterns }] },
    };
  });
});

function collections(folder) {
  if (folder === 'queries') return [];
  return [{ regex: '^astro:content$', message: 'Only src/queries reads the collections.' }];
}

// One clock, in the city's days: two of them once told the same page two days.
const CLOCKS = [
  "CallExpression[callee.object.name='Date'][callee.property.name='now']",
  "NewExpression[callee.name='Date'][arguments.length=0]",
].map((selector) => ({
  selector,
  message: 'Only src/build-moment.ts reads the clock; take the day from the page or the site.',
}));

const KEYS = {
  selector:
    'CallExpression[callee.property.name="addEventListener"][arguments.0.value=/^key(down|up|press)$/]',
  message: 'Use onKeyPress of src/drawing/key-presses.ts: it leaves input methods their keys.',
};

const SPREAD = {
  selector: 'ObjectExpression > SpreadElement > ObjectExpression',
  message: 'Write the properties as properties: an object opened at once says nothing more.',
};

const MEMORIES = [
  'Program > VariableDeclaration[kind="let"]',
  'Program > VariableDeclaration > VariableDeclarator > NewExpression[callee.name=/^(Weak)?Map$/][arguments.length=0]',
].map((selector) => ({
  selector,
  message: 'Remember it by src/made-once.ts: a build is told by it what each page rests on.',
}));

export default defineConfig(
  {
    ignores: [
      'dist*/',
      '**/.astro/',
      '.cache/',
      'coverage/',
      'test-results/',
      'playwright-report/',
      'tests/fixtures/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    ignores: ['**/*.astro/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // A number or a truth value in a message reads as meant; objects are still refused.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // `env['NAME']` is what TypeScript's own noPropertyAccessFromIndexSignature asks for.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // An arrow that only calls something is clearer on one line, whatever the call returns.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `text || other` on purpose passes over the empty text as well.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      // A `default` says on purpose what happens to all other cases.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Vietnamese is folded letter by letter, so the code points of a text are what is meant.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // `!` is refused by no-non-null-assertion; where an index is known to be inside an array,
      // `as` says the type, and this rule would ask for the `!` again.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // An error class of one line needs no body; it is told apart by its name.
      '@typescript-eslint/no-extraneous-class': ['error', { allowEmpty: true }],
    },
  },
  {
    files: ['**/*.ts', '**/*.astro', '**/*.{js,mjs}'],
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-restricted-syntax': ['error', ...CLOCKS, SPREAD],
    },
  },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: globals.node } },
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-strict'],
  {
    files: ['src/**/*.ts', 'src/**/*.astro'],
    rules: {
      // A rule given again replaces the one above, so it names all.
      'no-restricted-syntax': ['error', ...CLOCKS, KEYS, SPREAD],
    },
  },
  {
    // What is remembered past a page is remembered by made-once.ts alone: it tells what each page rests on.
    files: [
      'pages',
      'queries',
      'components',
      'layouts',
      'exports',
      'markdown',
      'i18n',
      'domain',
    ].flatMap((folder) => [`src/${folder}/**/*.ts`, `src/${folder}/**/*.astro`]),
    ignores: ['**/*.test*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...CLOCKS, KEYS, SPREAD, ...MEMORIES],
    },
  },
  {
    // The one clock; and how old a lock is, which is no day of the city's.
    files: [
      'src/build-moment.ts',
      'src/build-moment.test.ts',
      'src/building/build-lock.ts',
      'src/building/build-lock.test.ts',
      'src/building/restore-site.test.ts',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.astro'],
    rules: {
      // Text set as HTML escapes nothing: what an author writes would become markup.
      'astro/no-set-html-directive': 'error',
      // What scrolls sideways, such as a wide table, must be reachable with the keyboard.
      'astro/jsx-a11y/no-noninteractive-tabindex': [
        'error',
        { tags: ['section', 'pre'], roles: ['region', 'tabpanel'], allowExpressionValues: false },
      ],
    },
  },
  {
    // The one place that sets HTML: the bodies of records, sanitised in src/markdown.
    files: ['src/components/frame/Body.astro'],
    rules: { 'astro/no-set-html-directive': 'off' },
  },
  ...directions,
);
