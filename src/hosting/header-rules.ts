import { formPolicy, FRAMED_POLICY, UNFRAMED_POLICY } from './content-policy.ts';

/** Response headers for every path that matches `path`; a `*` stands for anything, in one place at most. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Headers of earlier rules that must not reach these paths, on hosts that join rules. */
  readonly instead: readonly string[];
}

/** What of a built site needs rules of its own. */
export interface SiteShape {
  /** The site's base path, with a slash at both ends. */
  readonly base: string;
  /** Folders below the base whose pages other sites may frame: `embed/`. */
  readonly embeds: readonly string[];
  /** Pages below the base that hold the editing form: `editor/`. */
  readonly forms: readonly string[];
  /** Folders of languages below the base, the one at the base left out: `en/`. */
  readonly folders: readonly string[];
  /** Files among the pages below the base that scripts of any site may read: `events/*.ics`. */
  readonly opened: readonly string[];
  /** Origins that the form asks: the forge's. */
  readonly asked: readonly string[];
}

const FOR_ALL = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};
const FRAMED = { 'Content-Security-Policy': FRAMED_POLICY, ...FOR_ALL };
const UNFRAMED = {
  'Content-Security-Policy': UNFRAMED_POLICY,
  ...FOR_ALL,
  'X-Frame-Options': 'SAMEORIGIN',
};

// File names in `assets` carry a hash of their bytes; all else may change with the next build.
const FOREVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const ASK_AGAIN = { 'Cache-Control': 'public, max-age=0, must-revalidate' };
const OPEN = { 'Access-Control-Allow-Origin': '*' };

const HASHED = ['assets'];
const OPEN_TO_ALL = [
  'api/*',
  'data/*',
  'feeds/*',
  'calendar/*',
  'feed.xml',
  'feed.json',
  'calendar.ics',
];

/**
 * The headers a host must send: the strictest for everything, addresses that do not exist included,
 * then what differs. Some hosts send the last matching rule alone, so each is complete; others join
 * all that match, and two policies are both obeyed, so each takes back what came before it.
 */
export function headerRules(shape: SiteShape): HeaderRule[] {
  const { base, folders, embeds, forms, opened, asked } = shape;
  const general = { path: `${base}*`, headers: { ...UNFRAMED, ...ASK_AGAIN }, instead: [] };
  const rule = (path: string, headers: Readonly<Record<string, string>>): HeaderRule => ({
    path: base + path,
    headers,
    instead: Object.keys(general.headers),
  });
  return [
    general,
    ...HASHED.map((folder) => rule(`${folder}/*`, { ...UNFRAMED, ...FOREVER })),
    ...[...openPaths(folders), ...opened].map((path) =>
      rule(path, { ...UNFRAMED, ...ASK_AGAIN, ...OPEN }),
    ),
    ...forms.flatMap((page) =>
      written(page).map((path) => rule(path, { ...formHeaders(asked), ...ASK_AGAIN })),
    ),
    // One rule for a whole folder: hosts read no more than a hundred, and its pages are as many as the records.
    ...embeds.map((folder) => rule(`${folder}*`, { ...FRAMED, ...ASK_AGAIN })),
  ];
}

/** What readers may take away by a script of another site, in whichever language it is. */
function openPaths(folders: readonly string[]): string[] {
  return ['', ...folders].flatMap((lang) => OPEN_TO_ALL.map((path) => lang + path));
}

/** The addresses at which a page is read. */
function written(page: string): string[] {
  return [page, `${page}index.html`];
}

/** Signing in happens in a window of the forge's, which must be able to answer. */
function formHeaders(asked: readonly string[]) {
  return {
    ...UNFRAMED,
    'Content-Security-Policy': `${formPolicy(asked)}; frame-ancestors 'self'`,
    'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
  };
}
