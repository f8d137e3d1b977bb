/** A path below the site's root as its pages write it, whatever path the site is served at: `data/events.csv` → `/base/data/events.csv`. */
export function ownPath(path: string, base: string = import.meta.env.BASE_URL): string {
  return `${base.replace(/\/$/, '')}/${path}`;
}
