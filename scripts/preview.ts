import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { outFolder } from '#building/out-folder.ts';
import { siteAddress } from '#building/site-address.ts';
import { listen, listenPlace } from '#hosting/listen.ts';
import { createSiteServer } from '#hosting/server.ts';
import { siteLink } from '#hosting/site-link.ts';

try {
  const place = listenPlace();
  const folder = outFolder();
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no site in ${folder} yet. Build it first: npm run build`);
  }
  const { base } = siteAddress();
  const port = await listen(createSiteServer({ folder, base }), place);
  console.log(`The site is at ${siteLink(place.host, port, base)} (Ctrl C stops it)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
