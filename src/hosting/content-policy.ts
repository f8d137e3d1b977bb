// One constant policy for every page and host: nothing but what is named, nothing inline, nothing from elsewhere.
// The search index is WebAssembly, which needs the one exception.
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "frame-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
];

/** The policy as a page may carry it in itself, which cannot say who may frame it. */
export const CONTENT_POLICY = POLICY.join('; ');

/** The policy of the pages made to be framed, by any site. */
export const FRAMED_POLICY = [...POLICY, 'frame-ancestors *'].join('; ');

/** The policy of all else: no other site may frame it. A page's own `<meta>` cannot say this. */
export const UNFRAMED_POLICY = [...POLICY, "frame-ancestors 'self'"].join('; ');

/**
 * The policy of the editing form alone. Its program brings its own styles with it and sets them on
 * elements, shows previews in frames it makes itself, and asks the forge that keeps the repository;
 * scripts come from this site only, as everywhere, and here without WebAssembly too.
 */
export function formPolicy(asked: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    ["img-src 'self' data: blob:", ...asked].join(' '),
    ["connect-src 'self' blob: data:", ...asked].join(' '),
    "font-src 'self' data:",
    "frame-src 'self' blob:",
    "manifest-src 'self'",
    "object-src 'none'",
    // The preview's frame names the site as the base of its addresses.
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ');
}

// Browsers look for the encoding in the first 1,024 bytes, so it stays first; nothing may be loaded
// before the policy. A page without either still has its doctype.
const PLACES = [/<meta\s+charset=[^>]*>/i, /<head(\s[^>]*)?>/i, /<!doctype[^>]*>/i];

/** A page with the policy in it, for hosts that send no headers. Throws when it is no page at all. */
export function withPolicy(html: string, policy = CONTENT_POLICY): string {
  const place = PLACES.map((pattern) => pattern.exec(html)).find((found) => found !== null);
  if (!place) throw new Error('it has no <head>, so it cannot carry the content policy');
  const end = place.index + place[0].length;
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return html.slice(0, end) + meta + html.slice(end);
}
