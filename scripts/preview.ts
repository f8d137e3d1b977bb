import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { outFolder } from '#building/out-folder.ts';
import { printedPath } from '#building/own-names.ts';
import { restoreSite } from '#building/restore-site.ts';
import { siteAddress } from '#building/site-address.ts';
import { listen, listenPlace } from '#hosting/listen.ts';
import { createSiteServer } from '#hosting/server.ts';
import { siteLink } from '#hosting/site-link.ts';

try {
  const place = listenPlace();
  const folder = outFolder();
  const isBuilt = (): boolean => existsSync(join(folder, 'index.html'));
  if (!isBuilt() && (await restoreSite(folder))) {
    console.log(`Restored ${printedPath(folder)}: the last build was interrupted.`);
  }
  if (!isBuilt()) {
    throw new Error(
      `There is no site in ${printedPath(folder)} yet. Build it first: npm run build`,
    );
  }
  const { base } = siteAddress();
  const port = await listen(createSiteServer({ folder, base }), place);
  console.log(`The site is at ${siteLink(place.host, port, base)} (Ctrl C stops it)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
