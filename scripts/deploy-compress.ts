import { join } from 'node:path';
import { availableParallelism } from 'node:os';
import { namesIn } from '#building/names-in.ts';
import { outFolder } from '#building/out-folder.ts';
import { precompress } from '#hosting/precompress.ts';
import { fewAtOnce } from '../src/at-once.ts';

// For servers that send what lies compressed beside a file: `npm run deploy:compress [-- FOLDER]`.
const folder = process.argv[2] ?? outFolder();
const files = (await namesIn(folder, ['**/*.*'])).filter((name) => !/\.(gz|br)$/.test(name));
if (files.length === 0) {
  console.error(
    `deploy:compress: there are no files in ${folder}. Build the site first: npm run build`,
  );
  process.exitCode = 2;
}
const written = await fewAtOnce(
  files,
  (name) => precompress(join(folder, name)),
  availableParallelism(),
);
const sum = written.reduce((before, number) => before + number, 0);
console.log(`Wrote ${sum} compressed files beside ${files.length}.`);
