import { readFileSync } from 'node:fs';
import { TYPES } from '#hosting/content-types.ts';
import { headerRules } from '#hosting/header-rules.ts';
import { containerfile } from '#hosting/servers/containerfile.ts';
import { serverFiles } from '#hosting/servers/servers.ts';
import type { ServerFile, ServerTable } from '#hosting/servers/server-table.ts';
import { shapeOf } from './site-shape.ts';
import type { SiteAddress } from './site-address.ts';

/** Where the configuration expects the built site, unless it is told. */
const SITE_ROOT = '/srv/chronicle';

/** The folder of the repository that keeps the files as they are for a site at the root of a host. */
export const DEPLOY_FOLDER = 'deploy';

/** What servers are told of a site at that address, whose files lie in `root`. */
export function serverTable(address: SiteAddress, root = SITE_ROOT): ServerTable {
  return { base: address.base, root, headers: headerRules(shapeOf(address)), types: TYPES };
}

/** The configuration of every server, and a container with one of them. */
export function deployFiles(table: ServerTable): ServerFile[] {
  const node = readFileSync('.nvmrc', 'utf8').trim();
  return [...serverFiles(table), containerfile(table, node)];
}
