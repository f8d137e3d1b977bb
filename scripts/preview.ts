import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { outFolder } from '#building/out-folder.ts';
import { siteAddress } from '#building/site-address.ts';
import { listen } from '#hosting/listen.ts';
import { createSiteServer } from '#hosting/server.ts';

const folder = outFolder();
const { base } = siteAddress();

try {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no site in ${folder} yet. Build it first: npm run build`);
  }
  const server = createSiteServer({ folder, base });
  const port = await listen(server, Number(process.env['PORT'] ?? 4321));
  console.log(`The site is at http://localhost:${port}${base} (Ctrl C stops it)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
