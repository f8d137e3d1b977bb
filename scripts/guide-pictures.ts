import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Takes the pictures of the guide anew, from the built site: `npm run build` first. */
const playwright = resolve('node_modules/.bin/playwright');
const tests = ['test', 'tests/browser/guide-pictures.spec.ts', '--workers=1', '--retries=0'];
const { status } = spawnSync(process.execPath, [playwright, ...tests], {
  stdio: 'inherit',
  env: { ...process.env, GUIDE_PICTURES: 'take' },
});
process.exitCode = status ?? 2;
