import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PostStep } from '../post-steps.ts';
import { dataPages, withSizes } from './sizes.ts';

/** Writes into the page about the data how large the files are that are made after it. */
export const sizesStep: PostStep = {
  name: 'Writing the sizes of the data',
  run: async ({ folder, address }) => {
    for (const [file, lang] of dataPages(address)) {
      const page = join(folder, file);
      await writeFile(page, await withSizes(await readFile(page, 'utf8'), folder, lang, null));
    }
  },
};
