/** The address by which a calendar program subscribes; where the site knows no host, the file itself. */
export function subscribeAddress(path: string, site: URL | undefined): string {
  return site ? new URL(path, site).href.replace(/^https?:/, 'webcal:') : path;
}
