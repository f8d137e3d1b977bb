import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What decides what a release's files say, besides the commit they are made of. */
const WRITERS = [
  ...['package.json', 'src/building/archive/pack.ts', 'src/building/read-{content,commit}.ts'],
  ...[
    ...['building/releases', 'comparing', 'domain', 'exports', 'i18n', 'markdown', 'reading'],
    'schemas',
  ].map((folder) => `src/${folder}/**/*.{ts,json}`),
];

/** Files that are made once: what a commit holds never changes. */
export interface ReleaseCache {
  /** The bytes made for `key` before, else now; `key` names all that they are made from besides the program. */
  take(key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array>;
  /** Forgets what was not taken: the program or the releases have changed since. */
  prune(): Promise<void>;
}

/** The releases' files of one content folder, kept from build to build below `folder`. */
export function releaseCache(folder: string, program: string = programText()): ReleaseCache {
  const taken = new Set<string>();
  return {
    take: async (key, make) => {
      const name = createHash('sha256').update(program).update(key).digest('hex').slice(0, 32);
      taken.add(name);
      const known = await readFile(join(folder, name)).catch(() => null);
      if (known) return known;
      const made = await make();
      await mkdir(folder, { recursive: true });
      // A build that is stopped while it writes must not leave half a file under the name of a whole one.
      const half = join(folder, `${name}.${process.pid}`);
      await writeFile(half, made);
      await rename(half, join(folder, name));
      return made;
    },
    prune: async () => {
      const names = await readdir(folder).catch(() => []);
      const old = names.filter((name) => !taken.has(name));
      await Promise.all(old.map((name) => rm(join(folder, name), { force: true })));
    },
  };
}

function programText(): string {
  const files = globSync(WRITERS).filter((file) => !/\.test[^/]*\.ts$/.test(file));
  return files
    .sort()
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}
