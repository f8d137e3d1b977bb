import { relative } from 'node:path';
import { languageOfMessages } from '#building/check-content.ts';
import { commentOnRun } from '#reviewing/comment-on-run.ts';
import { forgeSetting, openForge } from '#reviewing/forge.ts';
import { unpack } from '#reviewing/unpack.ts';
import { contentFolder } from '../src/content-folder.ts';

const USAGE = 'npm run review:comment -- <id of the run>  (GITHUB_REPOSITORY and GITHUB_TOKEN set)';

try {
  const [id = ''] = process.argv.slice(2);
  if (!/^[1-9]\d{0,15}$/.test(id)) throw new Error('name the run by its number');
  const setting = forgeSetting();
  const server = process.env['GITHUB_SERVER_URL'] || 'https://github.com';
  const place = {
    home: `${server}/${setting.repository}`,
    previews: process.env['PREVIEW_URL'] || null,
    language: await languageOfMessages(contentFolder()),
    contentPath: relative('', contentFolder()),
  };
  console.log(await commentOnRun(openForge(setting), Number(id), place, unpack));
} catch (error) {
  console.error(
    `review:comment: ${error instanceof Error ? error.message : String(error)}\n${USAGE}`,
  );
  process.exitCode = 2;
}
