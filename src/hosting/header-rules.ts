/** Response headers for every path that matches `path`; a `*` stands for any rest. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What the built folder holds at its top, and which of its pages others may frame. */
export interface SiteShape {
  /** The site's base path, with a slash at both ends. */
  readonly base: string;
  /** Front pages below the base, one a language: `` and `en/`. */
  readonly fronts: readonly string[];
  /** Folders below the base, without slashes at the ends: `su-kien`, `en/events`. */
  readonly folders: readonly string[];
  /** Folders whose pages are made to be framed by other sites. */
  readonly embeds: readonly string[];
}

// One constant policy for every page and host: nothing inline, nothing from elsewhere.
// The search index is WebAssembly, which needs the one exception.
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
];

const FOR_ALL = {
  'Content-Security-Policy': POLICY.join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

// Hosts join the values of a header that several rules give: two policies in one header are both
// obeyed, so this narrows the policy above without repeating it.
const NOT_FRAMED = {
  'Content-Security-Policy': "frame-ancestors 'self'",
  'X-Frame-Options': 'SAMEORIGIN',
};

// File names in `assets` carry a hash of their bytes; all else may change with the next build.
const FOREVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const ASK_AGAIN = { 'Cache-Control': 'public, max-age=0, must-revalidate' };

const PAGE = { ...NOT_FRAMED, ...ASK_AGAIN };

const HASHED = new Set(['assets']);
const OPEN_TO_ALL = new Set(['api', 'data', 'feeds', 'calendar']);
const OPEN = { 'Access-Control-Allow-Origin': '*' };

/**
 * The headers a host must send. Framing and caching are ruled folder by folder, because a rule for
 * everything could not be taken back for a part of it on every host.
 */
export function headerRules({ base, fronts, folders, embeds }: SiteShape): HeaderRule[] {
  return [
    { path: `${base}*`, headers: FOR_ALL },
    ...fronts.map((front) => ({ path: `${base}${front}`, headers: PAGE })),
    ...folders.map((folder) => ({
      path: `${base}${folder}/*`,
      headers: headersOfFolder(folder, embeds),
    })),
  ];
}

function headersOfFolder(folder: string, embeds: readonly string[]): Record<string, string> {
  if (HASHED.has(folder)) return FOREVER;
  if (OPEN_TO_ALL.has(folder)) return { ...OPEN, ...ASK_AGAIN };
  return embeds.includes(folder) ? ASK_AGAIN : PAGE;
}
