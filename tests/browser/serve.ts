import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serverTable } from '#building/deploy-files.ts';
import { outFolder } from '#building/out-folder.ts';
import { siteAddress } from '#building/site-address.ts';
import { listen } from '#hosting/listen.ts';
import { parseRedirects } from '#hosting/redirects-file.ts';
import { createSiteServer } from '#hosting/server.ts';
import { systemChromium } from '#workshop/chromium.ts';
import { isServerName, runServer } from '../hosts/run-server.ts';

/**
 * Serves the built site with its own headers on a free port while the tests run; SERVED_BY names another server that
 * is to do it, with the configuration that is written for it.
 */
export default async function serve(): Promise<() => unknown> {
  const folder = outFolder();
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no site in ${folder}. Build it first: npm run build`);
  }
  const browser = systemChromium();
  if (browser === null || !existsSync(browser)) {
    const named = browser === null ? '' : ` at CHROMIUM=${browser}`;
    throw new Error(
      `There is no browser to test with${named}. Install Chromium, or name one: CHROMIUM=/path/to/chromium npm run test:browser`,
    );
  }
  const name = process.env['SERVED_BY'];
  if (name) return serveBy(name, folder);
  const server = createSiteServer({ folder, base: siteAddress().base });
  const port = await listen(server, { port: 0 });
  process.env['SITE_ORIGIN'] = `http://localhost:${port}`;
  return () => server.close();
}

async function serveBy(name: string, folder: string): Promise<() => Promise<void>> {
  if (!isServerName(name)) throw new Error(`SERVED_BY=${name} is none of the servers known here.`);
  const home = await mkdtemp(join(tmpdir(), 'chronicle-host-'));
  const written = await readFile(join(folder, '_redirects'), 'utf8').catch(() => '');
  const table = serverTable(siteAddress(), folder);
  const server = await runServer(name, home, table, parseRedirects(written));
  process.env['SITE_ORIGIN'] = server.origin;
  return async () => {
    await server.stop();
    await rm(home, { recursive: true });
  };
}
