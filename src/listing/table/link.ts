/** The address a cell may lead to: of the web, or a path of the site; null for all else, such as a script. */
export function linkOf(written: string): string | null {
  if (/^\/(?![/\\])/.test(written)) return written;
  const url = URL.parse(written);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}
