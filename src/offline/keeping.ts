import type { OfflineSettings } from './settings.ts';

/** How a request is met: from the network first, from the device first, or as if there were no worker. */
export type Keeping = 'page' | 'file' | 'answer' | 'none';

/** As much of a request as decides it. */
export interface Asked {
  readonly method: string;
  /** Its whole address. */
  readonly address: string;
  /** True for a page in a window of its own: not in a frame, not fetched by a script. */
  readonly isPage: boolean;
}

/** What programs take away, and pictures for conversations: large, and no page needs them to be read. */
const TAKEN_AWAY = /^(?:[a-z]{2,3}\/)?(?:api|data|feeds|calendar|previews)\//;
/** A hash stands in the name or the folder, so what is at the address never changes. */
const HASHED =
  /^(?:assets\/.|search\/[0-9a-f]{6,}\/.|pagefind\/(?:index|fragment|filter)\/.|pagefind\/pagefind\..+_[0-9a-f]{6,}\.pf_meta$)/;
const ANSWER =
  /^(?:search\/manifest\.json$|pagefind\/[\w.-]+\.(?:js|json|pagefind)$|.*\.json$|icon\.svg$)/;

/** How a request of the site at `origin` is met. */
export function keepingOf(
  { method, address, isPage }: Asked,
  origin: string,
  { base, never }: Pick<OfflineSettings, 'base' | 'never'>,
): Keeping {
  const { origin: from, pathname } = new URL(address);
  if (method !== 'GET' || from !== origin || !pathname.startsWith(base)) return 'none';
  if (never.some((start) => pathname.startsWith(start))) return 'none';
  const path = pathname.slice(base.length);
  if (isPage) return path === '' || path.endsWith('/') ? 'page' : 'none';
  if (HASHED.test(path)) return 'file';
  return ANSWER.test(path) && !TAKEN_AWAY.test(path) ? 'answer' : 'none';
}

/** The address under which a page is kept: what stands behind `?` and `#` is the browser's business alone. */
export function pageAddress(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}
