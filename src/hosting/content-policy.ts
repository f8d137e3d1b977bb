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

/** The policy as a page may carry it in itself; also all that a page made to be framed is sent. */
export const CONTENT_POLICY = POLICY.join('; ');

/** The policy of all else: no other site may frame it. A page's own `<meta>` cannot say this. */
export const UNFRAMED_POLICY = [...POLICY, "frame-ancestors 'self'"].join('; ');

// Browsers look for the encoding in the first 1,024 bytes, so it stays first; nothing may be loaded
// before the policy. A page without either still has its doctype.
const PLACES = [/<meta\s+charset=[^>]*>/i, /<head(\s[^>]*)?>/i, /<!doctype[^>]*>/i];

/** A page with the policy in it, for hosts that send no headers. Throws when it is no page at all. */
export function withPolicy(html: string): string {
  const place = PLACES.map((pattern) => pattern.exec(html)).find((found) => found !== null);
  if (!place) throw new Error('it has no <head>, so it cannot carry the content policy');
  const end = place.index + place[0].length;
  const meta = `<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}">`;
  return html.slice(0, end) + meta + html.slice(end);
}
