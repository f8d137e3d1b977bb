import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { DEPLOY_FOLDER, deployFiles, serverTable } from '#building/deploy-files.ts';
import { readContent } from '#building/read-content.ts';
import { redirectsOf } from '#building/redirects.ts';
import { siteAddress } from '#building/site-address.ts';
import { redirectFiles } from '#hosting/servers/servers.ts';
import { contentFolder } from '../src/content-folder.ts';

const USAGE = 'SITE_URL=https://… npm run deploy:files [-- --out DIR] [-- --root DIR]';

// Without a folder: the files of the repository, which have no redirects, since those change with the content.
try {
  const { values } = parseArgs({
    options: { out: { type: 'string' }, root: { type: 'string' } },
  });
  const address = siteAddress();
  const files = deployFiles(serverTable(address, values.root));
  if (values.out !== undefined) {
    const { records } = await readContent(contentFolder());
    files.push(...redirectFiles(redirectsOf(records, address)));
  }
  for (const { name, text } of files) {
    const path = join(values.out ?? DEPLOY_FOLDER, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    console.log(path);
  }
} catch (error) {
  console.error(
    `deploy:files: ${error instanceof Error ? error.message : String(error)}\n${USAGE}`,
  );
  process.exitCode = 2;
}
