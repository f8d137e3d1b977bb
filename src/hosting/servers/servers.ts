import { APACHE } from './apache.ts';
import { CADDY } from './caddy.ts';
import { NGINX } from './nginx.ts';
import type { Redirect } from '../redirects-file.ts';
import type { ServerFile, ServerTable } from './server-table.ts';

/** Every server that the site comes with a configuration for. */
export const SERVERS = { nginx: NGINX, caddy: CADDY, apache: APACHE } as const;

/** What each server is told of a site, from the one table: it changes only with the program and the site's address. */
export function serverFiles(table: ServerTable): ServerFile[] {
  return Object.values(SERVERS).map(({ config }) => config(table));
}

/** Where old addresses lead, for each server: it changes with the content. */
export function redirectFiles(redirects: readonly Redirect[]): ServerFile[] {
  return Object.values(SERVERS).map((server) => server.redirects(redirects));
}
