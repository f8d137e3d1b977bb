// Imports go downward only. One table says it; dependency-cruiser reads it for TypeScript (cycles
// included) and ESLint for .astro files, which dependency-cruiser cannot read.

/**
 * For each folder of src, the folders it may import from; and where it must stay small or pure, the
 * packages it may use (`null`: any that package.json lists, and Node's own modules).
 */
export const MAY_IMPORT = {
  pages: {
    folders: ['queries', 'reads', 'layouts', 'components', 'exports', 'editor', 'i18n', 'domain'],
    packages: ['astro'],
  },
  layouts: {
    folders: ['components', 'i18n', 'domain', 'styles'],
    packages: ['astro', '@fontsource'],
  },
  components: {
    folders: [
      ...['domain', 'timeline', 'figures', 'geography', 'markdown', 'exports/citations', 'i18n'],
      ...['exports/embedding', 'drawing'],
    ],
    packages: ['astro'],
  },
  drawing: {
    folders: [
      ...['timeline', 'figures', 'geography', 'search', 'listing', 'editor', 'offline'],
      ...['exports/formats', 'exports/citations', 'exports/embedding', 'i18n', 'domain'],
    ],
    packages: ['d3', '@sveltia'],
  },
  queries: { folders: ['reads', 'schemas', 'markdown', 'domain'], packages: null },
  // What pages read of the catalogue, noted field by field: by it a build knows which to make again.
  reads: { folders: ['domain'], packages: null },
  exports: { folders: ['domain', 'i18n'], packages: null },
  // Pictures of pages for conversations: records become cards, cards become SVG.
  previews: {
    folders: ['timeline', 'figures', 'geography', 'i18n', 'domain'],
    packages: ['harfbuzzjs', 'fflate'],
  },
  // One writer for each format: what a page hands out is written by the same one as what a build does.
  'exports/formats': { folders: ['domain'], packages: ['d3'] },
  // What a citation says, in each format: pages show it, and views make their own in the browser.
  'exports/citations': { folders: [], packages: [] },
  // The code by which other sites show a page: pages hand it out, and views make their own in the browser.
  'exports/embedding': { folders: ['exports/formats'], packages: [] },
  schemas: { folders: ['domain'], packages: ['astro', 'iso-3166'] },
  markdown: { folders: ['domain', 'i18n'], packages: null },
  timeline: { folders: ['exports/formats', 'exports/citations', 'domain'], packages: ['d3'] },
  figures: { folders: ['domain'], packages: ['d3'] },
  geography: {
    folders: ['domain'],
    packages: ['d3', 'topojson-client', 'topojson-specification', 'world-atlas'],
  },
  // MiniSearch is for search/packed alone: the index of the reading pack, one file that asks no server.
  search: { folders: ['domain'], packages: ['minisearch'] },
  // Lists that a page has whole: what a text finds in them folds as in the search.
  listing: { folders: ['search/folding', 'domain'], packages: [] },
  i18n: { folders: ['domain'], packages: [] },
  domain: { folders: [], packages: ['edtf'] },
  reading: { folders: ['schemas', 'domain'], packages: ['astro', 'js-yaml', 'yaml'] },
  checking: {
    folders: ['reading', 'schemas', 'domain', 'geography', 'markdown', 'i18n'],
    packages: ['astro', 'iso-3166', '@mdx-js', 'mdast', 'remark', 'unified', 'vfile', 'yaml'],
  },
  comparing: {
    folders: [
      ...['checking', 'reading', 'components', 'timeline', 'figures', 'schemas', 'domain', 'i18n'],
    ],
    packages: ['astro', 'd3', 'diff'],
  },
  // The worker that keeps pages on a reader's device; all else it is told by the build.
  offline: { folders: ['domain'], packages: ['workbox'] },
  // What is written to files, by `npm run new` and by the form in the browser.
  writing: { folders: [], packages: ['yaml'] },
  editor: {
    folders: ['checking', 'reading', 'writing', 'markdown', 'schemas', 'i18n', 'domain'],
    packages: ['astro', 'yaml'],
  },
  mending: { folders: ['checking', 'reading', 'schemas', 'domain', 'i18n'], packages: [] },
  authoring: {
    folders: ['writing', 'checking', 'reading', 'schemas', 'domain', 'i18n'],
    packages: null,
  },
  building: {
    folders: [
      ...['comparing', 'checking', 'editor', 'reading', 'search', 'markdown', 'schemas'],
      ...['mending', 'domain', 'hosting', 'previews', 'offline', 'reads'],
      // Past states of the data are written by the same writers as today's.
      'exports',
      'i18n',
    ],
    packages: null,
  },
  reviewing: {
    folders: ['checking', 'reading', 'schemas', 'domain', 'i18n'],
    packages: null,
  },
  corpus: { folders: ['domain'], packages: null },
  hosting: { folders: [], packages: null },
  workshop: { folders: ['building'], packages: null },
};

