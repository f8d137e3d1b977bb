import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a build made and the next one need not make again. A `key` names all that it was made from besides the program. */
export interface KeptFiles {
  /** What was kept for `key`; null when there is nothing, or it cannot be read. */
  find(key: string): Promise<Uint8Array | null>;
  keep(key: string, bytes: Uint8Array): Promise<void>;
  /** What was kept for `key`, else what `make` gives, which then is kept. */
  take(key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array>;
  /** Takes away what nothing asked for in this build. */
  prune(): Promise<void>;
}

/** Opens the kept files in `folder`, which is made with the first of them; `program` is the text of what makes them. */
export function keptFiles(folder: string, program: string): KeptFiles {
  const asked = new Set<string>();
  // The program is a long text, and there may be thousands of keys.
  const maker = hashOf(program);
  const pathOf = (key: string) => {
    const name = hashOf(maker, key);
    asked.add(name);
    return join(folder, name);
  };
  const find: KeptFiles['find'] = (key) => readFile(pathOf(key)).catch(() => null);
  const keep: KeptFiles['keep'] = async (key, bytes) => {
    const path = pathOf(key);
    await mkdir(folder, { recursive: true });
    // Under its name there is always a whole file, whenever a build ends.
    const aside = `${path}.${process.pid}`;
    await writeFile(aside, bytes);
    await rename(aside, path);
  };
  return {
    find,
    keep,
    take: async (key, make) => {
      const found = await find(key);
      if (found) return found;
      const made = await make();
      await keep(key, made);
      return made;
    },
    prune: async () => {
      const kept = await readdir(folder).catch(() => []);
      const old = kept.filter((name) => !asked.has(name));
      for (const name of old) await rm(join(folder, name), { force: true });
    },
  };
}

/** Where the files of a kind made of one content folder are kept: those of others are none of its business when old ones go. */
export function keptFolder(kind: string, content: string): string {
  return `.cache/${kind}-${hashOf(content).slice(0, 8)}`;
}

/** The text of a program by patterns of its files: with another one, or other versions of packages, all is made anew. */
export function programText(patterns: readonly string[]): string {
  const files = globSync(['package.json', ...patterns]).filter((file) => !file.includes('.test'));
  return files
    .sort()
    .map((file) => readFileSync(file, 'utf8'))
    .join('\0');
}

function hashOf(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 32);
}
