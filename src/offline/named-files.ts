const IN_PAGE = /(?:src|href)="([^"]+)"/g;
const IN_SCRIPT = /(?:from|import)\s*\(?\s*["'`](\.\/[^"'`]+\.js)["'`]/g;

/** The files with a hash in their name that a page asks for itself, in its order, each once. */
export function filesOfPage(html: string, base: string): string[] {
  const named = [...html.matchAll(IN_PAGE)].map(([, address = '']) => address);
  return [...new Set(named.filter((address) => address.startsWith(`${base}assets/`)))];
}

/** The scripts that a script loads, at once or later; `path` is its own. */
export function scriptsOfScript(script: string, path: string): string[] {
  const named = [...script.matchAll(IN_SCRIPT)].map(([, address = '']) => address);
  return [...new Set(named)].map((address) => new URL(address, `http://site${path}`).pathname);
}
