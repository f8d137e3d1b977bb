const EVERYWHERE = ['0.0.0.0', '::'];

/** Address to open in this machine's browser, for a server that listens at `host`. */
export function siteLink(host: string | undefined, port: number, base: string): string {
  if (host === undefined) return `http://localhost:${port}${base}`;
  if (EVERYWHERE.includes(host)) {
    return `http://localhost:${port}${base} and at this machine's other addresses`;
  }
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}${base}`;
}
