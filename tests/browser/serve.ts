import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { outFolder } from '#building/out-folder.ts';
import { siteAddress } from '#building/site-address.ts';
import { listen } from '#hosting/listen.ts';
import { createSiteServer } from '#hosting/server.ts';

/** Serves the built site with its own headers on a free port while the tests run. */
export default async function serve(): Promise<() => void> {
  const folder = outFolder();
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no site in ${folder}. Build it first: npm run build`);
  }
  const server = createSiteServer({ folder, base: siteAddress().base });
  const port = await listen(server, { port: 0 });
  process.env['SITE_ORIGIN'] = `http://localhost:${port}`;
  return () => server.close();
}
