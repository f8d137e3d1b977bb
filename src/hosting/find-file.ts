import { stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';

/** What a path of the site leads to. */
export type Found =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'missing' };

const MISSING: Found = { kind: 'missing' };

// Written out, although the package sirv finds files too: it answers a page's address with and without
// the slash at its end alike, where hosts redirect, and so would hide links that break there; it lists
// the folder once at its start, and a build puts another in its place; it takes the last bytes of a file
// (`bytes=-500`) for the first; and it compresses nothing that is not compressed on the disk.

/**
 * Finds the file in `folder` for a request path (percent-encoded, no query). A folder's page has a
 * slash at its end; without it the answer is a redirect. Nothing outside `folder` is ever found.
 */
export async function findFile(folder: string, base: string, path: string): Promise<Found> {
  const inside = withinBase(decodePath(path), base);
  if (inside === null) return path === base.slice(0, -1) ? redirect(base) : MISSING;
  if (isHidden(inside)) return MISSING;
  const root = resolve(folder);
  const target = join(root, inside);
  if (target !== root && !target.startsWith(root + sep)) return MISSING;
  if (inside.endsWith('/')) return fileAt(join(target, 'index.html'));
  const direct = await fileAt(target);
  if (direct.kind === 'file') return direct;
  const page = await fileAt(join(target, 'index.html'));
  return page.kind === 'file' ? redirect(`${path}/`) : MISSING;
}

/** A request path without its percent-encoding; null when that is broken. */
export function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

function withinBase(path: string | null, base: string): string | null {
  return path?.startsWith(base) ? `/${path.slice(base.length)}` : null;
}

// Hosts read `_headers` and `_redirects` and serve neither; names with a leading dot are private.
function isHidden(path: string): boolean {
  return (
    path.includes('\0') ||
    path.split(/[/\\]/).some((part) => /^\.(?!well-known$)|^_(headers|redirects)$/.test(part))
  );
}

async function fileAt(file: string): Promise<Found> {
  const found = await stat(file).catch(() => null);
  return found?.isFile() ? { kind: 'file', file } : MISSING;
}

// A path that begins with two slashes would send the reader to another host.
function redirect(to: string): Found {
  return { kind: 'redirect', to: to.replace(/^\/{2,}/, '/') };
}
