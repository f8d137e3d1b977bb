import { readFile, readdir } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/*
 * What no other builder uses is made for the site itself. Each has to be called with what breaks formats, so that one
 * that comes later is not forgotten.
 */

const ROOT = 'src/exports';
const files = (await readdir(ROOT, { recursive: true })).filter((file) =>
  /(?<!\.d)\.ts$/.test(file),
);
const isTest = (file: string) => /\.test(-[a-z]+)?\.ts$/.test(file);

/** The files of the folder that files import. */
async function usedBy(users: readonly string[]): Promise<Set<string>> {
  const texts = await Promise.all(
    users.map(async (file) => [file, await readFile(join(ROOT, file), 'utf8')] as const),
  );
  return new Set(
    texts.flatMap(([file, text]) =>
      [...text.matchAll(/from '(\.[^']+|#exports\/[^']+)'/g)].map(([, path = '']) =>
        path.startsWith('.')
          ? normalize(join(dirname(file), path))
          : path.slice('#exports/'.length),
      ),
    ),
  );
}

describe('Every builder of a file', () => {
  it('is called with the words that break formats', async () => {
    const builders = files.filter((file) => !isTest(file));
    const parts = await usedBy(builders);
    const tested = await usedBy(files.filter((file) => /^hostile-.*\.test\.ts$/.test(file)));
    const made = builders.filter((file) => !parts.has(file));
    expect(made.length).toBeGreaterThan(10);
    expect(made.filter((file) => !tested.has(file))).toEqual([]);
  });
});
