/** A path with the address the site is served at before it; the path alone where the build knows none. */
export function fullAddress(path: string, site: URL | undefined): string {
  return site ? new URL(path, site).href : path;
}
