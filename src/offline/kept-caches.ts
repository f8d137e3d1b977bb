/** What is kept apart on a device; each by a name of its own, as the page about privacy lists them. */
export const KEEPS = {
  /** Pages that were visited. */
  pages: 'chronicle:pages',
  /** Files with a hash in their name: styles, scripts, typefaces, parts of the search. */
  files: 'chronicle:files',
  /** Data and beginnings of the search, which change under the same address. */
  answers: 'chronicle:answers',
  /** The pages that stand in for what is not kept. */
  standIns: 'chronicle:stand-ins',
} as const;
export type Keep = keyof typeof KEEPS;

/** Raised when kept things are written otherwise: those of an earlier form are thrown away. */
const FORM = 1;

/** Several sites may share an origin, each below a base path of its own. */
export function cacheName(keep: Keep, base: string, version = ''): string {
  return [KEEPS[keep], base, FORM, version].join(' ').trim();
}

/** True for what the site at this base keeps, in whatever form. */
export function isOwnCache(name: string, base: string): boolean {
  const [keep = '', ownBase] = name.split(' ');
  return keep.startsWith('chronicle:') && ownBase === base;
}

/** The names of those caches of this site that a worker of this version has no use for. */
export function oldCaches(names: readonly string[], base: string, version: string): string[] {
  const used = new Set([
    cacheName('pages', base),
    cacheName('files', base),
    cacheName('answers', base),
    cacheName('standIns', base, version),
  ]);
  return names.filter((name) => isOwnCache(name, base) && !used.has(name));
}