/** The rooms of src/timeline along the way of an event to a pixel, and the earlier rooms each may import from. */
const TIMELINE_ROOMS = {
  items: [],
  view: ['items'],
  axis: ['items'],
  arranging: ['items', 'view'],
  cards: ['items', 'axis', 'arranging'],
  paths: ['items', 'view', 'axis', 'arranging'],
  picture: ['items', 'view', 'axis', 'arranging', 'cards', 'paths'],
  sharing: ['items', 'view', 'axis', 'arranging', 'paths', 'picture'],
  telling: ['items', 'view', 'axis', 'arranging', 'paths', 'picture'],
  comparing: ['items', 'view', 'axis', 'arranging', 'density', 'picture'],
  upright: ['items', 'view', 'axis'],
};

const PURE = Object.entries(MAY_IMPORT).filter(([, { packages }]) => packages !== null);

// Files at the top of src, such as the content folder's path, belong to no room and serve several.
const TOP_FILES = '[^/]+\\.ts$';

const directions = Object.entries(MAY_IMPORT).map(([folder, { folders }]) => ({
  name: `${folder}-imports-downward`,
  comment: `src/${folder} may import from: ${folders.join(', ') || 'nothing else in src'}.`,
  severity: 'error',
  from: { path: `^src/${folder}/`, pathNot: '\\.test[^/]*ts$' },
  to: { path: '^src/', pathNot: `^src/((${[folder, ...folders].join('|')})/|${TOP_FILES})` },
}));

const timelineRooms = Object.entries(TIMELINE_ROOMS).map(([room, rooms]) => ({
  name: `timeline-${room}-imports-earlier-rooms`,
  comment: `src/timeline/${room} may import from: ${rooms.join(', ') || 'no other room'}.`,
  severity: 'error',
  from: { path: `^src/timeline/${room}/`, pathNot: '\\.test[^/]*ts$' },
  to: { path: '^src/timeline/', pathNot: `^src/timeline/(${[room, ...rooms].join('|')})/` },
}));

const packages = PURE.map(([folder, { packages: allowed }]) => ({
  name: `${folder}-uses-few-packages`,
  comment: `src/${folder} may use the packages: ${allowed.join(', ') || 'none'}.`,
  severity: 'error',
  from: { path: `^src/${folder}/`, pathNot: '\\.test[^/]*ts$' },
  to: {
    path: 'node_modules/',
    pathNot: `node_modules/(@types/)?(${allowed.join('|') || '-'})[-/]`,
  },
}));

export default {
  forbidden: [
    {
      name: 'every-folder-has-its-line',
      comment: 'A new folder of src needs a line in the table of .dependency-cruiser.mjs.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: `^src/(${Object.keys(MAY_IMPORT).join('|')})/` },
      to: {},
    },
    ...directions,
    ...timelineRooms,
    ...packages,
    {
      name: 'runs-in-the-browser-too',
      comment: "These folders are pure or run in the browser: Node's own modules are not there.",
      severity: 'error',
      from: {
        path: `^src/(${[...PURE.map(([folder]) => folder), 'markdown'].join('|')})/`,
        // The one file of its room that touches the disk.
        pathNot: '\\.test[^/]*ts$|^src/reading/read-folder\\.ts$',
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-queries-read-the-collections',
      comment: 'astro:content is imported in src/queries only; all else gets domain records.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(queries/|content\\.config\\.ts$)' },
      to: { path: '^astro:content$' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or need a third. Types count too.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'source-needs-no-scripts-or-tests',
      comment: 'What src needs lives in src; its unit tests may use what tests share.',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test[^/]*ts$' },
      to: { path: '^(scripts|tests)/' },
    },
    {
      name: 'no-unlisted-packages',
      comment:
        'package.json does not list this package: it is here only because another one needs it.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-development-packages-in-the-site',
      comment: 'What the built site needs belongs in dependencies, not devDependencies.',
      severity: 'error',
      from: { path: '^src/(?!workshop/)', pathNot: '\\.test[^/]*ts$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '@types/' },
    },
    {
      name: 'no-unknown-imports',
      comment: 'The imported file or package does not exist, or package.json does not list it.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(astro|virtual):|\\.astro$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)\\.astro/' },
    // Type-only imports are arrows too.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
